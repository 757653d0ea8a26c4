package org.dealercrm.pqrs.form;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.CaseMask;
import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.shared.export.ExportedFile;

/** Files of a case for who reaches the case. */
public final class CaseFileServices {

    private CaseFileServices() { }

    /** Adds a file whose content is of a kind that cases take. */
    public static Map<String, Object> add(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        String custRequestId = (String) context.get("custRequestId");
        String fileKindId = context.get("fileKindId") == null ? CaseFiles.ATTACHMENT : (String) context.get("fileKindId");
        ByteBuffer upload = (ByteBuffer) context.get("uploadedFile");
        if (reached(dctx, context, custRequestId).isEmpty()) {
            return FormReply.refused("DealercrmPqrsFormNotYours", Map.of(), context);
        }
        if (!CaseFiles.KINDS.contains(fileKindId)) {
            return FormReply.refused("DealercrmPqrsFormFileKind", Map.of("kind", fileKindId), context);
        }
        if (upload == null || upload.remaining() == 0) {
            return FormReply.refused("DealercrmPqrsFormNoFile", Map.of(), context);
        }
        FormFile file = new FormFile((String) context.get("_uploadedFile_fileName"), FormAccess.bytes(upload));
        Optional<FormRules.Problem> problem = FormRules.fileProblem(file);
        if (problem.isPresent()) {
            return FormReply.refused(problem.get().key(), problem.get().values(), context);
        }
        Map<String, Object> answer = FormReply.done("DealercrmPqrsFormFileAdded", context);
        answer.put("custRequestId", custRequestId);
        answer.put("storedFileId", CaseFiles.store(dctx.getDelegator(), custRequestId, fileKindId, file, (GenericValue) context.get("userLogin")));
        return answer;
    }

    /** The bytes of a file with its name and type. */
    public static Map<String, Object> read(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String storedFileId = (String) context.get("storedFileId");
        Optional<String> owner = CaseFiles.caseOf(delegator, storedFileId);
        Optional<GenericValue> row = owner.isEmpty() ? Optional.empty() : reached(dctx, context, owner.get());
        if (row.isEmpty()) {
            return FormReply.refused("DealercrmPqrsFormNotYours", Map.of(), context);
        }
        if (CaseMask.of(dctx.getSecurity(), (GenericValue) context.get("userLogin")).hides(row.get())) {
            return FormReply.refused("DealercrmPqrsFormMasked", Map.of(), context);
        }
        GenericValue file = EntityQuery.use(delegator).from("StoredFile").where("storedFileId", storedFileId).queryOne();
        if (file.getBytes("fileBytes") == null) {
            return FormReply.refused("DealercrmPqrsFormFileRemoved", Map.of(), context);
        }
        Map<String, Object> answer = ExportedFile.ofOne("PQRS_FILE", file.getString("fileName"), file.getBytes("fileBytes"), owner.get())
                .answer(delegator, context);
        answer.put("mimeTypeId", file.get("mimeTypeId"));
        return answer;
    }

    private static Optional<GenericValue> reached(DispatchContext dctx, Map<String, ? extends Object> context, String custRequestId)
            throws GenericEntityException {
        return PqrsReach.find(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"), custRequestId);
    }
}

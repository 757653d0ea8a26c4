package org.dealercrm.pqrs.form;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.StoredFiles;

/** The files of a case: what the customer sent, evidence of its steps, letters. Nobody changes or removes one. */
public final class CaseFiles {
    static final String ATTACHMENT = "ATTACHMENT";
    static final Set<String> KINDS = Set.of(ATTACHMENT, "EVIDENCE", "LETTER");

    private CaseFiles() { }

    /** What a list shows of a file, without its bytes. */
    public record Row(String storedFileId, String fileName, long fileSize, String fileKindId, Timestamp createdDate,
            String createdByUserLogin) { }

    /** Keeps a file that FormRules took, under a clean name and as what its content is, and answers its id. */
    public static String store(Delegator delegator, String custRequestId, String fileKindId, FormFile file, GenericValue userLogin)
            throws GenericEntityException {
        EvidenceKind kind = EvidenceKind.of(file).orElseThrow(() -> new GenericEntityException("This kind of file is not taken"));
        String id = StoredFiles.store(delegator, FileName.clean(file.name(), kind.extension()), kind.mimeTypeId(), file.bytes(), userLogin);
        GenericValue stored = EntityQuery.use(delegator).from("StoredFile").where("storedFileId", id).queryOne();
        stored.set("ownerEntityName", "PqrsCase");
        stored.set("ownerId", custRequestId);
        stored.store();
        delegator.create("PqrsFile", "storedFileId", id, "custRequestId", custRequestId, "fileKindId", fileKindId, "createdDate", Clock.now());
        return id;
    }

    /** The files of a case, the first one first. */
    public static List<Row> of(Delegator delegator, String custRequestId) throws GenericEntityException {
        List<Row> rows = new ArrayList<>();
        for (GenericValue link : EntityQuery.use(delegator).from("PqrsFile").where("custRequestId", custRequestId).orderBy("createdDate",
                "storedFileId").queryList()) {
            GenericValue file = EntityQuery.use(delegator).from("StoredFile").select("storedFileId", "fileName", "fileSize", "createdByUserLogin")
                    .where("storedFileId", link.get("storedFileId")).queryOne();
            if (file != null) {
                rows.add(new Row(file.getString("storedFileId"), file.getString("fileName"), file.getLong("fileSize"),
                        link.getString("fileKindId"), link.getTimestamp("createdDate"), file.getString("createdByUserLogin")));
            }
        }
        return rows;
    }

    /** The case that a file is of. */
    static Optional<String> caseOf(Delegator delegator, String storedFileId) throws GenericEntityException {
        GenericValue link = storedFileId == null ? null
                : EntityQuery.use(delegator).from("PqrsFile").where("storedFileId", storedFileId).queryOne();
        return Optional.ofNullable(link).map(row -> row.getString("custRequestId"));
    }
}

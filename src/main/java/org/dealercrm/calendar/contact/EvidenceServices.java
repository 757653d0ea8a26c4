package org.dealercrm.calendar.contact;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.export.ExportedFile;

/** Gives out the evidence of the contact policy again: files of checks and proofs of what people said, and no other stored file. */
public final class EvidenceServices {

    private EvidenceServices() { }

    /** The bytes of a file that a check or a choice refers to. */
    public static Map<String, Object> read(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String id = (String) context.get("storedFileId");
        boolean evidence = RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin")).all()
                && (refers(delegator, "ContactListCheck", "resultFileId", id) || refers(delegator, "ContactListCheck", "exportFileId", id)
                || refers(delegator, "ContactChoice", "storedFileId", id));
        GenericValue file = evidence ? EntityQuery.use(delegator).from("StoredFile").where("storedFileId", id).queryOne() : null;
        if (file == null || file.getBytes("fileBytes") == null) {
            return ServiceUtil.returnError(UtilProperties.getMessage("DealercrmCalendarContactUiLabels", "DealercrmContactNoFile",
                    (Locale) context.get("locale")));
        }
        String name = file.getString("fileName");
        return ExportedFile.ofOne("CONTACT_EVIDENCE", name == null || name.isBlank() ? id : name.replaceAll("[^\\w. ()-]", "_"),
                file.getBytes("fileBytes"), id).answer(delegator, context);
    }

    private static boolean refers(Delegator delegator, String entity, String field, String id) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entity).where(field, id).queryCount() > 0;
    }
}

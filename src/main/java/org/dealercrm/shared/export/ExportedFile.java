package org.dealercrm.shared.export;

import java.nio.ByteBuffer;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.StoredFiles;

/**
 * A file with personal data on its way out of the product. The only way to answer one from a service, so that none leaves without its trace.
 *
 * @param formId   code of the form, or what kind of file it is
 * @param fileName name under which it leaves
 * @param bytes    what it holds
 * @param rows     how many rows with personal data are in it; 1 when it is about one person
 * @param period   the period of its rows, as people read it, or null
 * @param filter   what else limits its rows, as people read it, or null
 * @param ownerId  the case, sheet or check it belongs to, or null
 */
public record ExportedFile(String formId, String fileName, byte[] bytes, long rows, String period, String filter, String ownerId) {
    private static final int LONGEST = 255;

    /** A file about one case, sheet or check, as it was stored. */
    public static ExportedFile ofOne(String formId, String fileName, byte[] bytes, String ownerId) {
        return new ExportedFile(formId, fileName, bytes, 1, null, null, ownerId);
    }

    /** Leaves the trace of the user of the context and answers fileName and fileBytes. */
    public Map<String, Object> answer(Delegator delegator, Map<String, ? extends Object> context) throws GenericEntityException {
        trace(delegator, (GenericValue) context.get("userLogin"));
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("fileName", fileName);
        result.put("fileBytes", ByteBuffer.wrap(bytes));
        return result;
    }

    private void trace(Delegator delegator, GenericValue userLogin) throws GenericEntityException {
        GenericValue trace = delegator.makeValue("ExportTrace", "exportTraceId", delegator.getNextSeqId("ExportTrace"), "formId", formId,
                "fileName", cut(fileName), "fileSize", (long) bytes.length, "sha256", StoredFiles.sha256(bytes), "rowCount", rows,
                "periodText", cut(period), "filterText", cut(filter), "ownerId", ownerId, "exportedDate", Clock.now());
        if (userLogin != null) {
            trace.set("exportedByPartyId", userLogin.get("partyId"));
            trace.set("exportedByUserLogin", userLogin.get("userLoginId"));
        }
        delegator.create(trace);
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}

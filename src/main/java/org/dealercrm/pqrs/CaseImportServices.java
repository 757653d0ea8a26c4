package org.dealercrm.pqrs;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Taking cases over from another system. */
public final class CaseImportServices {

    private CaseImportServices() { }

    /** Writes the cases of a report that are not known yet. */
    public static Map<String, Object> importCases(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        ImportedCases imported = new ImportedCases(dctx, context);
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> cases = (List<Map<String, Object>>) context.get("cases");
        imported.write(cases);
        if (imported.refused()) {
            return PqrsReply.refused("DealercrmPqrsOutOfReach", context);
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("createdCount", imported.created());
        result.put("knownCount", imported.known());
        return result;
    }

    /** Says which cases of a report would be written. */
    public static Map<String, Object> sift(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        @SuppressWarnings("unchecked")
        CaseSieve.Sifted sifted = new CaseSieve(dctx, context).sift((List<Map<String, Object>>) context.get("cases"));
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("refusedRows", sifted.refused());
        result.put("knownRows", sifted.known());
        return result;
    }
}

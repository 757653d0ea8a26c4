package org.dealercrm.pqrs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

/** Which cases of a report are to be written: those in the user's reach that are not known from their source, of equal ones the first. */
final class CaseSieve {
    static final String SOURCE = "IMPORT";
    private static final int CHUNK = 500;

    private final Delegator delegator;
    private final PqrsReach reach;
    private final Object sourceSystemId;

    CaseSieve(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        this.delegator = dctx.getDelegator();
        this.reach = PqrsReach.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        this.sourceSystemId = context.get("sourceSystemId");
    }

    /**
     * The cases by what becomes of them.
     *
     * @param fresh   to be written
     * @param refused numbers of rows out of reach
     * @param known   numbers of rows that are known
     */
    record Sifted(List<Map<String, Object>> fresh, List<Long> refused, List<Long> known) { }

    Sifted sift(List<Map<String, Object>> cases) throws GenericEntityException {
        Sifted sifted = new Sifted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<Object> seen = new HashSet<>();
        for (int from = 0; from < cases.size(); from += CHUNK) {
            List<Map<String, Object>> chunk = cases.subList(from, Math.min(from + CHUNK, cases.size()));
            seen.addAll(knownOf(chunk));
            for (Map<String, Object> fields : chunk) {
                long rowNumber = ((Number) fields.get("rowNumber")).longValue();
                if (!reach.covers(delegator.makeValue("PqrsCase", "brandId", fields.get("brandId"), "facilityId", fields.get("facilityId")))) {
                    sifted.refused.add(rowNumber);
                } else if (seen.add(fields.get("externalId"))) {
                    sifted.fresh.add(fields);
                } else {
                    sifted.known.add(rowNumber);
                }
            }
        }
        return sifted;
    }

    private List<Object> knownOf(List<Map<String, Object>> chunk) throws GenericEntityException {
        return EntityQuery.use(delegator).select("externalId").from("PqrsCase").where(EntityCondition.makeCondition("sourceTypeId", SOURCE),
                EntityCondition.makeCondition("sourceId", sourceSystemId), EntityCondition.makeCondition("externalId",
                        EntityOperator.IN, chunk.stream().map(fields -> fields.get("externalId")).toList())).queryList().stream()
                .map(row -> row.get("externalId")).toList();
    }
}

package org.dealercrm.activity.required;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

/** The run that looks through what is open, each row in a transaction of its own: one that fails neither stops nor undoes the others. */
public final class RequiredFollowUpJobs {
    private static final String MODULE = RequiredFollowUpJobs.class.getName();
    private static final int SECONDS = 120;

    private RequiredFollowUpJobs() { }

    /** Escalates what is overdue and reminds whose turn it is; a second run on the same day finds nothing left to do. */
    public static Map<String, Object> checkAll(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        List<String> ids = EntityQuery.use(dctx.getDelegator()).from("RequiredFollowUp").where(EntityCondition.makeCondition("statusId",
                EntityOperator.IN, List.of(RequiredFollowUpStates.REQUIRED, RequiredFollowUpStates.REPORTED)))
                .orderBy("dueDate").queryList().stream().map(row -> row.getString("requiredFollowUpId")).toList();
        long escalated = 0;
        long reminded = 0;
        for (String id : ids) {
            Object outcome = outcome(dctx, id, context);
            escalated += "ESCALATED".equals(outcome) ? 1 : 0;
            reminded += "REMINDED".equals(outcome) ? 1 : 0;
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("escalatedRows", escalated);
        result.put("remindedRows", reminded);
        return result;
    }

    private static Object outcome(DispatchContext dctx, String id, Map<String, ? extends Object> context) {
        try {
            Map<String, Object> result = dctx.getDispatcher().runSync("checkRequiredFollowUp",
                    Map.of("requiredFollowUpId", id, "userLogin", context.get("userLogin")), SECONDS, true);
            if (ServiceUtil.isError(result)) {
                Debug.logError("Required follow-up " + id + " was not checked: " + ServiceUtil.getErrorMessage(result), MODULE);
            }
            return result.get("outcome");
        } catch (GenericServiceException e) {
            Debug.logError(e, "Required follow-up " + id + " was not checked", MODULE);
            return null;
        }
    }
}

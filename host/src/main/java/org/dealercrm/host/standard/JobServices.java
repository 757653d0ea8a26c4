package org.dealercrm.host.standard;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Housekeeping of stored jobs. */
public final class JobServices {

    private static final int KEEP_DAYS = 4;

    private JobServices() {
    }

    public static Map<String, Object> cancelJob(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        GenericValue job = call.from("JobSandbox").where("jobId", call.text("jobId")).queryOne();
        if (job == null || job.get("startDateTime") != null) {
            return call.error("HostJobCannotBeCancelled", Map.of("jobId", call.text("jobId")));
        }
        job.set("cancelDateTime", call.now());
        job.set("statusId", "SERVICE_CANCELLED");
        job.store();
        return ServiceUtil.returnSuccess();
    }

    /** Removes ended jobs and the input that no other job uses. */
    public static Map<String, Object> purgeOldJobs(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        Timestamp limit = UtilDateTime.addDaysToTimestamp(call.now(), -KEEP_DAYS);
        EntityCondition ended = EntityCondition.makeCondition(List.of(
                EntityCondition.makeCondition("finishDateTime", EntityOperator.LESS_THAN, limit),
                EntityCondition.makeCondition("cancelDateTime", EntityOperator.LESS_THAN, limit)), EntityOperator.OR);
        for (GenericValue job : call.from("JobSandbox").where(ended).queryList()) {
            String dataId = job.getString("runtimeDataId");
            job.remove();
            if (dataId != null && call.from("JobSandbox").where("runtimeDataId", dataId).queryCount() == 0) {
                call.delegator().removeByAnd("RuntimeData", "runtimeDataId", dataId);
            }
        }
        return ServiceUtil.returnSuccess();
    }
}

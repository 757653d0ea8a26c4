package org.dealercrm.host.job;

import java.util.List;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Jobs that a process had taken when it died. */
final class CrashedJobs {

    private static final String MODULE = CrashedJobs.class.getName();

    private final Delegator delegator;

    CrashedJobs(Delegator delegator) {
        this.delegator = delegator;
    }

    /** Marks them as crashed and puts a fresh copy of each into the queue, unless its next run is there already. */
    void requeue() {
        try {
            List<GenericValue> crashed = EntityQuery.use(delegator).from("JobSandbox").where(EntityCondition.makeCondition(List.of(
                    EntityCondition.makeCondition("runByInstanceId", JobQueue.INSTANCE),
                    EntityCondition.makeCondition("statusId", EntityOperator.IN, List.of("SERVICE_QUEUED", "SERVICE_RUNNING"))))).queryList();
            for (GenericValue job : crashed) {
                Debug.logWarning("Job " + job.getString("jobId") + " of service " + job.getString("serviceName") + " was cut off", MODULE);
                boolean followed = EntityQuery.use(delegator).from("JobSandbox").where("previousJobId", job.get("jobId")).queryCount() > 0;
                if (!followed) {
                    delegator.createSetNextSeqId(JobRun.copyFor(job, UtilDateTime.nowTimestamp()));
                }
                job.set("statusId", "SERVICE_CRASHED");
                job.set("finishDateTime", UtilDateTime.nowTimestamp());
                job.set("cancelDateTime", UtilDateTime.nowTimestamp());
                job.store();
            }
        } catch (GenericEntityException e) {
            Debug.logError(e, "Jobs that were cut off cannot be queued again", MODULE);
        }
    }
}

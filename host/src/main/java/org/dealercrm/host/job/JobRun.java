package org.dealercrm.host.job;

import java.sql.Timestamp;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ServiceUtil;

/** One run of a stored job: takes it, arranges the next run, calls the service and writes down how it went. */
final class JobRun {

    private static final String MODULE = JobRun.class.getName();
    private static final long RETRY_MILLIS = 3 * 60 * 1000L;
    private static final int RESULT_LENGTH = 255;

    private final LocalDispatcher dispatcher;
    private final Delegator delegator;
    private final GenericValue job;

    JobRun(LocalDispatcher dispatcher, GenericValue job) {
        this.dispatcher = dispatcher;
        this.delegator = dispatcher.getDelegator();
        this.job = job;
    }

    /** False when another process has taken the job meanwhile. */
    boolean runIfFree() throws GenericEntityException {
        if (!take()) {
            return false;
        }
        boolean recurs = start();
        try {
            Map<String, Object> result = dispatcher.runSync(job.getString("serviceName"), context());
            if (ServiceUtil.isError(result)) {
                fail(ServiceUtil.getErrorMessage(result), recurs);
            } else {
                finish("SERVICE_FINISHED", ServiceUtil.makeSuccessMessage(result, "", "", "", ""));
            }
        } catch (GenericServiceException | GenericEntityException | RuntimeException e) {
            Debug.logError(e, "Job " + job.getString("jobId") + " of service " + job.getString("serviceName") + " failed", MODULE);
            fail(String.valueOf(e.getMessage()), recurs);
        }
        return true;
    }

    private boolean take() throws GenericEntityException {
        EntityCondition free = EntityCondition.makeCondition(List.of(EntityCondition.makeCondition("jobId", job.get("jobId")),
                EntityCondition.makeCondition("runByInstanceId", null), EntityCondition.makeCondition("startDateTime", null)));
        boolean taken = delegator.storeByCondition("JobSandbox",
                Map.of("runByInstanceId", JobQueue.INSTANCE, "statusId", "SERVICE_QUEUED"), free) == 1;
        if (taken) {
            job.refresh();
        }
        return taken;
    }

    /** Marks the job as running and inserts the next row of a recurring job; true when there is one. */
    private boolean start() throws GenericEntityException {
        job.set("startDateTime", UtilDateTime.nowTimestamp());
        job.set("statusId", "SERVICE_RUNNING");
        job.store();
        Timestamp next = nextRun();
        if (next == null) {
            return false;
        }
        GenericValue following = copyFor(job, next);
        following.set("currentRecurrenceCount", number("currentRecurrenceCount") + 1);
        following.set("currentRetryCount", 0L);
        delegator.createSetNextSeqId(following);
        return true;
    }

    private Timestamp nextRun() throws GenericEntityException {
        String tempExprId = job.getString("tempExprId");
        long max = job.get("maxRecurrenceCount") == null ? -1 : job.getLong("maxRecurrenceCount");
        if (tempExprId == null || max >= 0 && number("currentRecurrenceCount") + 1 >= max) {
            return null;
        }
        String zoneId = job.getString("recurrenceTimeZone");
        TimeZone zone = zoneId == null ? TimeZone.getDefault() : TimeZone.getTimeZone(zoneId);
        ZonedDateTime now = UtilDateTime.nowTimestamp().toInstant().atZone(zone.toZoneId());
        ZonedDateTime next = Recurrences.read(delegator, tempExprId).next(now);
        return next == null ? null : Timestamp.from(next.toInstant());
    }

    /** A waiting row for the same work at another time. */
    static GenericValue copyFor(GenericValue job, Timestamp runTime) {
        GenericValue copy = job.getDelegator().makeValue("JobSandbox", new HashMap<>(job.getAllFields()));
        for (String field : List.of("jobId", "startDateTime", "finishDateTime", "cancelDateTime", "runByInstanceId", "jobResult")) {
            copy.set(field, null);
        }
        copy.set("parentJobId", job.get("parentJobId") == null ? job.get("jobId") : job.get("parentJobId"));
        copy.set("previousJobId", job.get("jobId"));
        copy.set("statusId", "SERVICE_PENDING");
        copy.set("runTime", runTime);
        copy.set("runTimeEpoch", runTime.getTime());
        return copy;
    }

    private Map<String, Object> context() throws GenericEntityException, GenericServiceException {
        Map<String, Object> context = new HashMap<>();
        if (job.getString("runtimeDataId") != null) {
            GenericValue data = EntityQuery.use(delegator).from("RuntimeData").where("runtimeDataId", job.get("runtimeDataId")).queryOne();
            context.putAll(data == null ? Map.of() : JobContext.fromXml(data.getString("runtimeInfo"), delegator));
        }
        if (job.getString("runAsUser") != null) {
            GenericValue user = EntityQuery.use(delegator).from("UserLogin").where("userLoginId", job.get("runAsUser")).queryOne();
            context.put("userLogin", user);
        }
        return dispatcher.getDispatchContext().makeValidContext(job.getString("serviceName"), "IN", context);
    }

    private void fail(String message, boolean recurs) throws GenericEntityException {
        finish("SERVICE_FAILED", message);
        long maxRetry = number("maxRetry");
        boolean again = !recurs && (maxRetry < 0 || number("currentRetryCount") < maxRetry);
        if (again) {
            GenericValue retry = copyFor(job, new Timestamp(System.currentTimeMillis() + RETRY_MILLIS));
            retry.set("currentRetryCount", number("currentRetryCount") + 1);
            delegator.createSetNextSeqId(retry);
        }
    }

    private void finish(String statusId, String message) throws GenericEntityException {
        job.set("statusId", statusId);
        job.set("finishDateTime", UtilDateTime.nowTimestamp());
        if (message != null && !message.isEmpty()) {
            job.set("jobResult", message.length() > RESULT_LENGTH ? message.substring(0, RESULT_LENGTH) : message);
        }
        job.store();
    }

    private long number(String field) {
        return job.get(field) == null ? 0L : job.getLong(field);
    }
}

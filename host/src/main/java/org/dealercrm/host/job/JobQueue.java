package org.dealercrm.host.job;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.transaction.Transaction;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.transaction.GenericTransactionException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.job.JobManager;
import org.dealercrm.host.NotInHostError;

/** The persisted jobs of a dispatcher and the thread that polls them. */
public final class JobQueue implements JobManager {

    static final String INSTANCE = "host";
    static final String POOL = "pool";
    private static final long USUAL_PRIORITY = 50;
    private static final String MODULE = JobQueue.class.getName();

    private final LocalDispatcher dispatcher;
    private ScheduledExecutorService poller;
    private long pollMillis;

    public JobQueue(LocalDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Puts jobs that a former process left running back into the queue, then polls every so many milliseconds. */
    public synchronized void start(long millis) {
        if (poller != null) {
            throw new IllegalStateException("The jobs of " + dispatcher.getName() + " are polled already");
        }
        pollMillis = millis;
        new CrashedJobs(getDelegator()).requeue();
        poller = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, dispatcher.getName() + "-jobs");
            thread.setDaemon(true);
            return thread;
        });
        poller.scheduleWithFixedDelay(this::poll, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void poll() {
        try {
            runDueJobs();
        } catch (RuntimeException e) {
            Debug.logError(e, "Polling the jobs failed; the next poll tries again", MODULE);
        }
    }

    /** Stops polling and waits for the job that runs. */
    public synchronized void stop() {
        if (poller != null) {
            poller.shutdown();
            try {
                if (!poller.awaitTermination(30, TimeUnit.SECONDS)) {
                    Debug.logWarning("A job of " + dispatcher.getName() + " still runs", MODULE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            poller = null;
        }
    }

    /** Runs in this thread every job that is due now; the number of jobs run. */
    public int runDueJobs() {
        int count = 0;
        try {
            if (isLocked()) {
                return 0;
            }
            for (GenericValue job : dueJobs()) {
                if (new JobRun(dispatcher, job).runIfFree()) {
                    count++;
                }
            }
        } catch (GenericEntityException e) {
            Debug.logError(e, "The jobs that are due cannot be read", MODULE);
        }
        return count;
    }

    private boolean isLocked() throws GenericEntityException {
        return !EntityQuery.use(getDelegator()).from("JobManagerLock").where("instanceId", INSTANCE).filterByDate().queryList().isEmpty();
    }

    private List<GenericValue> dueJobs() throws GenericEntityException {
        Timestamp now = UtilDateTime.nowTimestamp();
        EntityCondition untouched = EntityCondition.makeCondition(List.of(
                EntityCondition.makeCondition("startDateTime", null), EntityCondition.makeCondition("cancelDateTime", null),
                EntityCondition.makeCondition("runByInstanceId", null)));
        EntityCondition pool = EntityCondition.makeCondition(List.of(
                EntityCondition.makeCondition("poolId", null), EntityCondition.makeCondition("poolId", POOL)), EntityOperator.OR);
        EntityCondition byEpoch = EntityCondition.makeCondition("runTimeEpoch", EntityOperator.LESS_THAN_EQUAL_TO, now.getTime());
        EntityCondition byTime = EntityCondition.makeCondition(List.of(EntityCondition.makeCondition("runTimeEpoch", null),
                EntityCondition.makeCondition("runTime", EntityOperator.LESS_THAN_EQUAL_TO, now)));
        EntityCondition due = EntityCondition.makeCondition(List.of(byEpoch, byTime), EntityOperator.OR);
        return EntityQuery.use(getDelegator()).from("JobSandbox")
                .where(EntityCondition.makeCondition(List.of(untouched, pool, due))).orderBy("-priority", "runTime").queryList();
    }

    /** Stores a job for now in the caller's transaction. */
    public void store(ModelService model, Map<String, Object> context) throws GenericServiceException {
        Map<String, Object> fields = new HashMap<>();
        fields.put("jobName", Long.toString(System.currentTimeMillis()));
        fields.put("runTime", UtilDateTime.nowTimestamp());
        fields.put("maxRetry", (long) model.getMaxRetry());
        if (context.get("userLogin") instanceof GenericValue userLogin) {
            fields.put("authUserLoginId", userLogin.getString("userLoginId"));
        }
        create(model.getName(), context, fields);
    }

    /** Stores a job for later in a transaction of its own; a frequency makes it recur. */
    public void schedule(String jobName, String poolName, String serviceName, Map<String, ?> context, long startTime, int frequency,
            int interval, int count, long endTime, int maxRetry) throws GenericServiceException {
        if (endTime > 0) {
            throw new NotInHostError("schedule with an end time");
        }
        dispatcher.getDispatchContext().getModelService(serviceName);
        Transaction parent = null;
        try {
            parent = TransactionUtil.isTransactionInPlace() ? TransactionUtil.suspend() : null;
            boolean began = TransactionUtil.begin();
            try {
                Map<String, Object> fields = new HashMap<>();
                fields.put("jobName", jobName == null ? Long.toString(System.currentTimeMillis()) : jobName);
                fields.put("poolId", poolName == null ? POOL : poolName);
                fields.put("runTime", new Timestamp(startTime));
                fields.put("maxRetry", (long) maxRetry);
                fields.put("currentRetryCount", 0L);
                if (frequency > 0) {
                    fields.put("tempExprId", Recurrences.storeFrequency(getDelegator(), frequency, interval, startTime));
                    fields.put("maxRecurrenceCount", (long) (count > 0 ? count : -1));
                }
                create(serviceName, context == null ? Map.of() : context, fields);
                TransactionUtil.commit(began);
            } catch (GenericServiceException | GenericEntityException | RuntimeException e) {
                TransactionUtil.rollback(began, "The job of service " + serviceName + " cannot be stored", e);
                throw new GenericServiceException("The job of service " + serviceName + " cannot be stored", e);
            } finally {
                if (parent != null) {
                    TransactionUtil.resume(parent);
                }
            }
        } catch (GenericTransactionException e) {
            throw new GenericServiceException("The job of service " + serviceName + " cannot be stored", e);
        }
    }

    private void create(String serviceName, Map<String, ?> context, Map<String, Object> fields) throws GenericServiceException {
        Delegator delegator = getDelegator();
        try {
            if (!context.isEmpty()) {
                String dataId = delegator.getNextSeqId("RuntimeData");
                delegator.create("RuntimeData", "runtimeDataId", dataId, "runtimeInfo", JobContext.toXml(context));
                fields.put("runtimeDataId", dataId);
            }
            fields.putIfAbsent("poolId", POOL);
            fields.put("serviceName", serviceName);
            fields.put("loaderName", dispatcher.getName());
            fields.put("statusId", "SERVICE_PENDING");
            fields.put("priority", USUAL_PRIORITY);
            fields.put("runTimeEpoch", ((Timestamp) fields.get("runTime")).getTime());
            GenericValue job = delegator.makeValue("JobSandbox", fields);
            delegator.createSetNextSeqId(job);
        } catch (GenericEntityException e) {
            throw new GenericServiceException("The job of service " + serviceName + " cannot be stored", e);
        }
    }

    @Override
    public Delegator getDelegator() {
        return dispatcher.getDelegator();
    }

    @Override
    public LocalDispatcher getDispatcher() {
        return dispatcher;
    }

    @Override
    public synchronized Map<String, Object> getPoolState() {
        Map<String, Object> state = new HashMap<>();
        state.put("pollEnabled", poller != null);
        state.put("pollMillis", pollMillis);
        return state;
    }
}

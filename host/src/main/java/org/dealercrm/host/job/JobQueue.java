package org.dealercrm.host.job;

import java.util.Map;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.job.JobManager;
import org.dealercrm.host.NotInHostError;

/** The persisted jobs of a dispatcher and the thread that polls them. */
public final class JobQueue implements JobManager {

    private final LocalDispatcher dispatcher;

    public JobQueue(LocalDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Starts polling every so many milliseconds. */
    public void start(long pollMillis) {
        throw new NotInHostError("JobQueue.start");
    }

    /** Stops polling and waits for the jobs that run. */
    public void stop() {
        throw new NotInHostError("JobQueue.stop");
    }

    /** Runs in this thread every job that is due now; the number of jobs run. */
    public int runDueJobs() {
        throw new NotInHostError("JobQueue.runDueJobs");
    }

    public void schedule(String jobName, String poolName, String serviceName, Map<String, ?> context, long startTime, int frequency,
            int interval, int count, long endTime, int maxRetry) {
        throw new NotInHostError("JobQueue.schedule");
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
    public Map<String, Object> getPoolState() {
        throw new NotInHostError("JobQueue.getPoolState");
    }
}

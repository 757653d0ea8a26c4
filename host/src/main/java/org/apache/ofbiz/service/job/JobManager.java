package org.apache.ofbiz.service.job;

import java.util.Map;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.service.LocalDispatcher;

/** Keeper of the persisted jobs of one dispatcher. */
public interface JobManager {

    Delegator getDelegator();

    LocalDispatcher getDispatcher();

    /** What the poller does now: running and queued jobs, poll interval, lock state. */
    Map<String, Object> getPoolState();
}

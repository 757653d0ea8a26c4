package org.dealercrm.host.service;

import java.util.Map;
import org.apache.ofbiz.service.GenericRequester;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.NotInHostError;
import org.dealercrm.host.job.JobQueue;

/** Runs services outside the caller's thread. */
final class BackgroundCalls {

    BackgroundCalls(HostDispatcher dispatcher, JobQueue jobs) {
        super();
    }

    void run(ModelService model, Map<String, ?> context, GenericRequester requester, boolean persist) {
        throw new NotInHostError("BackgroundCalls.run");
    }

    void afterTransaction(ModelService model, Map<String, ?> context, boolean persist, boolean onCommit) {
        throw new NotInHostError("BackgroundCalls.afterTransaction");
    }

    void stop() {
        throw new NotInHostError("BackgroundCalls.stop");
    }
}

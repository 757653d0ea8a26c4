package org.dealercrm.host.service;

import java.util.Map;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.security.Security;
import org.apache.ofbiz.security.SecurityConfigurationException;
import org.apache.ofbiz.security.SecurityFactory;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericRequester;
import org.apache.ofbiz.service.GenericResultWaiter;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceContainer;
import org.apache.ofbiz.service.job.JobManager;
import org.dealercrm.host.job.JobQueue;

/** The host's dispatcher: synchronous calls go to {@link ServiceCall}, background ones to {@link BackgroundCalls}. */
public final class HostDispatcher implements LocalDispatcher {

    private static final String MODULE = HostDispatcher.class.getName();

    private final String name;
    private final Delegator delegator;
    private final Security security;
    private final DispatchContext dctx;
    private final JobQueue jobs;
    private final BackgroundCalls background;
    private final ThreadLocal<Boolean> ecasDisabled = ThreadLocal.withInitial(() -> Boolean.FALSE);

    public HostDispatcher(String name, Delegator delegator) {
        this.name = name;
        this.delegator = delegator;
        try {
            this.security = SecurityFactory.getInstance(delegator);
        } catch (SecurityConfigurationException e) {
            throw new IllegalStateException("No security for delegator " + delegator.getDelegatorName(), e);
        }
        this.dctx = new DispatchContext(name, HostDispatcher.class.getClassLoader(), this);
        this.jobs = new JobQueue(this);
        this.background = new BackgroundCalls(this, jobs);
    }

    @Override
    public void disableEcas() {
        ecasDisabled.set(Boolean.TRUE);
    }

    @Override
    public void enableEcas() {
        ecasDisabled.remove();
    }

    @Override
    public boolean isEcasDisabled() {
        return ecasDisabled.get();
    }

    @Override
    public Map<String, Object> runSync(String serviceName, Map<String, ? extends Object> context) throws GenericServiceException {
        return call(serviceName, context).run();
    }

    @Override
    public Map<String, Object> runSync(String serviceName, Map<String, ? extends Object> context, int transactionTimeout,
            boolean requireNewTransaction) throws GenericServiceException {
        return call(serviceName, context).timeout(transactionTimeout).newTransaction(requireNewTransaction).run();
    }

    @Override
    public Map<String, Object> runSync(String serviceName, int transactionTimeout, boolean requireNewTransaction, Object... context)
            throws GenericServiceException {
        return runSync(serviceName, UtilMisc.<String, Object>toMap(context), transactionTimeout, requireNewTransaction);
    }

    @Override
    public void runSyncIgnore(String serviceName, Map<String, ? extends Object> context) throws GenericServiceException {
        runSyncIgnore(serviceName, context, 0, false);
    }

    @Override
    public void runSyncIgnore(String serviceName, Map<String, ? extends Object> context, int transactionTimeout,
            boolean requireNewTransaction) throws GenericServiceException {
        try {
            runSync(serviceName, context, transactionTimeout, requireNewTransaction);
        } catch (GenericServiceException e) {
            Debug.logWarning(e, "The outcome of service " + serviceName + " is ignored by its caller", MODULE);
        }
    }

    private ServiceCall call(String serviceName, Map<String, ? extends Object> context) throws GenericServiceException {
        ModelService model = dctx.getModelService(serviceName);
        return new ServiceCall(dctx, model, context, !isEcasDisabled());
    }

    @Override
    public void runAsync(String serviceName, Map<String, ? extends Object> context) throws GenericServiceException {
        runAsync(serviceName, context, null, true);
    }

    @Override
    public void runAsync(String serviceName, Map<String, ? extends Object> context, boolean persist) throws GenericServiceException {
        runAsync(serviceName, context, null, persist);
    }

    @Override
    public void runAsync(String serviceName, Map<String, ? extends Object> context, GenericRequester requester)
            throws GenericServiceException {
        runAsync(serviceName, context, requester, false);
    }

    @Override
    public void runAsync(String serviceName, Map<String, ? extends Object> context, GenericRequester requester, boolean persist)
            throws GenericServiceException {
        background.run(dctx.getModelService(serviceName), context, requester, persist);
    }

    @Override
    public void runAsync(String serviceName, Map<String, ? extends Object> context, GenericRequester requester, boolean persist,
            int transactionTimeout, boolean requireNewTransaction) throws GenericServiceException {
        runAsync(serviceName, context, requester, persist);
    }

    @Override
    public GenericResultWaiter runAsyncWait(String serviceName, Map<String, ? extends Object> context) throws GenericServiceException {
        return runAsyncWait(serviceName, context, false);
    }

    @Override
    public GenericResultWaiter runAsyncWait(String serviceName, Map<String, ? extends Object> context, boolean persist)
            throws GenericServiceException {
        GenericResultWaiter waiter = new GenericResultWaiter();
        runAsync(serviceName, context, waiter, persist);
        return waiter;
    }

    @Override
    public void schedule(String serviceName, Map<String, ? extends Object> context, long startTime) throws GenericServiceException {
        schedule(serviceName, context, startTime, -1, 0, 1);
    }

    @Override
    public void schedule(String serviceName, Map<String, ? extends Object> context, long startTime, int frequency, int interval,
            int count) throws GenericServiceException {
        schedule(serviceName, context, startTime, frequency, interval, count, 0);
    }

    @Override
    public void schedule(String serviceName, Map<String, ? extends Object> context, long startTime, int frequency, int interval,
            int count, long endTime) throws GenericServiceException {
        int maxRetry = dctx.getModelService(serviceName).getMaxRetry();
        schedule(null, null, serviceName, context, startTime, frequency, interval, count, endTime, maxRetry);
    }

    @Override
    public void schedule(String jobName, String poolName, String serviceName, Map<String, ? extends Object> context, long startTime,
            int frequency, int interval, int count, long endTime, int maxRetry) throws GenericServiceException {
        jobs.schedule(jobName, poolName, serviceName, context, startTime, frequency, interval, count, endTime, maxRetry);
    }

    @Override
    public void addRollbackService(String serviceName, Map<String, ? extends Object> context, boolean persist)
            throws GenericServiceException {
        background.afterTransaction(dctx.getModelService(serviceName), context, persist, false);
    }

    @Override
    public void addCommitService(String serviceName, Map<String, ? extends Object> context, boolean persist)
            throws GenericServiceException {
        background.afterTransaction(dctx.getModelService(serviceName), context, persist, true);
    }

    @Override
    public JobManager getJobManager() {
        return jobs;
    }

    @Override
    public Delegator getDelegator() {
        return delegator;
    }

    @Override
    public Security getSecurity() {
        return security;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DispatchContext getDispatchContext() {
        return dctx;
    }

    @Override
    public void deregister() {
        jobs.stop();
        background.stop();
        ServiceContainer.removeFromCache(name);
    }
}

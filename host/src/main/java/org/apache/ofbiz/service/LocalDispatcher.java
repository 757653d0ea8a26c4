package org.apache.ofbiz.service;

import java.util.Map;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.security.Security;
import org.apache.ofbiz.service.job.JobManager;

/** Runs services by name: at once, in the background or later. */
public interface LocalDispatcher {

    void disableEcas();

    void enableEcas();

    boolean isEcasDisabled();

    Map<String, Object> runSync(String serviceName, Map<String, ? extends Object> context) throws GenericServiceException;

    Map<String, Object> runSync(String serviceName, Map<String, ? extends Object> context, int transactionTimeout,
            boolean requireNewTransaction) throws GenericServiceException;

    Map<String, Object> runSync(String serviceName, int transactionTimeout, boolean requireNewTransaction, Object... context)
            throws GenericServiceException;

    void runSyncIgnore(String serviceName, Map<String, ? extends Object> context) throws GenericServiceException;

    void runSyncIgnore(String serviceName, Map<String, ? extends Object> context, int transactionTimeout,
            boolean requireNewTransaction) throws GenericServiceException;

    void runAsync(String serviceName, Map<String, ? extends Object> context) throws GenericServiceException;

    void runAsync(String serviceName, Map<String, ? extends Object> context, boolean persist) throws GenericServiceException;

    void runAsync(String serviceName, Map<String, ? extends Object> context, GenericRequester requester) throws GenericServiceException;

    void runAsync(String serviceName, Map<String, ? extends Object> context, GenericRequester requester, boolean persist)
            throws GenericServiceException;

    void runAsync(String serviceName, Map<String, ? extends Object> context, GenericRequester requester, boolean persist,
            int transactionTimeout, boolean requireNewTransaction) throws GenericServiceException;

    GenericResultWaiter runAsyncWait(String serviceName, Map<String, ? extends Object> context) throws GenericServiceException;

    GenericResultWaiter runAsyncWait(String serviceName, Map<String, ? extends Object> context, boolean persist)
            throws GenericServiceException;

    void schedule(String serviceName, Map<String, ? extends Object> context, long startTime) throws GenericServiceException;

    void schedule(String serviceName, Map<String, ? extends Object> context, long startTime, int frequency, int interval, int count)
            throws GenericServiceException;

    void schedule(String serviceName, Map<String, ? extends Object> context, long startTime, int frequency, int interval, int count,
            long endTime) throws GenericServiceException;

    void schedule(String jobName, String poolName, String serviceName, Map<String, ? extends Object> context, long startTime,
            int frequency, int interval, int count, long endTime, int maxRetry) throws GenericServiceException;

    void addRollbackService(String serviceName, Map<String, ? extends Object> context, boolean persist) throws GenericServiceException;

    void addCommitService(String serviceName, Map<String, ? extends Object> context, boolean persist) throws GenericServiceException;

    JobManager getJobManager();

    Delegator getDelegator();

    Security getSecurity();

    String getName();

    DispatchContext getDispatchContext();

    void deregister();
}

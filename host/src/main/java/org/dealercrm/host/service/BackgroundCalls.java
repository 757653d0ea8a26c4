package org.dealercrm.host.service;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.transaction.GenericTransactionException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.service.GenericRequester;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.job.JobQueue;

/** Runs services outside the caller's thread: in a small pool, or as a stored job. */
final class BackgroundCalls {

    private static final String MODULE = BackgroundCalls.class.getName();
    private static final int THREADS = 2;

    private final HostDispatcher dispatcher;
    private final JobQueue jobs;
    private final AtomicInteger threadCount = new AtomicInteger();
    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS, this::daemon);

    BackgroundCalls(HostDispatcher dispatcher, JobQueue jobs) {
        this.dispatcher = dispatcher;
        this.jobs = jobs;
    }

    private Thread daemon(Runnable work) {
        Thread thread = new Thread(work, dispatcher.getName() + "-background-" + threadCount.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Checks permission and input in the caller's thread, then runs the service in the pool or stores it as a job. */
    void run(ModelService model, Map<String, ?> given, GenericRequester requester, boolean persist) throws GenericServiceException {
        Map<String, Object> input = new HashMap<>(given == null ? Map.of() : given);
        Map<String, Object> context = new ServiceAccess(dispatcher.getDispatchContext(), model).check(input);
        context = model.makeValid(context, ModelService.IN_PARAM);
        if (model.isValidate()) {
            model.validate(context, ModelService.IN_PARAM, null);
        }
        if (persist) {
            if (requester != null) {
                throw new GenericServiceException("A requester cannot wait for the stored job of service " + model.getName());
            }
            jobs.store(model, context);
        } else {
            Map<String, Object> checked = context;
            pool.execute(() -> runNow(model, checked, requester));
        }
    }

    private void runNow(ModelService model, Map<String, Object> context, GenericRequester requester) {
        try {
            Map<String, Object> result = dispatcher.runSync(model.getName(), context);
            if (requester != null) {
                requester.receiveResult(result);
            }
        } catch (GenericServiceException | RuntimeException e) {
            Debug.logError(e, "The background run of service " + model.getName() + " failed", MODULE);
            if (requester != null) {
                requester.receiveThrowable(e);
            }
        }
    }

    /** Runs the service once the current transaction has ended as wanted. */
    void afterTransaction(ModelService model, Map<String, ?> given, boolean persist, boolean onCommit) throws GenericServiceException {
        Map<String, Object> context = new HashMap<>(given);
        try {
            TransactionUtil.registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    Debug.logVerbose("Service " + model.getName() + " waits for the transaction", MODULE);
                }

                @Override
                public void afterCompletion(int status) {
                    if ((status == Status.STATUS_COMMITTED) == onCommit) {
                        pool.execute(() -> runLater(model, context, persist));
                    }
                }
            });
        } catch (GenericTransactionException e) {
            throw new GenericServiceException("Service " + model.getName() + " cannot wait for the transaction", e);
        }
    }

    private void runLater(ModelService model, Map<String, Object> context, boolean persist) {
        try {
            dispatcher.runAsync(model.getName(), context, persist);
        } catch (GenericServiceException e) {
            Debug.logError(e, "Service " + model.getName() + " could not run after the transaction", MODULE);
        }
    }

    void stop() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
                Debug.logWarning("Background services of " + dispatcher.getName() + " still run", MODULE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

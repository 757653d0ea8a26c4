package org.dealercrm.host.service.eca;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.transaction.GenericTransactionException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.service.ServiceDefinitions;

/** Fires the rules of one service run. */
public final class ServiceEvents {

    private static final String MODULE = ServiceEvents.class.getName();

    private final DispatchContext dctx;
    private final String serviceName;
    private final List<ServiceEca> rules;

    private ServiceEvents(DispatchContext dctx, String serviceName, List<ServiceEca> rules) {
        this.dctx = dctx;
        this.serviceName = serviceName;
        this.rules = rules;
    }

    public static ServiceEvents of(DispatchContext dctx, ModelService model, boolean enabled) {
        return new ServiceEvents(dctx, model.getName(), enabled ? ServiceDefinitions.current().ecas(model.getName()) : List.of());
    }

    /** Runs the rules of an event; after the engine ran they see the result too, and may add to it. */
    public void fire(String event, Map<String, Object> context, Map<String, Object> result) throws GenericServiceException {
        List<ServiceEca> matching = rules.stream().filter(rule -> rule.event().equals(event)).toList();
        if (matching.isEmpty()) {
            return;
        }
        if (result != null) {
            context.putAll(result);
        }
        Set<String> alreadyRun = new HashSet<>();
        for (ServiceEca rule : matching) {
            rule.evaluate(dctx, context, result, alreadyRun);
        }
    }

    /** Arranges for the rules that wait for the end of the outermost transaction. */
    public void registerGlobal(Map<String, Object> context) throws GenericServiceException {
        boolean global = rules.stream().anyMatch(rule -> rule.event().startsWith("global-"));
        try {
            if (global && TransactionUtil.isTransactionInPlace()) {
                TransactionUtil.registerSynchronization(new AfterCompletion(context));
            }
        } catch (GenericTransactionException e) {
            throw new GenericServiceException("The rules of service " + serviceName + " cannot wait for the transaction", e);
        }
    }

    private final class AfterCompletion implements Synchronization {

        private final Map<String, Object> context;

        private AfterCompletion(Map<String, Object> context) {
            this.context = context;
        }

        @Override
        public void beforeCompletion() {
            Debug.logVerbose("The transaction of service " + serviceName + " is about to end", MODULE);
        }

        @Override
        public void afterCompletion(int status) {
            Map<String, Object> seen = new HashMap<>(context);
            new Thread(() -> run(status == Status.STATUS_COMMITTED, seen), "after-" + serviceName).start();
        }

        private void run(boolean committed, Map<String, Object> seen) {
            List<String> due = committed ? List.of("global-commit", "global-commit-post-run") : List.of("global-rollback");
            for (String event : due) {
                try {
                    boolean began = TransactionUtil.begin();
                    fire(event, seen, null);
                    TransactionUtil.commit(began);
                } catch (GenericServiceException | GenericTransactionException | RuntimeException e) {
                    Debug.logError(e, "A rule of service " + serviceName + " failed after the transaction", MODULE);
                    rollBackQuietly();
                }
            }
        }

        private void rollBackQuietly() {
            try {
                TransactionUtil.rollback();
            } catch (GenericTransactionException e) {
                Debug.logVerbose(e, "Nothing was left to roll back", MODULE);
            }
        }
    }
}

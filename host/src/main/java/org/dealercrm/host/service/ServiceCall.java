package org.dealercrm.host.service;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.transaction.Transaction;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.ObjectType;
import org.apache.ofbiz.entity.transaction.GenericTransactionException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelParam;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceUtil;
import org.apache.ofbiz.service.ServiceValidationException;
import org.dealercrm.host.service.eca.ServiceEvents;
import org.dealercrm.host.service.engine.ServiceEngine;

/** One synchronous run of a service, in the order of work that OFBiz keeps. */
final class ServiceCall {

    private static final String MODULE = ServiceCall.class.getName();
    private static final int MAX_RUNS = 3;

    private final DispatchContext dctx;
    private final ModelService model;
    private final Map<String, ?> given;
    private final ServiceEvents events;
    private int timeout;
    private boolean newTransaction;

    ServiceCall(DispatchContext dctx, ModelService model, Map<String, ?> given, boolean ecas) {
        this.dctx = dctx;
        this.model = model;
        this.given = given == null ? Map.of() : given;
        this.events = ServiceEvents.of(dctx, model, ecas);
        this.timeout = model.getTransactionTimeout();
        this.newTransaction = model.isRequireNewTransaction();
    }

    ServiceCall timeout(int seconds) {
        this.timeout = seconds > 0 ? seconds : timeout;
        return this;
    }

    ServiceCall newTransaction(boolean required) {
        this.newTransaction = newTransaction || required;
        return this;
    }

    @SuppressWarnings("try") // the lock is held, not used
    Map<String, Object> run() throws GenericServiceException {
        try (ServiceLock lock = ServiceLock.acquire(model)) {
            int runs = 1;
            Outcome outcome = runOnce();
            while (runs < MAX_RUNS && outcome.beganTransaction() && outcome.deadlocked()) {
                Debug.logWarning("Service " + model.getName() + " met a deadlock and runs again", MODULE);
                outcome = runOnce();
                runs++;
            }
            return outcome.result();
        }
    }

    private record Outcome(Map<String, Object> result, boolean beganTransaction) {

        boolean deadlocked() {
            return ServiceUtil.isError(result) && ServiceUtil.getErrorMessage(result).toLowerCase(Locale.ROOT).contains("deadlock");
        }
    }

    private Outcome runOnce() throws GenericServiceException {
        Map<String, Object> context = new HashMap<>(given);
        applyDefaults(context);
        Transaction parent = null;
        try {
            if (newTransaction && TransactionUtil.isTransactionInPlace()) {
                parent = TransactionUtil.suspend();
            }
            boolean began = (model.isUseTransaction() || newTransaction) && TransactionUtil.begin(timeout);
            Map<String, Object> result = runAndEnd(context, began);
            events.fire("return", context, result);
            return new Outcome(result, began);
        } catch (GenericTransactionException e) {
            throw new GenericServiceException("Could not commit transaction for service [" + model.getName() + "] call", e);
        } finally {
            resume(parent);
        }
    }

    private static void resume(Transaction parent) throws GenericServiceException {
        if (parent != null) {
            try {
                TransactionUtil.resume(parent);
            } catch (GenericTransactionException e) {
                throw new GenericServiceException("The transaction of the caller cannot be resumed", e);
            }
        }
    }

    /** Runs the phases and ends the transaction: an error rolls back, a failure commits. */
    private Map<String, Object> runAndEnd(Map<String, Object> context, boolean began)
            throws GenericServiceException, GenericTransactionException {
        Map<String, Object> result;
        try {
            result = phases(context);
        } catch (GenericServiceException | RuntimeException | Error e) {
            rollBack(began, "Service [" + model.getName() + "] threw an unexpected exception/error", e);
            if (e instanceof RuntimeException) {
                throw new GenericServiceException("Service [" + model.getName() + "] threw an unexpected exception/error", e);
            }
            throw e;
        }
        if (ServiceUtil.isError(result)) {
            String message = "Error in Service [" + model.getName() + "]: " + ServiceUtil.getErrorMessage(result);
            Debug.logWarning(message, MODULE);
            rollBack(began, message, null);
        } else {
            TransactionUtil.commit(began);
        }
        return result;
    }

    private static void rollBack(boolean began, String message, Throwable cause) throws GenericServiceException {
        try {
            if (began || TransactionUtil.isTransactionInPlace()) {
                TransactionUtil.rollback(began, message, cause);
            }
        } catch (GenericTransactionException e) {
            throw new GenericServiceException("The transaction cannot be rolled back: " + message, e);
        }
    }

    private Map<String, Object> phases(Map<String, Object> given) throws GenericServiceException {
        events.registerGlobal(given);
        events.fire("auth", given, null);
        Map<String, Object> context = makeValid(new ServiceAccess(dctx, model).check(given), ModelService.IN_PARAM);
        events.fire("in-validate", context, null);
        if (model.isValidate()) {
            context = makeValid(context, ModelService.IN_PARAM);
            model.validate(context, ModelService.IN_PARAM, locale(context));
        }
        events.fire("invoke", context, null);
        Map<String, Object> result = new HashMap<>(runEngine(context));
        adopt(given, context);
        events.fire("out-validate", given, result);
        if (model.isValidate()) {
            result = makeValid(result, ModelService.OUT_PARAM);
            validateResult(result, locale(context));
        }
        events.fire("commit", given, result);
        return result;
    }

    private void validateResult(Map<String, Object> result, Locale locale) throws GenericServiceException {
        try {
            model.validate(result, ModelService.OUT_PARAM, locale);
        } catch (ServiceValidationException e) {
            throw new GenericServiceException("Outgoing result (in runSync : " + model.getName() + ") does not match expected requirements", e);
        }
    }

    /** Later events see the checked input. */
    private static void adopt(Map<String, Object> given, Map<String, Object> checked) {
        given.clear();
        given.putAll(checked);
    }

    private Map<String, Object> runEngine(Map<String, Object> context) throws GenericServiceException {
        boolean named = CallingUser.enter(context);
        try {
            return ServiceEngine.of(model).run(dctx, model, context);
        } finally {
            CallingUser.leave(named);
        }
    }

    private Map<String, Object> makeValid(Map<String, Object> map, String mode) {
        return model.makeValid(map, mode, true, null);
    }

    private static Locale locale(Map<String, Object> context) {
        return context.get("locale") instanceof Locale locale ? locale : Locale.getDefault();
    }

    private void applyDefaults(Map<String, Object> context) throws GenericServiceException {
        for (ModelParam param : model.getInModelParamList()) {
            if (!param.getDefaultValue().isEmpty() && context.get(param.getName()) == null) {
                Object value = param.getDefaultValue().expandString(context);
                try {
                    context.put(param.getName(), ObjectType.simpleTypeOrObjectConvert(value, param.getType(), null, null, false));
                } catch (GeneralException e) {
                    throw new GenericServiceException("The default of " + model.getName() + "." + param.getName() + " is no "
                            + param.getType() + ": " + value, e);
                }
            }
        }
    }
}

package org.dealercrm.host.entity.eca;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.GenericEntity;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.dealercrm.host.xml.XmlElement;

/** One rule: when all conditions hold, its sets and actions run in the order they are written. */
final class EcaRule {
    private final String entityName;
    private final List<String> operations;
    private final String event;
    private final List<EcaCondition> conditions;
    private final List<String> conditionServices;
    private final List<XmlElement> steps;

    EcaRule(XmlElement element) {
        this.entityName = element.attr("entity");
        this.operations = Arrays.asList(element.attr("operation").split("-"));
        this.event = element.attr("event");
        this.conditions = element.children("condition", "condition-field").stream().map(EcaCondition::of).toList();
        this.conditionServices = element.children("condition-service").stream().map(e -> e.attr("service-name")).toList();
        this.steps = element.children("set", "action");
    }

    String entityName() {
        return entityName;
    }

    boolean appliesTo(String atEvent, String operation) {
        return event.equals(atEvent) && (operations.contains("any") || operations.contains(operation));
    }

    void run(EcaService services, GenericEntity value) throws GenericEntityException {
        Map<String, Object> context = new HashMap<>(value.getAllFields());
        if (!conditions.stream().allMatch(condition -> condition.holds(context))) {
            return;
        }
        for (String name : conditionServices) {
            if (!services.condition(name, context)) {
                return;
            }
        }
        for (XmlElement step : steps) {
            if ("set".equals(step.name())) {
                context.put(step.attr("field-name"), step.has("env-name") ? context.get(step.attr("env-name")) : step.attr("value"));
            } else {
                act(services, EcaAction.of(step), context, value);
            }
        }
    }

    private void act(EcaService services, EcaAction action, Map<String, Object> context, GenericEntity value) throws GenericEntityException {
        Map<String, Object> fields = new HashMap<>(context);
        if (!action.valueAttr().isEmpty()) {
            fields.put(action.valueAttr(), value);
        }
        String failure = null;
        Throwable cause = null;
        try {
            Map<String, Object> result = services.run(action, fields);
            Object message = result == null ? null : result.get("responseMessage");
            if ("error".equals(message) || "fail".equals(message)) {
                failure = String.valueOf(result.get("errorMessage"));
            } else if (result != null && action.sync() && action.resultToValue()) {
                value.setNonPKFields(result);
            }
        } catch (GenericEntityException e) {
            failure = e.getMessage();
            cause = e;
        }
        if (failure != null) {
            failed(action, failure, cause);
        }
    }

    private void failed(EcaAction action, String failure, Throwable cause) throws GenericEntityException {
        String message = "The " + event + " rule of " + entityName + " called " + action.service() + ", which failed: " + failure;
        if (action.rollbackOnError()) {
            TransactionUtil.setRollbackOnly(message, cause);
        }
        if (action.abortOnError()) {
            throw new GenericEntityException(message, cause);
        }
        Debug.logError(cause, message, EcaRule.class.getName());
    }
}

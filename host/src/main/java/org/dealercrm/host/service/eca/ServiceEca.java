package org.dealercrm.host.service.eca;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.xml.XmlElement;

/** A rule: when an event of a service occurs and the conditions hold, its steps run in document order. */
public record ServiceEca(String service, String event, boolean runOnFailure, boolean runOnError, List<RuleCondition> conditions,
        List<Step> steps) {

    /** A set or an action of a rule. */
    sealed interface Step permits SetStep, ActionStep {
    }

    public static ServiceEca of(XmlElement eca) {
        return new ServiceEca(eca.attr("service"), eca.attr("event"), eca.flag("run-on-failure"), eca.flag("run-on-error"),
                eca.children("condition", "condition-field").stream().map(RuleCondition::of).toList(),
                eca.children("set", "action").stream()
                        .map(step -> "set".equals(step.name()) ? (Step) SetStep.of(step) : ActionStep.of(step)).toList());
    }

    /** Runs the steps unless a condition fails; an action service that already ran in this phase is left out. */
    void evaluate(DispatchContext dctx, Map<String, Object> context, Map<String, Object> result, Set<String> alreadyRun)
            throws GenericServiceException {
        boolean barred = result != null
                && (ServiceUtil.isError(result) && !runOnError || ServiceUtil.isFailure(result) && !runOnFailure);
        if (barred || !conditions.stream().allMatch(condition -> condition.holds(context))) {
            return;
        }
        for (Step step : steps) {
            if (step instanceof SetStep set) {
                set.apply(context);
            } else if (step instanceof ActionStep action && alreadyRun.add(action.service())) {
                action.run(dctx, context, result);
            }
        }
    }
}

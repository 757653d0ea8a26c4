package org.dealercrm.activity.ruling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.WholeNumber;

/** Maintaining the rules of the proposal; whatever waits for a ruling is proposed anew by the rules as they are then. */
public final class RuleServices {
    private static final long MOST = 100000;
    private static final List<String> TEXTS = List.of("reasonEnumId", "activityTypeId", "textParameter");

    private RuleServices() { }

    /** Adds a rule; it gets an id of its own. */
    public static Map<String, Object> createRule(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        if (RuleKind.of((String) context.get("ruleTypeEnumId")).isEmpty()) {
            return RulingServices.refused("DealercrmRulingRuleKindUnknown", context);
        }
        GenericValue rule = delegator.makeValue("ActivityRule", "activityRuleId", delegator.getNextSeqId("ActivityRule"),
                "ruleTypeEnumId", context.get("ruleTypeEnumId"));
        return save(dctx, rule, context);
    }

    /** Changes what a rule needs, its strength, and whether it is in use. */
    public static Map<String, Object> updateRule(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue rule = EntityQuery.use(dctx.getDelegator()).from("ActivityRule")
                .where("activityRuleId", context.get("activityRuleId")).queryOne();
        return rule == null ? RulingServices.refused("DealercrmRulingRuleNotFound", context) : save(dctx, rule, context);
    }

    private static Map<String, Object> save(DispatchContext dctx, GenericValue rule, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        for (String text : TEXTS) {
            String value = (String) context.get(text);
            rule.set(text, value == null || value.isBlank() ? null : value.strip());
        }
        rule.set("enabled", "N".equals(context.get("enabled")) ? "N" : "Y");
        Optional<String> refusal = refusal(rule, context);
        if (refusal.isPresent()) {
            return RulingServices.refused(refusal.get(), context);
        }
        rule.set("sequenceNum", WholeNumber.of(context.get("sequenceNum")));
        rule.set("numberParameter", WholeNumber.of(context.get("numberParameter")));
        delegator.createOrStore(rule);
        new ProposalSql(delegator).propose(RuleTable.enabled(delegator), "", null);
        Map<String, Object> result = ServiceUtil.returnSuccess(RulingServices.label("DealercrmRulingRuleSaved", context));
        result.put("activityRuleId", rule.get("activityRuleId"));
        return result;
    }

    private static Optional<String> refusal(GenericValue rule, Map<String, ? extends Object> context) throws GenericEntityException {
        RuleKind kind = RuleKind.of(rule.getString("ruleTypeEnumId")).orElseThrow();
        Delegator delegator = rule.getDelegator();
        if (EntityQuery.use(delegator).from("Enumeration").where("enumId", rule.get("reasonEnumId"), "enumTypeId", RulingDecision.REASONS)
                .queryCount() == 0) {
            return Optional.of("DealercrmRulingReasonRequired");
        }
        if (rule.get("activityTypeId") != null && EntityQuery.use(delegator).from("FollowUpActivityType")
                .where("activityTypeId", rule.get("activityTypeId")).queryCount() == 0) {
            return Optional.of("DealercrmActivityTypeUnknown");
        }
        if (!whole(context.get("sequenceNum"), true) || !whole(context.get("numberParameter"), kind.needsNumber())) {
            return Optional.of("DealercrmRulingRuleNumber");
        }
        return kind.needsPhrases() && ProposalRule.phrases(rule.getString("textParameter")).isEmpty()
                ? Optional.of("DealercrmRulingRuleWords") : Optional.empty();
    }

    private static boolean whole(Object value, boolean needed) {
        if (!WholeNumber.readable(value)) {
            return false;
        }
        Long number = WholeNumber.of(value);
        return number == null ? !needed : number >= 0 && number <= MOST;
    }
}

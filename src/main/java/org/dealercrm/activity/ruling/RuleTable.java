package org.dealercrm.activity.ruling;

import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Reads the rules of the proposal that are enabled, the strongest first. */
final class RuleTable {

    private RuleTable() { }

    static List<ProposalRule> enabled(Delegator delegator) throws GenericEntityException {
        List<ProposalRule> rules = new ArrayList<>();
        for (GenericValue row : EntityQuery.use(delegator).from("ActivityRule").where("enabled", "Y")
                .orderBy("sequenceNum", "activityRuleId").queryList()) {
            RuleKind.of(row.getString("ruleTypeEnumId")).ifPresent(kind -> rules.add(new ProposalRule(row.getString("activityRuleId"), kind,
                    row.getString("reasonEnumId"), row.get("numberParameter") == null ? 0 : row.getLong("numberParameter"),
                    row.getString("activityTypeId"), ProposalRule.phrases(row.getString("textParameter")))));
        }
        return rules;
    }
}

package org.dealercrm.activity.ruling;

import java.util.Comparator;
import java.util.List;

/**
 * A rule as the data has it.
 *
 * @param ruleId         its id
 * @param kind           what it tests
 * @param reasonEnumId   the reason it proposes
 * @param number         letters or days, by kind
 * @param activityTypeId the only type it is for, or null
 * @param phrases        words or phrases, the longest first, by kind
 */
public record ProposalRule(String ruleId, RuleKind kind, String reasonEnumId, long number, String activityTypeId, List<PlainWords> phrases) {

    /** The phrases of a text that has one on each line, the longest first, so that a part never hides the whole. */
    public static List<PlainWords> phrases(String lines) {
        return lines == null ? List.of() : lines.lines().map(PlainWords::of).filter(phrase -> !phrase.isEmpty()).distinct()
                .sorted(Comparator.comparingInt(PlainWords::length).reversed()).toList();
    }

    boolean speaksAgainst(Evidence evidence) {
        return (activityTypeId == null || activityTypeId.equals(evidence.activityTypeId())) && kind.speaksAgainst(this, evidence);
    }
}

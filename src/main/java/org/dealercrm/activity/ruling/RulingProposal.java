package org.dealercrm.activity.ruling;

import java.util.List;
import java.util.stream.Collectors;

/** What the rules propose of an activity, with everything that speaks against it; a person decides. */
public record RulingProposal(List<ProposalRule> against) {
    public static final String VALID = "ACTV_VALID";
    public static final String INVALID = "ACTV_INVALID";
    /** Room of the field that lists the rules. */
    private static final int ROOM = 255;

    /** The proposal of rules in the order of their strength. */
    public static RulingProposal of(List<ProposalRule> rules, Evidence evidence) {
        return new RulingProposal(rules.stream().filter(rule -> rule.speaksAgainst(evidence)).toList());
    }

    public String validityId() {
        return against.isEmpty() ? VALID : INVALID;
    }

    /** The strongest reason, or null. */
    public String reasonEnumId() {
        return against.isEmpty() ? null : against.get(0).reasonEnumId();
    }

    /** The ids of the rules, the strongest first: |EMPTY|LATE|; null when none speaks against it. */
    public String ruleIds() {
        String ids = against.stream().map(ProposalRule::ruleId).collect(Collectors.joining("|", "|", "|"));
        return against.isEmpty() ? null : ids.length() <= ROOM ? ids : ids.substring(0, ids.lastIndexOf('|', ROOM - 1) + 1);
    }
}

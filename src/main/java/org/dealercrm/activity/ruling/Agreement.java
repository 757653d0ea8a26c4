package org.dealercrm.activity.ruling;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often rulings agree with the proposals of their time: as a whole, by rule and by who ruled. */
public final class Agreement {
    /** Stands for rulings that had no proposal. */
    public static final String NO_PROPOSAL = "_NA_";

    private final Map<String, Long> matrix = new LinkedHashMap<>();
    private final Map<String, Tally> byRule = new LinkedHashMap<>();
    private final Map<String, Tally> byRuler = new LinkedHashMap<>();
    private Tally total = new Tally(0, 0);

    /**
     * Rulings and how many of them agree with the proposal.
     *
     * @param count  rulings that had a proposal
     * @param agreed those that decided as proposed
     */
    public record Tally(long count, long agreed) {

        Tally plus(long more, boolean agree) {
            return new Tally(count + more, agreed + (agree ? more : 0));
        }

        /** The share that agrees (1 is all), or null of nothing. */
        public Double share() {
            return count == 0 ? null : Double.valueOf((double) agreed / count);
        }
    }

    /** Adds rulings of one kind; ruleIds as a proposal writes them: |A|B|. */
    public Agreement add(String proposedValidityId, String validityId, String ruleIds, String rulerPartyId, long count) {
        String proposal = proposedValidityId == null ? NO_PROPOSAL : proposedValidityId;
        matrix.merge(cell(proposal, validityId), count, Long::sum);
        if (proposedValidityId == null) {
            return this;
        }
        boolean agree = proposedValidityId.equals(validityId);
        total = total.plus(count, agree);
        byRuler.merge(rulerPartyId == null ? NO_PROPOSAL : rulerPartyId, new Tally(0, 0).plus(count, agree),
                (one, other) -> one.plus(count, agree));
        if (ruleIds != null) {
            for (String rule : ruleIds.split("\\|")) {
                if (!rule.isEmpty()) {
                    byRule.merge(rule, new Tally(0, 0).plus(count, agree), (one, other) -> one.plus(count, agree));
                }
            }
        }
        return this;
    }

    private static String cell(String proposal, String validityId) {
        return proposal + ">" + validityId;
    }

    /** How many rulings decided so after such a proposal. */
    public long count(String proposal, String validityId) {
        return matrix.getOrDefault(cell(proposal, validityId), 0L);
    }

    public Tally total() {
        return total;
    }

    /** By id of the rule that spoke against the activity, whether or not it was the strongest. */
    public Map<String, Tally> byRule() {
        return byRule;
    }

    /** By party id of who ruled. */
    public Map<String, Tally> byRuler() {
        return byRuler;
    }
}

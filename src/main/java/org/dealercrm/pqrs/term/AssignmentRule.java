package org.dealercrm.pqrs.term;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule of assignment: what a case must have, and whom it goes to; what is not asked for is any. */
record AssignmentRule(String id, Map<String, String> asked, String toAreaId, String responsiblePartyId) {

    /** Whether all that is asked for equals what a case has. */
    boolean fits(Map<String, ?> caseFields) {
        return asked.entrySet().stream().allMatch(field -> field.getValue() == null || field.getValue().equals(caseFields.get(field.getKey())));
    }

    /** The first rule that fits. */
    static Optional<AssignmentRule> first(List<AssignmentRule> rules, Map<String, ?> caseFields) {
        return rules.stream().filter(rule -> rule.fits(caseFields)).findFirst();
    }
}

package org.dealercrm.activity.ruling;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What rules can test, each by its id in the data (Enumeration DCRM_ACTV_RULE) and with the parameters that it needs. */
public enum RuleKind {
    EMPTY(false, false) {
        @Override
        boolean speaksAgainst(ProposalRule rule, Evidence evidence) {
            return evidence.words().isEmpty();
        }
    },
    FUTURE(true, false) {
        @Override
        boolean speaksAgainst(ProposalRule rule, Evidence evidence) {
            boolean afterEntry = evidence.enteredDay() != null
                    && ChronoUnit.DAYS.between(evidence.enteredDay(), evidence.doneDay()) > rule.number();
            return afterEntry || ChronoUnit.DAYS.between(evidence.today(), evidence.doneDay()) > rule.number();
        }
    },
    VAGUE(false, true) {
        @Override
        boolean speaksAgainst(ProposalRule rule, Evidence evidence) {
            PlainWords rest = evidence.words();
            if (rest.isEmpty()) {
                return false;
            }
            for (PlainWords phrase : rule.phrases()) {
                rest = rest.without(phrase);
            }
            return rest.isEmpty();
        }
    },
    TOO_SHORT(true, false) {
        @Override
        boolean speaksAgainst(ProposalRule rule, Evidence evidence) {
            int length = evidence.words().length();
            return length > 0 && length < rule.number();
        }
    },
    COPIED(false, false) {
        @Override
        boolean speaksAgainst(ProposalRule rule, Evidence evidence) {
            return evidence.copied();
        }
    },
    TYPE(false, true) {
        @Override
        boolean speaksAgainst(ProposalRule rule, Evidence evidence) {
            PlainWords words = evidence.words();
            return rule.phrases().stream().anyMatch(words::says);
        }
    },
    DATE(true, false) {
        @Override
        boolean speaksAgainst(ProposalRule rule, Evidence evidence) {
            return new MentionedDays(evidence.text(), evidence.doneDay()).allBefore(evidence.doneDay().minusDays(rule.number()));
        }
    },
    LATE(true, false) {
        @Override
        boolean speaksAgainst(ProposalRule rule, Evidence evidence) {
            return evidence.enteredDay() != null && !evidence.onSheet()
                    && ChronoUnit.DAYS.between(evidence.doneDay(), evidence.enteredDay()) > rule.number();
        }
    };

    private static final String PREFIX = "ARK_";

    private final boolean needsNumber;
    private final boolean needsPhrases;

    RuleKind(boolean needsNumber, boolean needsPhrases) {
        this.needsNumber = needsNumber;
        this.needsPhrases = needsPhrases;
    }

    /** The kind that the data names, if it names one. */
    public static Optional<RuleKind> of(String enumId) {
        for (RuleKind kind : values()) {
            if ((PREFIX + kind.name()).equals(enumId)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public boolean needsNumber() {
        return needsNumber;
    }

    public boolean needsPhrases() {
        return needsPhrases;
    }

    /** Whether the rule finds something against an activity of its type. */
    abstract boolean speaksAgainst(ProposalRule rule, Evidence evidence);
}

package org.dealercrm.pqrs.report;

import static org.dealercrm.pqrs.report.CaseRule.any;
import static org.dealercrm.pqrs.report.CaseRule.every;
import static org.dealercrm.pqrs.report.CaseRule.given;
import static org.dealercrm.pqrs.report.CaseRule.is;
import static org.dealercrm.pqrs.report.CaseRule.missing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dealercrm.pqrs.PqrsStates;

/** What cases are counted for: numerators and denominators of the indicators, and the lists behind them. A voided case counts nowhere. */
public enum Measure {

    /** All that were received. */
    RECEIVED(new CaseRule.Among("statusId", List.of(PqrsStates.VOIDED), false)),

    /**
     * Answered, or ended as the law has it: sent to whom it concerns, or dropped because the customer did not complete it. What was closed
     * in another system before it was taken over counts, too, although nobody knows the day of its answer.
     */
    ATTENDED(any(given("answeredDate"),
            new CaseRule.Among("statusId", List.of(PqrsStates.TRANSFERRED, PqrsStates.LAPSED, PqrsStates.CLOSED), true))),

    /** Its first answer was within the term. */
    IN_TIME(is("answeredInTime", "Y")),

    /** Answered after the term, or without an answer although the term is over. */
    LATE(any(is("answeredInTime", "N"), Rules.OVERDUE)),

    /** What can be judged: answered, or without an answer although the term is over. */
    JUDGED(any(given("answeredInTime"), Rules.OVERDUE)),

    /** Answered, with the business days that it took. */
    ANSWERED(given("usedDays")),

    /** Its term was extended. */
    EXTENDED(CaseRule.more("extendedDays", 0)),

    /** The customer said whether the closing was effective, or it had to be opened again. */
    EVALUATED(any(given("isEffective"), Rules.REOPENED)),

    /** Effective at the first answer. */
    EFFECTIVE(every(is("isEffective", "Y"), Rules.NEVER_REOPENED)),

    /** Its cause and its customer are known, so that it can be told whether it repeats another case. */
    CAUSED(Rules.CAUSED),

    /** The same customer had a case of the same cause shortly before. */
    REPEATED(every(Rules.CAUSED, given("repeatedOfId"))),

    /** The customer said how satisfied they are. */
    SCORED(given("satisfactionScore")),

    /** The customer said 4 or 5 of 5. */
    SATISFIED(CaseRule.more("satisfactionScore", 3));

    /** No case: what a malformed address asks for. */
    static final CaseRule NOTHING = new CaseRule.Among("statusId", List.of(), true);

    private final CaseRule rule;

    Measure(CaseRule rule) {
        this.rule = rule;
    }

    /** What a case fulfils that counts here. */
    public CaseRule rule() {
        return this == RECEIVED ? rule : every(RECEIVED.rule, rule);
    }

    /** The measure of a name, as URLs write it. */
    public static Optional<Measure> named(String name) {
        return Stream.of(values()).filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** Parts of several measures. */
    private static final class Rules {
        /** By the term of the law: what was opened again has one of the house, which Backlog judges. */
        private static final CaseRule OVERDUE = every(missing("answeredDate"), missing("reopenedDay"), missing("pausedDate"),
                new CaseRule.Among("statusId", PqrsStates.UNANSWERED, true), CaseRule.daysAgoOrLonger("dueDate", 1));
        private static final CaseRule REOPENED = CaseRule.more("reopenedCount", 0);
        private static final CaseRule NEVER_REOPENED = any(missing("reopenedCount"), new CaseRule.Count("reopenedCount", 0, false));
        private static final CaseRule CAUSED = every(given("pqrsCauseId"), any(given("partyId"), given("documentNumber")));
    }
}

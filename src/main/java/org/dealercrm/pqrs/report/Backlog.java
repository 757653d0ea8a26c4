package org.dealercrm.pqrs.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dealercrm.pqrs.PqrsStates;

/** What waits for an answer today, of whatever month, and since how many calendar days. Not thread-safe while it is filled. */
public final class Backlog {
    private final Distribution ages = new Distribution();
    private long overdue;

    /** The ages by which the backlog is cut, in days since receipt or since it was opened again. */
    public enum Age {
        TO_7(0, 7), TO_15(8, 15), TO_30(16, 30), OLDER(31, 100_000);

        private final int from;
        private final int thru;

        Age(int from, int thru) {
            this.from = from;
            this.thru = thru;
        }

        /** What a case of that age fulfils; one from the future, by a wrong clock, is young. One opened again waits since then. */
        CaseRule rule() {
            return CaseRule.any(CaseRule.every(CaseRule.missing("reopenedDay"), since("receivedDay")), since("reopenedDay"));
        }

        private CaseRule since(String field) {
            CaseRule oldEnough = CaseRule.daysAgoOrLonger(field, from);
            CaseRule youngEnough = new CaseRule.Ago(field, thru, false);
            return switch (this) {
            case TO_7 -> youngEnough;
            case OLDER -> oldEnough;
            default -> CaseRule.every(oldEnough, youngEnough);
            };
        }

        /** The age of a name, as URLs write it. */
        public static Optional<Age> named(String name) {
            return Stream.of(values()).filter(age -> age.name().equals(name)).findFirst();
        }
    }

    /** Cases without an answer. */
    static final CaseRule RULE = new CaseRule.Among("statusId", PqrsStates.UNANSWERED, true);
    /** Those of them whose term is over and does not rest, as the list of overdue ones has it. */
    static final CaseRule OVERDUE = CaseRule.every(RULE, CaseRule.any(CaseRule.missing("answeredDate"), CaseRule.given("reopenedDay")),
            CaseRule.missing("pausedDate"),
            CaseRule.daysAgoOrLonger("dueDate", 1));

    Backlog add(long age, long count, long overdueOfThem) {
        ages.add(Math.max(0, age), count);
        overdue += overdueOfThem;
        return this;
    }

    Backlog addAll(Backlog other) {
        ages.addAll(other.ages);
        overdue += other.overdue;
        return this;
    }

    /** How many cases wait. */
    public long count() {
        return ages.count();
    }

    /** How many of them are of an age. */
    public long count(Age age) {
        return ages.count(age.from, age.thru);
    }

    /** How many of them are overdue. */
    public long overdue() {
        return overdue;
    }

    /** The mean age in calendar days, or null when nothing waits. */
    public BigDecimal meanAge() {
        return ages.mean();
    }

    /** The age of the oldest, or null when nothing waits. */
    public Long oldest() {
        return ages.greatest();
    }

    /** All ages, the youngest first. */
    public static List<Age> ages() {
        return List.of(Age.values());
    }
}

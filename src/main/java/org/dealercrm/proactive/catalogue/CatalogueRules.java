package org.dealercrm.proactive.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dealercrm.proactive.call.CallOutcome.Flag;

/** What the dealership may make of its outcomes: flags that contradict each other would make every indicator wrong. */
final class CatalogueRules {
    private static final long MOST_DAYS = 60;
    private static final long MOST_CALLS = 9;
    /** What becomes of the customer: of these an outcome says one. */
    private static final Set<Flag> ENDS = EnumSet.of(Flag.BOOKED, Flag.REFUSED, Flag.WRONG_NUMBER, Flag.CALL_BACK, Flag.UNREACHABLE);

    private CatalogueRules() { }

    /** Why the flags contradict each other, as the key of a label. */
    static Optional<String> contradiction(Set<Flag> flags) {
        if (flags.stream().filter(ENDS::contains).count() != 1) {
            return Optional.of("DealercrmProactiveOutcomeOneEnd");
        }
        if (flags.contains(Flag.RIGHT_PERSON) && !flags.contains(Flag.ANSWERED)) {
            return Optional.of("DealercrmProactiveOutcomePersonAnswers");
        }
        for (Flag flag : List.of(Flag.EFFECTIVE, Flag.BOOKED, Flag.REFUSED, Flag.CALL_BACK, Flag.DO_NOT_CALL, Flag.COMPLAINT)) {
            if (flags.contains(flag) && !flags.contains(Flag.RIGHT_PERSON)) {
                return Optional.of("DealercrmProactiveOutcomeNeedsPerson");
            }
        }
        boolean missed = flags.contains(Flag.UNREACHABLE) || flags.contains(Flag.WRONG_NUMBER);
        if (missed && flags.contains(Flag.RIGHT_PERSON)) {
            return Optional.of("DealercrmProactiveOutcomeMissedPerson");
        }
        boolean turned = flags.contains(Flag.DO_NOT_CALL) || flags.contains(Flag.COMPLAINT);
        return turned && !flags.contains(Flag.REFUSED) ? Optional.of("DealercrmProactiveOutcomeTurnedAway") : Optional.empty();
    }

    /** The kind of reason that an outcome may imply, or null when it takes none. */
    static String reasonKind(Set<Flag> flags) {
        if (flags.contains(Flag.UNREACHABLE) || flags.contains(Flag.WRONG_NUMBER)) {
            return "NO_CONTACT";
        }
        return flags.contains(Flag.REFUSED) ? "NO_BOOKING" : null;
    }

    /** Whether the delay to the next call is a number of business days; none means one. */
    static boolean isDelay(Long days) {
        return days == null || days >= 1 && days <= MOST_DAYS;
    }

    /** Whether the maximum is a number of calls; none leaves it to the campaign. */
    static boolean isMaximum(Long calls) {
        return calls == null || calls >= 1 && calls <= MOST_CALLS;
    }
}

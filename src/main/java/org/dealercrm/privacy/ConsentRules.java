package org.dealercrm.privacy;

import java.time.Instant;
import java.util.Optional;

/**
 * Which answers about a purpose may be written. A grant must be provable (Ley 1581 de 2012, art. 9); a refusal and a withdrawal hold by
 * being said. Only what was granted can be withdrawn.
 */
public final class ConsentRules {

    private ConsentRules() { }

    /**
     * What stands of a purpose.
     *
     * @param state what the person says
     * @param since since when
     */
    public record Standing(ConsentState state, Instant since) { }

    /**
     * An answer to be written.
     *
     * @param state    what the person says, null when it is none of the known
     * @param said     when the person said it
     * @param way      whether it is known how it was said
     * @param evidence whether a file, a reference or a case proves it
     */
    public record Given(ConsentState state, Instant said, boolean way, boolean evidence) { }

    /** Why an answer is not written: the end of a label's key; empty when it may be. */
    public static Optional<String> refusal(Given given, Standing standing, Instant now) {
        if (given.state() == null) {
            return Optional.of("NoState");
        }
        if (given.said().isAfter(now)) {
            return Optional.of("Future");
        }
        if (!given.way()) {
            return Optional.of("NoWay");
        }
        if (given.state() == ConsentState.GRANTED && !given.evidence()) {
            return Optional.of("NoEvidence");
        }
        boolean granted = standing != null && standing.state() == ConsentState.GRANTED;
        if (given.state() == ConsentState.WITHDRAWN && !granted) {
            return Optional.of("NothingToWithdraw");
        }
        if (given.state() == ConsentState.REFUSED && granted && holds(given, standing)) {
            return Optional.of("WithdrawInstead");
        }
        boolean same = standing != null && standing.state() == given.state() && given.state() != ConsentState.GRANTED;
        return same && holds(given, standing) ? Optional.of("Stands") : Optional.empty();
    }

    /** Whether an answer is in force from now on; one that is older than what stands belongs to the history alone. */
    public static boolean holds(Given given, Standing standing) {
        return standing == null || !given.said().isBefore(standing.since());
    }
}

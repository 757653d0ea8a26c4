package org.dealercrm.shared.queue;

import java.time.Duration;
import java.time.Instant;

/** How often, and after which pause, somebody who was not reached is called again. */
public record AttemptPolicy(long maxAttempts, Duration pause) {

    /** Whether another call follows after that many attempts. */
    public boolean callsAgainAfter(long attempts) {
        return attempts < maxAttempts;
    }

    /** When the next call is due: at the moment agreed with the customer, else after the pause. */
    public Instant nextAttempt(Instant now, Instant agreed) {
        return agreed != null && agreed.isAfter(now) ? agreed : now.plus(pause);
    }
}

package org.dealercrm.pqrs.term;

import java.time.LocalDate;

/** Days, both included, on which a term rests; without the last one it still rests and moves nothing yet. */
public record Pause(LocalDate from, LocalDate thru) {

    /** Whether a day of an ended pause. */
    boolean holds(LocalDate day) {
        return thru != null && !day.isBefore(from) && !day.isAfter(thru);
    }
}

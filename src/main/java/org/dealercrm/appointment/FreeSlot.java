package org.dealercrm.appointment;

import java.sql.Timestamp;
import java.time.LocalDate;

/** A slot with what is taken of it; startDate is its moment in the time zone of the site. */
public record FreeSlot(LocalDate day, Slot slot, int taken, Timestamp startDate, boolean past) {

    /** The places that can still be given; a slot that has begun gives none. */
    public int free() {
        return past ? 0 : Math.max(0, slot.places() - taken);
    }

    /** More appointments than places, because somebody overbooked it or places were taken away. */
    public boolean overbooked() {
        return taken > slot.places();
    }

    /** The time at the site, 07:30: what a form sends back. */
    public String time() {
        return slot.start().toString();
    }
}

package org.dealercrm.appointment;

/** What is different on one day: closed between two times, or more places there. */
record DayChange(boolean closed, TimeSpan span, int slotMinutes, int places) {

    static DayChange closing(TimeSpan span) {
        return new DayChange(true, span, 0, 0);
    }

    static DayChange adding(TimeSpan span, int slotMinutes, int places) {
        return new DayChange(false, span, slotMinutes, places);
    }
}

package org.dealercrm.appointment;

import java.time.LocalTime;

/** A slot of a day: appointments that begin in it take its places. */
public record Slot(LocalTime start, int minutes, int places) {
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** Whether an appointment that begins at a time takes a place of this slot. */
    public boolean holds(LocalTime time) {
        int begin = minuteOf(start);
        return minuteOf(time) >= begin && minuteOf(time) < Math.min(MINUTES_OF_DAY, begin + minutes);
    }

    Slot withMore(int more) {
        return new Slot(start, minutes, places + more);
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}

package org.dealercrm.appointment;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The time of a day from a moment to another, which is later and no longer belongs to it. */
record TimeSpan(LocalTime from, LocalTime thru) {
    private static final int MINUTES_OF_DAY = 24 * 60;
    static final TimeSpan WHOLE_DAY = new TimeSpan(LocalTime.MIN, LocalTime.MAX);

    /** The span of two times as people type them (7:30, 07:30), or nothing when either is no time or they do not follow each other. */
    static Optional<TimeSpan> read(String from, String thru) {
        Optional<LocalTime> first = time(from);
        Optional<LocalTime> last = time(thru);
        return first.isPresent() && last.isPresent() && first.get().isBefore(last.get())
                ? Optional.of(new TimeSpan(first.get(), last.get())) : Optional.empty();
    }

    /** A time as people type it. */
    static Optional<LocalTime> time(String text) {
        String typed = text == null ? "" : text.strip();
        try {
            return Optional.of(LocalTime.parse(typed.matches("\\d:\\d\\d") ? "0" + typed : typed).withSecond(0).withNano(0));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(thru);
    }

    boolean overlaps(TimeSpan other) {
        return from.isBefore(other.thru) && other.from.isBefore(thru);
    }

    /** The starts of slots of that length which end within the span. */
    List<LocalTime> starts(int minutes) {
        List<LocalTime> starts = new ArrayList<>();
        int end = thru.equals(LocalTime.MAX) ? MINUTES_OF_DAY : minuteOf(thru);
        for (int minute = minuteOf(from); minute + minutes <= end; minute += minutes) {
            starts.add(LocalTime.ofSecondOfDay(minute * 60L));
        }
        return starts;
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}

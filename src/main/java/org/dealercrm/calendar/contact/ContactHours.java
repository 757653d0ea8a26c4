package org.dealercrm.calendar.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hours of one country in which people may be contacted, by weekday and from a date on; holidays have hours of their own. */
final class ContactHours {
    private final List<Window> windows;

    ContactHours(List<Window> windows) {
        this.windows = List.copyOf(windows);
    }

    /** The kinds of days: the seven weekdays in the order of {@link DayOfWeek}, and holidays. */
    enum DayKind {
        MON, TUE, WED, THU, FRI, SAT, SUN, HOLIDAY;

        static DayKind of(DayOfWeek day) {
            return values()[day.ordinal()];
        }
    }

    /** Hours of a kind of day from a date on; the end is outside; no hours: closed. */
    record Window(DayKind kind, LocalDate from, LocalTime opens, LocalTime closes, String source) {

        boolean open(LocalTime time) {
            return opens != null && !time.isBefore(opens) && time.isBefore(closes);
        }

        boolean opensAfter(LocalTime time) {
            return opens != null && time.isBefore(opens);
        }
    }

    /** The hours of a kind of day in force on a day. */
    Optional<Window> on(DayKind kind, LocalDate day) {
        Window latest = null;
        for (Window window : windows) {
            if (window.kind() == kind && !window.from().isAfter(day) && (latest == null || window.from().isAfter(latest.from()))) {
                latest = window;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The hours of the weekday of a day. */
    Optional<Window> ofWeekday(LocalDate day) {
        return on(DayKind.of(day.getDayOfWeek()), day);
    }

    /** The first day after a day on which other hours come into force. */
    Optional<LocalDate> nextChange(LocalDate after) {
        List<LocalDate> later = new ArrayList<>(windows.stream().map(Window::from).filter(from -> from.isAfter(after)).sorted().toList());
        return later.stream().findFirst();
    }
}

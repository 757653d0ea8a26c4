package org.dealercrm.appointment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** A weekly opening: on a weekday a slot begins every so many minutes from one time to another, and each has that many places. */
record Opening(DayOfWeek weekday, TimeSpan span, int slotMinutes, int places, LocalDate fromDate, LocalDate thruDate) {

    /** Whether it counts on a day; a day without first or last day has none. */
    boolean on(LocalDate day) {
        return day.getDayOfWeek() == weekday && (fromDate == null || !day.isBefore(fromDate)) && (thruDate == null || !day.isAfter(thruDate));
    }

    /** The slot that begins at a time of the opening. */
    Slot slot(LocalTime start) {
        return new Slot(start, slotMinutes, places);
    }
}

package org.dealercrm.calendar;

import java.time.LocalDate;
import java.util.List;

/** A day that does not count as a business day, and why. */
public record SkippedDay(LocalDate day, Reason reason, List<Holiday> holidays) {

    /** A holiday is named before the weekday it falls on. */
    public enum Reason { HOLIDAY, SUNDAY, SATURDAY }
}

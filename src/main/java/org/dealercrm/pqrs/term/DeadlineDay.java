package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.List;

import org.dealercrm.calendar.Holiday;

/** One day of a term: which number it has in it, or 0 and why it does not count. */
public record DeadlineDay(LocalDate day, int number, Why why, List<Holiday> holidays) {

    /** Whether a day counts, and why not. */
    public enum Why { COUNTS, RECEIPT, PAUSE, HOLIDAY, SUNDAY, SATURDAY }

    /** Whether the day was left out of the count. */
    public boolean skipped() {
        return why != Why.COUNTS && why != Why.RECEIPT;
    }
}

package org.dealercrm.proactive.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

import org.dealercrm.calendar.BusinessCalendar;

/** From when in a month the report of the month before leaves: from a business day on, and on that day from an hour on. */
record ReportDay(long businessDay, long hour) {
    private static final int LATEST = 15;
    private static final int LAST_HOUR = 23;

    /** The day in a month; a setting that names none means the first or the fifteenth. */
    LocalDate in(YearMonth month, BusinessCalendar calendar) {
        return calendar.plus(month.atDay(1).minusDays(1), (int) Math.max(1, Math.min(LATEST, businessDay)));
    }

    /** Whether the report of the month before is due; it stays so until the month ends, for whoever could not be served before. */
    boolean hasCome(LocalDateTime now, BusinessCalendar calendar) {
        LocalDate day = in(YearMonth.from(now), calendar);
        return now.toLocalDate().isAfter(day) || now.toLocalDate().equals(day) && now.getHour() >= Math.min(LAST_HOUR, hour);
    }
}

package org.dealercrm.activity.sheet;

import java.time.LocalDate;

import org.dealercrm.shared.SheetWeek;

/** Whether a sheet came in time; derived from the day its scan came and today, never stored. */
public enum SheetTimeliness {
    NOT_DUE, MISSING, ON_TIME, LATE;

    /** How the sheet of a week stands; receivedDay is null while there is no scan. */
    public static SheetTimeliness of(SheetWeek week, LocalDate receivedDay, LocalDate today) {
        if (receivedDay == null) {
            return today.isAfter(week.due()) ? MISSING : NOT_DUE;
        }
        return receivedDay.isAfter(week.due()) ? LATE : ON_TIME;
    }
}

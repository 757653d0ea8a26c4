package org.dealercrm.appointment;

import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;

import org.apache.ofbiz.entity.GenericValue;

/** Reads the rows of openings and dated changes as the rules take them. */
final class OpeningRow {

    private OpeningRow() { }

    static Opening opening(GenericValue row) {
        return new Opening(DayOfWeek.of(row.getLong("weekday").intValue()), span(row), row.getLong("slotMinutes").intValue(),
                row.getLong("places").intValue(), day(row.getDate("fromDate")), day(row.getDate("thruDate")));
    }

    static DayChange change(GenericValue row) {
        return "Y".equals(row.get("closed")) ? DayChange.closing(span(row))
                : DayChange.adding(span(row), row.getLong("slotMinutes").intValue(), row.getLong("places").intValue());
    }

    private static TimeSpan span(GenericValue row) {
        return TimeSpan.read(row.getString("fromTime"), row.getString("thruTime")).orElse(TimeSpan.WHOLE_DAY);
    }

    private static LocalDate day(Date day) {
        return day == null ? null : day.toLocalDate();
    }
}

package org.dealercrm.pqrs;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and moments of a case as people read them: in the user's language, at the clock of the site. */
public record CaseDates(Locale locale, ZoneId zone) {

    /** A day; empty when there is none. */
    public String day(Date day) {
        return day == null ? "" : day.toLocalDate().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** A moment to the minute; empty when there is none. */
    public String moment(Timestamp moment) {
        return moment == null ? "" : moment.toInstant().atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale));
    }
}

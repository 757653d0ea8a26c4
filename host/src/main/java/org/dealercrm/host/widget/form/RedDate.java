package org.dealercrm.host.widget.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** The named forms of red-when: a date compared with now or today; by-name reads from* and thru* out of the field's name. */
final class RedDate {
    private RedDate() {
    }

    static boolean holds(String when, String fieldName, Object value) {
        if (!(value instanceof Date date)) {
            return false;
        }
        String rule = "by-name".equals(when) ? byName(fieldName) : when;
        Instant moment = Instant.ofEpochMilli(date.getTime());
        LocalDate today = LocalDate.now();
        LocalDate day = moment.atZone(ZoneId.systemDefault()).toLocalDate();
        return switch (rule) {
            case "before-now" -> moment.isBefore(Instant.now());
            case "after-now" -> moment.isAfter(Instant.now());
            case "before-today" -> day.isBefore(today);
            case "after-today" -> day.isAfter(today);
            default -> false;
        };
    }

    private static String byName(String fieldName) {
        if (fieldName.startsWith("from")) {
            return "after-now";
        }
        return fieldName.startsWith("thru") ? "before-now" : "";
    }
}

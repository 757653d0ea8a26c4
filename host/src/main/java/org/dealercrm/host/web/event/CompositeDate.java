package org.dealercrm.host.web.event;

import java.sql.Timestamp;

import javax.servlet.http.HttpServletRequest;

/** A moment entered as several fields: {@code name_c_date}, {@code name_c_hour}, {@code name_c_minutes}, {@code name_c_ampm}. */
final class CompositeDate {

    private CompositeDate() {
    }

    /** The moment, or null when the request has no such fields or they make no date. */
    static Timestamp of(HttpServletRequest request, String name) {
        String date = request.getParameter(name + "_c_date");
        if (!"Timestamp".equals(request.getParameter(name + "_c_compositeType")) || date == null || date.length() < 10) {
            return null;
        }
        int hour = number(request.getParameter(name + "_c_hour"));
        int minutes = number(request.getParameter(name + "_c_minutes"));
        String half = request.getParameter(name + "_c_ampm");
        if ("PM".equals(half) && hour < 12) {
            hour += 12;
        } else if ("AM".equals(half) && hour == 12) {
            hour = 0;
        }
        try {
            return Timestamp.valueOf("%s %02d:%02d:00".formatted(date.substring(0, 10), hour, minutes));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int number(String text) {
        return text == null || !text.matches("\\d{1,2}") ? 0 : Integer.parseInt(text);
    }
}

package org.dealercrm.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** One cell of a report: its text as a person reads it and, when the file knows better, the number or date behind it. */
record Cell(String text, Double number, LocalDateTime date) {
    static final Cell BLANK = new Cell("", null, null);

    private static final double WHOLE_BELOW = 1e15;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    static Cell ofText(String raw) {
        String text = clean(raw);
        return text.isEmpty() ? BLANK : new Cell(text, null, null);
    }

    static Cell ofNumber(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < WHOLE_BELOW;
        String text = whole ? Long.toString((long) number) : BigDecimal.valueOf(number).toPlainString();
        return new Cell(text, number, null);
    }

    static Cell ofDate(LocalDateTime date, double serial) {
        return new Cell(SHOWN.format(date), serial, date);
    }

    boolean blank() {
        return text.isEmpty();
    }

    /** Without the invisible characters that spreadsheets and web pages leave behind. */
    private static String clean(String raw) {
        if (raw == null) {
            return "";
        }
        return raw.replace('\u00A0', ' ').replace('\u202F', ' ').replaceAll("[\\u200B-\\u200F\\uFEFF\\u0000]", "").strip();
    }
}

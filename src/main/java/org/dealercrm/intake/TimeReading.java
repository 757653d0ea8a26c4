package org.dealercrm.intake;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time of day of a cell: 15:45, 3:45 p. m., a fraction of a day; what no clock shows is none. */
final class TimeReading {
    /** Where a text that begins with a date says the time. */
    static final String AT_END = "(?i)[T, ]*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(?:([ap])\\.?\\s?m\\.?)?\\s*Z?$";

    private static final Pattern TIME = Pattern.compile(AT_END);
    private static final Pattern HOUR = Pattern.compile("(?i)(\\d{1,2})\\s*([ap])\\.?\\s?m\\.?");
    private static final int HALF_DAY = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TimeReading() { }

    /** The time of a cell that holds nothing else. */
    static Optional<LocalTime> of(Cell cell) {
        if (cell.date() != null) {
            return Optional.of(cell.date().toLocalTime());
        }
        if (cell.number() != null) {
            boolean fraction = cell.number() >= 0 && cell.number() < 1;
            return fraction ? Optional.of(LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(cell.number() * 86_400)))) : Optional.empty();
        }
        Matcher hour = HOUR.matcher(cell.text());
        return hour.matches() ? time(Integer.parseInt(hour.group(1)), 0, 0, hour.group(2)) : atEnd(cell.text());
    }

    /** The time at the end of a text. */
    static Optional<LocalTime> atEnd(String text) {
        Matcher found = TIME.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        return time(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), second, found.group(4));
    }

    private static Optional<LocalTime> time(int hour, int minute, int second, String half) {
        boolean halves = half != null && hour >= 1 && hour <= HALF_DAY;
        int whole = halves ? hour % HALF_DAY + ("p".equalsIgnoreCase(half) ? HALF_DAY : 0) : hour;
        return whole < HOURS && minute < MINUTES && second < MINUTES ? Optional.of(LocalTime.of(whole, minute, second)) : Optional.empty();
    }
}

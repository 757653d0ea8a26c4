package org.dealercrm.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/** Reads the day of a cell, and its time if there is one: a real date, a serial number, or a text in the profile's pattern or a usual one. */
final class DateReading {
    private static final List<String> USUAL = List.of("d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d", "uuuu/M/d", "d/M/uu", "d-M-uu", "d MMM uuuu",
            "d MMM, uuuu", "d-MMM-uuuu", "d-MMM-uu", "d 'de' MMMM 'de' uuuu");
    private static final String TIME_OF_PATTERN = "['T, ]*[Hh]{1,2}:mm.*$";
    private static final Pattern NO_PART_OF_A_DAY = Pattern.compile("(?<!\\d)(\\d{3}|0\\d{3}|\\d{5,})(?!\\d)");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int CENTURY = 2000;

    private final List<DateTimeFormatter> patterns = new ArrayList<>();

    DateReading(String pattern, Locale locale) {
        Set<Locale> locales = new LinkedHashSet<>(List.of(locale, new Locale(locale.getLanguage()), new Locale("es"), Locale.ENGLISH));
        for (Locale language : locales) {
            if (pattern != null && !pattern.isBlank()) {
                patterns.add(formatter(pattern.replaceFirst(TIME_OF_PATTERN, "").replace('y', 'u').strip(), language));
            }
        }
        for (String usual : USUAL) {
            locales.stream().filter(language -> usual.contains("MMM") || language.equals(locale))
                    .forEach(language -> patterns.add(formatter(usual, language)));
        }
    }

    /** Whether a profile may keep a text as its date pattern. */
    static boolean isPattern(String pattern) {
        try {
            return pattern.matches(".*d.*") && pattern.matches(".*M.*") && pattern.contains("y")
                    && DateTimeFormatter.ofPattern(pattern).format(LocalDateTime.MIN) != null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive().parseLenient();
        if (pattern.matches(".*[^u]uu")) {
            builder.appendPattern(pattern.substring(0, pattern.length() - 2)).appendValueReduced(ChronoField.YEAR, 2, 2, CENTURY);
        } else {
            builder.appendPattern(pattern);
        }
        return builder.toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day, if the cell holds one. */
    Optional<LocalDate> day(Cell cell, boolean from1904) {
        return moment(cell, from1904).map(LocalDateTime::toLocalDate);
    }

    /** Day and time, if the cell holds a day; without a time the day's beginning. */
    Optional<LocalDateTime> moment(Cell cell, boolean from1904) {
        if (cell.date() != null) {
            return Optional.of(cell.date()).filter(date -> plausible(date.toLocalDate()));
        }
        if (cell.number() != null) {
            return serial(cell.number(), from1904);
        }
        String text = cell.text().replaceAll("\\s+", " ");
        LocalTime time = TimeReading.atEnd(text).orElse(LocalTime.MIDNIGHT);
        String date = text.replaceFirst(TimeReading.AT_END, "").replaceAll("(?<=\\p{L})\\.", "").strip();
        String otherMonth = date.replaceFirst("(?i)\\bsept?\\b", date.matches("(?i).*sept.*") ? "sep" : "sept");
        Optional<LocalDate> day = parsed(date).or(() -> parsed(otherMonth));
        return day.map(found -> found.atTime(time));
    }

    private static Optional<LocalDateTime> serial(double number, boolean from1904) {
        boolean valid = number > 0 && number < Integer.MAX_VALUE && DateUtil.isValidExcelDate(number);
        return valid ? Optional.of(DateUtil.getLocalDateTime(number, from1904, true)).filter(date -> plausible(date.toLocalDate()))
                : Optional.empty();
    }

    private Optional<LocalDate> parsed(String text) {
        if (NO_PART_OF_A_DAY.matcher(text).find()) {
            return Optional.empty();
        }
        for (DateTimeFormatter pattern : patterns) {
            try {
                LocalDate day = LocalDate.parse(text, pattern);
                if (plausible(day)) {
                    return Optional.of(day);
                }
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static boolean plausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}

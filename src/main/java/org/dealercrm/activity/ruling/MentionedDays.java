package org.dealercrm.activity.ruling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a comment names: 12/03/2026, 12-3, 2026-03-12, "12 de marzo". Without a year it is the one nearest to a day. */
final class MentionedDays {
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?(?![\\d/-])");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("enero", 1), Map.entry("febrero", 2), Map.entry("marzo", 3),
            Map.entry("abril", 4), Map.entry("mayo", 5), Map.entry("junio", 6), Map.entry("julio", 7), Map.entry("agosto", 8),
            Map.entry("septiembre", 9), Map.entry("setiembre", 9), Map.entry("octubre", 10), Map.entry("noviembre", 11),
            Map.entry("diciembre", 12));
    private static final Pattern WORDS = Pattern.compile("\\b(\\d{1,2}) (?:de )?(" + String.join("|", MONTHS.keySet())
            + ")(?: (?:de |del )?(\\d{4}))?\\b");
    private static final int CENTURY = 2000;

    private final List<LocalDate> days = new ArrayList<>();
    private final LocalDate near;

    MentionedDays(String text, LocalDate near) {
        this.near = near;
        String source = text == null ? "" : text;
        Matcher iso = ISO.matcher(source);
        while (iso.find()) {
            add(iso.group(3), Integer.parseInt(iso.group(2)), iso.group(1));
        }
        Matcher numbers = NUMBERS.matcher(source);
        while (numbers.find()) {
            add(numbers.group(1), Integer.parseInt(numbers.group(3)), numbers.group(4));
        }
        Matcher words = WORDS.matcher(PlainWords.of(source).text());
        while (words.find()) {
            add(words.group(1), MONTHS.get(words.group(2)), words.group(3));
        }
    }

    private void add(String day, int month, String year) {
        try {
            if (year != null) {
                int number = Integer.parseInt(year);
                days.add(LocalDate.of(number < 100 ? number + CENTURY : number, month, Integer.parseInt(day)));
            } else {
                days.add(nearest(month, Integer.parseInt(day)));
            }
        } catch (DateTimeException noDay) {
            // 30/45 is a number of something else
        }
    }

    private LocalDate nearest(int month, int day) {
        LocalDate best = LocalDate.of(near.getYear(), month, day);
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year += 2) {
            LocalDate other = LocalDate.of(year, month, day);
            if (Math.abs(ChronoUnit.DAYS.between(near, other)) < Math.abs(ChronoUnit.DAYS.between(near, best))) {
                best = other;
            }
        }
        return best;
    }

    /** Whether days are named and every one is before that day. */
    boolean allBefore(LocalDate day) {
        return !days.isEmpty() && days.stream().allMatch(named -> named.isBefore(day));
    }
}

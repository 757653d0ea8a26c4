package org.dealercrm.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An ISO week, Monday to Sunday, as browsers write it: 2026-W47. */
record WeekPeriod(LocalDate firstDay) {
    private static final Pattern ID = Pattern.compile("([1-9]\\d{3})-W(\\d{2})");

    /** The week that the id names, if it names one. */
    static Optional<WeekPeriod> parse(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int week = Integer.parseInt(matcher.group(2));
        LocalDate inYear = LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4);
        if (week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).getMaximum()) {
            return Optional.empty();
        }
        return Optional.of(new WeekPeriod(inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY)));
    }

    LocalDate lastDay() {
        return firstDay.plusDays(6);
    }
}

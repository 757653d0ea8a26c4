package org.dealercrm.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts business days: not Sundays, not holidays, and Saturdays only where they are worked. The day after the start is the first. */
public final class BusinessCalendar {
    private final Holidays holidays;
    private final boolean saturdayIsBusiness;

    public BusinessCalendar(Holidays holidays, boolean saturdayIsBusiness) {
        this.holidays = holidays;
        this.saturdayIsBusiness = saturdayIsBusiness;
    }

    /** Whether Saturdays count. */
    public boolean isSaturdayBusiness() {
        return saturdayIsBusiness;
    }

    /** The holidays of a day, whatever weekday it is. */
    public List<Holiday> holidaysOn(LocalDate day) {
        return holidays.on(day);
    }

    public boolean isBusinessDay(LocalDate day) {
        return !isFreeWeekday(day) && holidays.on(day).isEmpty();
    }

    /** Why a day does not count, or nothing when it does. */
    public Optional<SkippedDay> whyNot(LocalDate day) {
        List<Holiday> found = holidays.on(day);
        if (!found.isEmpty()) {
            return Optional.of(new SkippedDay(day, SkippedDay.Reason.HOLIDAY, found));
        }
        if (isFreeWeekday(day)) {
            return Optional.of(new SkippedDay(day, day.getDayOfWeek() == DayOfWeek.SUNDAY ? SkippedDay.Reason.SUNDAY
                    : SkippedDay.Reason.SATURDAY, List.of()));
        }
        return Optional.empty();
    }

    /** The n-th business day after a day; none after gives the day itself. */
    public LocalDate plus(LocalDate from, int businessDays) {
        LocalDate day = from;
        for (int left = checked(businessDays); left > 0;) {
            day = day.plusDays(1);
            if (isBusinessDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many business days lie after a day, up to and including another; as a negative number when that one is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isBusinessDay).count();
    }

    /** The n-th business day after a day together with the days skipped on the way. */
    public Term explain(LocalDate from, int businessDays) {
        LocalDate due = plus(from, businessDays);
        List<SkippedDay> skipped = new ArrayList<>();
        from.plusDays(1).datesUntil(due.plusDays(1)).forEach(day -> whyNot(day).ifPresent(skipped::add));
        return new Term(from, businessDays, due, List.copyOf(skipped));
    }

    private boolean isFreeWeekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY && !saturdayIsBusiness;
    }

    private static int checked(int businessDays) {
        if (businessDays < 0) {
            throw new IllegalArgumentException("A term is counted forward: " + businessDays);
        }
        return businessDays;
    }
}

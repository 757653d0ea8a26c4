package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.SkippedDay;

/**
 * Until when a case must be answered: its term, the day of receipt, the days of its extension, its pauses and the calendar of its site.
 * The last day of the term is due; from the next day on it is overdue.
 */
public record Deadline(TermRule rule, LocalDate received, int extendedDays, List<Pause> pauses, BusinessCalendar calendar) {

    /** Nobody has a term that long; it ends the count when a calendar knows no business day. */
    private static final int LONGEST = 20_000;

    /** The last day of the term. */
    public LocalDate due() {
        return nth(rule.days() + extendedDays);
    }

    /** The day with which half of the term is used, rounded up. */
    public LocalDate half() {
        return nth((rule.days() + extendedDays + 1) / 2);
    }

    /** The last day of the target of the house, or null where there is none; extensions do not move it. */
    public LocalDate internalDue() {
        return rule.internalDays() == null ? null : nth(rule.internalDays());
    }

    /** The last day on which the customer can be asked to complete the case, or null where it cannot be. */
    public LocalDate completionDue() {
        return !rule.mayPause() || rule.completionDays() == null ? null : businessDay(rule.completionDays());
    }

    /** The last day on which the case can be sent to whom it concerns, or null where it cannot be. */
    public LocalDate transferDue() {
        return rule.transferDays() == null ? null : businessDay(rule.transferDays());
    }

    /** The last day on which the data must be marked as being in a claim, or null. */
    public LocalDate flagDue() {
        return rule.flagDays() == null ? null : businessDay(rule.flagDays());
    }

    /** How many days an extension can still add. */
    public int extensionLeft() {
        return rule.extensionDays() == null ? 0 : Math.max(0, rule.extensionDays() - extendedDays);
    }

    /** The same with no more days of extension than its term has. */
    public Deadline withinExtension() {
        int most = rule.extensionDays() == null ? 0 : rule.extensionDays();
        return extendedDays <= most ? this : new Deadline(rule, received, most, pauses, calendar);
    }

    /** The last day for the customer to complete what was asked for; months run on the calendar and roll to the next business day. */
    public LocalDate lapse(LocalDate asked) {
        if (rule.lapseMonths() == null) {
            return null;
        }
        LocalDate end = asked.plusMonths(rule.lapseMonths());
        return calendar.isBusinessDay(end) ? end : calendar.plus(end, 1);
    }

    /** How many days of the term are used at the end of a day. */
    public int used(LocalDate day) {
        int used = 0;
        for (LocalDate one = first(); !one.isAfter(day); one = one.plusDays(1)) {
            used += why(one) == DeadlineDay.Why.COUNTS ? 1 : 0;
        }
        return used;
    }

    /** How many days are left after a day: 0 on the last one, negative when it is overdue. */
    public int left(LocalDate day) {
        LocalDate due = due();
        int sign = day.isAfter(due) ? -1 : 1;
        LocalDate end = sign < 0 ? day : due;
        int days = 0;
        for (LocalDate one = (sign < 0 ? due : day).plusDays(1); !one.isAfter(end); one = one.plusDays(1)) {
            days += why(one) == DeadlineDay.Why.COUNTS ? 1 : 0;
        }
        return sign * days;
    }

    /** Every day from receipt to the last one: its number in the term, or why it was skipped. */
    public List<DeadlineDay> explain() {
        List<DeadlineDay> days = new ArrayList<>();
        if (first().isAfter(received)) {
            days.add(new DeadlineDay(received, 0, DeadlineDay.Why.RECEIPT, List.of()));
        }
        int number = 0;
        LocalDate due = due();
        for (LocalDate day = first(); !day.isAfter(due); day = day.plusDays(1)) {
            DeadlineDay.Why why = why(day);
            number += why == DeadlineDay.Why.COUNTS ? 1 : 0;
            days.add(new DeadlineDay(day, why == DeadlineDay.Why.COUNTS ? number : 0, why,
                    why == DeadlineDay.Why.HOLIDAY ? calendar.holidaysOn(day) : List.of()));
        }
        return List.copyOf(days);
    }

    private LocalDate first() {
        return rule.start() == TermRule.Start.RECEIPT ? received : received.plusDays(1);
    }

    private LocalDate nth(int days) {
        int left = days;
        LocalDate day = first().minusDays(1);
        for (int walked = 0; left > 0; walked++) {
            if (walked > LONGEST) {
                throw new IllegalStateException("The calendar has too few business days for a term of " + days);
            }
            day = day.plusDays(1);
            left -= why(day) == DeadlineDay.Why.COUNTS ? 1 : 0;
        }
        return day;
    }

    /** A day that the law counts in business days from the day after receipt, whatever the term counts in. */
    private LocalDate businessDay(int days) {
        return calendar.plus(received, days);
    }

    private DeadlineDay.Why why(LocalDate day) {
        if (pauses.stream().anyMatch(pause -> pause.holds(day))) {
            return DeadlineDay.Why.PAUSE;
        }
        if (rule.unit() == TermRule.Unit.CALENDAR) {
            return DeadlineDay.Why.COUNTS;
        }
        return calendar.whyNot(day).map(SkippedDay::reason).map(reason -> switch (reason) {
        case HOLIDAY -> DeadlineDay.Why.HOLIDAY;
        case SUNDAY -> DeadlineDay.Why.SUNDAY;
        case SATURDAY -> DeadlineDay.Why.SATURDAY;
        }).orElse(DeadlineDay.Why.COUNTS);
    }
}

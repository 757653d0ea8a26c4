package org.dealercrm.pqrs.notice;

import java.time.LocalDate;

import org.dealercrm.calendar.BusinessCalendar;

/** When somebody is told of a case without answer: at half of its term, or so many business days before or after its last day. */
record ReminderLevel(String id, Moment moment, int businessDays, String recipientId) {
    static final String RESPONSIBLE = "RESPONSIBLE";

    /** From which side of the last day the business days count. */
    enum Moment { HALF_TERM, BEFORE_DUE, AFTER_DUE }

    /** Whether it is told on a day: a reminder until the last day of the term, an escalation only after it. */
    boolean isReached(LocalDate today, LocalDate half, LocalDate due, BusinessCalendar calendar) {
        return switch (moment) {
        case HALF_TERM -> half != null && !today.isBefore(half) && !today.isAfter(due);
        case BEFORE_DUE -> !today.isAfter(due) && calendar.between(today, due) <= businessDays;
        case AFTER_DUE -> today.isAfter(due) && calendar.between(due, today) >= businessDays;
        };
    }
}

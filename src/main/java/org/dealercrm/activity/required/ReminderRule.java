package org.dealercrm.activity.required;

import java.time.LocalDate;

import org.dealercrm.calendar.BusinessCalendar;

/** When a required follow-up is overdue, and when its collaborator or its manager is reminded. Pure. */
record ReminderRule(BusinessCalendar calendar, LocalDate today) {

    /** What was not reported by the end of its last day. */
    static boolean overdue(String statusId, LocalDate dueDate, LocalDate today) {
        return RequiredFollowUpStates.REQUIRED.equals(statusId) && today.isAfter(dueDate);
    }

    /**
     * Whether to remind: the collaborator when no more than so many business days are left, the manager when a report has waited for
     * so many.
     */
    boolean due(String statusId, LocalDate dueDate, LocalDate stateSince, int daysBefore, int daysWaiting) {
        return switch (statusId) {
        case RequiredFollowUpStates.REQUIRED -> !overdue(statusId, dueDate, today) && calendar.between(today, dueDate) <= daysBefore;
        case RequiredFollowUpStates.REPORTED -> calendar.between(stateSince, today) >= daysWaiting;
        default -> false;
        };
    }
}

package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.Map;

/** How many days an extension to a day adds, or the label of why it cannot be and what stands for its placeholders. */
record Extension(int days, String refusal, Map<String, Object> values) {

    /** The extension of a deadline, which may be null, that somebody asks for on a day; it must be before the term expires. */
    static Extension of(Deadline deadline, LocalDate today, LocalDate newDay) {
        if (deadline == null || deadline.rule().extensionDays() == null) {
            return refused("DealercrmPqrsTermNoExtension", Map.of());
        }
        LocalDate due = deadline.due();
        if (today.isAfter(due)) {
            return refused("DealercrmPqrsTermExpired", Map.of());
        }
        if (newDay == null || !newDay.isAfter(due)) {
            return refused("DealercrmPqrsTermNewDayMissing", Map.of());
        }
        int left = deadline.extensionLeft();
        LocalDate last = extended(deadline, left);
        if (newDay.isAfter(last)) {
            return refused("DealercrmPqrsTermExtensionTooLong", Map.of("most", left, "lastDay", last.toString()));
        }
        int days = -deadline.left(newDay);
        return extended(deadline, days).equals(newDay) ? new Extension(days, null, Map.of())
                : refused("DealercrmPqrsTermNoBusinessDay", Map.of("day", newDay.toString()));
    }

    static LocalDate extended(Deadline deadline, int days) {
        return new Deadline(deadline.rule(), deadline.received(), deadline.extendedDays() + days, deadline.pauses(), deadline.calendar()).due();
    }

    private static Extension refused(String label, Map<String, Object> values) {
        return new Extension(0, label, values);
    }
}

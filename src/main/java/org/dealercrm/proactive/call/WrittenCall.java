package org.dealercrm.proactive.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

import org.dealercrm.proactive.Answers;

/** What the form of a call sends, read; days and times that are none are taken for missing. */
final class WrittenCall {

    private WrittenCall() { }

    static CallRules.Written of(Map<String, ? extends Object> context) {
        return new CallRules.Written(Answers.typed(context, "noContactReasonId"), Answers.typed(context, "noBookingReasonId"),
                Answers.typed(context, "comments"), moment(Answers.typed(context, "callBackDay"), Answers.typed(context, "callBackTime")),
                appointment(context));
    }

    /** A free place that was chosen, else a day and a time. */
    static LocalDateTime appointment(Map<String, ? extends Object> context) {
        String slot = Answers.typed(context, "appointmentSlot");
        return slot != null && slot.contains("T") ? moment(slot.substring(0, slot.indexOf('T')), slot.substring(slot.indexOf('T') + 1))
                : moment(Answers.typed(context, "appointmentDay"), Answers.typed(context, "appointmentTime"));
    }

    private static LocalDateTime moment(String day, String time) {
        try {
            return day == null || time == null ? null : LocalDate.parse(day).atTime(LocalTime.parse(time));
        } catch (DateTimeException noMoment) {
            return null;
        }
    }
}

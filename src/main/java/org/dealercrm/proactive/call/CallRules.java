package org.dealercrm.proactive.call;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.IntFunction;

import org.dealercrm.proactive.call.CallOutcome.Flag;

/** What a call's outcome needs to be written, and what becomes of the record. */
public final class CallRules {

    private CallRules() { }

    /** What the agent wrote beside the outcome. */
    public record Written(String noContactReasonId, String noBookingReasonId, String comments, LocalDateTime callBack, LocalDateTime appointment) { }

    /**
     * How far a record has come.
     *
     * @param attempts      calls so far
     * @param sameOutcome   those of them with the outcome at hand
     * @param tried         parts of the day of its calls
     * @param mostAttempts  calls of the campaign to one customer
     * @param withMessage   whether a message follows when nobody answers
     */
    public record Progress(long attempts, long sameOutcome, String tried, long mostAttempts, boolean withMessage) { }

    /** The record after the call; the next moment is local to the site, and null where no call follows. */
    public record Next(String statusId, LocalDateTime nextCall) { }

    /** Why an outcome cannot be written like this, as the key of a label. */
    public static Optional<String> refusal(CallOutcome outcome, Written written, LocalDateTime now) {
        if (outcome.asksNoContactReason() && written.noContactReasonId() == null) {
            return Optional.of("DealercrmProactiveNoContactReasonNeeded");
        }
        if (outcome.asksNoBookingReason() && written.noBookingReasonId() == null) {
            return Optional.of("DealercrmProactiveNoBookingReasonNeeded");
        }
        if (outcome.is(Flag.CALL_BACK) && (written.callBack() == null || !written.callBack().isAfter(now))) {
            return Optional.of("DealercrmProactiveCallBackNeeded");
        }
        if (outcome.is(Flag.BOOKED) && (written.appointment() == null || !written.appointment().isAfter(now))) {
            return Optional.of("DealercrmProactiveAppointmentNeeded");
        }
        boolean silent = written.comments() == null || written.comments().isBlank();
        return outcome.is(Flag.COMPLAINT) && silent ? Optional.of("DealercrmProactiveComplaintNeedsWords") : Optional.empty();
    }

    /** What becomes of a record; businessDay answers the n-th business day after the day of the call. */
    public static Next next(CallOutcome outcome, Progress before, String partNow, LocalDateTime agreed, DayPart.Hours hours,
            IntFunction<LocalDate> businessDay) {
        if (outcome.is(Flag.BOOKED)) {
            return new Next(RecordStates.BOOKED, null);
        }
        if (outcome.is(Flag.DO_NOT_CALL)) {
            return new Next(RecordStates.OPT_OUT, null);
        }
        if (outcome.is(Flag.WRONG_NUMBER)) {
            return new Next(RecordStates.WRONG, null);
        }
        if (outcome.is(Flag.CALL_BACK)) {
            return new Next(RecordStates.CALLBACK, agreed);
        }
        if (outcome.is(Flag.REFUSED)) {
            return new Next(RecordStates.REFUSED, null);
        }
        boolean spent = before.attempts() + 1 >= before.mostAttempts()
                || outcome.maxAttempts() != null && before.sameOutcome() + 1 >= outcome.maxAttempts();
        if (spent) {
            return new Next(before.withMessage() ? RecordStates.WHATSAPP : RecordStates.UNREACHED, null);
        }
        String tried = (before.tried() == null ? "" : before.tried()) + partNow;
        LocalDate day = businessDay.apply(Math.max(1, outcome.retryDays()));
        return new Next(RecordStates.RETRY, day.atTime(hours.start(DayPart.leastTried(tried))));
    }
}

package org.dealercrm.proactive.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a call came to, as the catalogue says it.
 *
 * @param impliedReasonId the reason that it implies, or null when the agent must choose one
 * @param retryDays       business days until the next call
 * @param maxAttempts     calls with this outcome after which no other follows, or null
 */
public record CallOutcome(String id, Set<Flag> flags, String impliedReasonId, int retryDays, Long maxAttempts) {

    /** What an outcome says; each is an indicator field of the catalogue. */
    public enum Flag {
        ANSWERED, RIGHT_PERSON, EFFECTIVE, BOOKED, REFUSED, DO_NOT_CALL, WRONG_NUMBER, CALL_BACK, UNREACHABLE, COMPLAINT;

        /** The field of the catalogue: isRightPerson. */
        public String field() {
            return "is" + Arrays.stream(name().split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining());
        }
    }

    /** The flags whose field is Y. */
    public static Set<Flag> flags(Function<String, Object> fieldValue) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if ("Y".equals(fieldValue.apply(flag.field()))) {
                flags.add(flag);
            }
        }
        return flags;
    }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** Y or N, as a row keeps it. */
    public String indicator(Flag flag) {
        return is(flag) ? "Y" : "N";
    }

    /** Whether a reason of no contact must be chosen. */
    public boolean asksNoContactReason() {
        return is(Flag.UNREACHABLE) && impliedReasonId == null;
    }

    /** Whether a reason of no booking must be chosen. */
    public boolean asksNoBookingReason() {
        return is(Flag.REFUSED) && impliedReasonId == null;
    }

    /** The fields of the form that it needs; where the site keeps places, an appointment is one of them. */
    public List<String> needs(boolean placesKept) {
        List<String> needs = new ArrayList<>();
        if (is(Flag.BOOKED)) {
            needs.addAll(placesKept ? List.of("appointmentSlot") : List.of("appointmentDay", "appointmentTime"));
        }
        if (asksNoBookingReason()) {
            needs.add("noBookingReasonId");
        }
        if (asksNoContactReason()) {
            needs.add("noContactReasonId");
        }
        if (is(Flag.CALL_BACK)) {
            needs.addAll(List.of("callBackDay", "callBackTime"));
        }
        if (is(Flag.COMPLAINT)) {
            needs.add("comments");
        }
        return needs;
    }

    /** Whether a button of it is green, red or yellow. */
    public String tone() {
        if (is(Flag.BOOKED)) {
            return "valid";
        }
        return is(Flag.REFUSED) || is(Flag.WRONG_NUMBER) || is(Flag.DO_NOT_CALL) ? "invalid" : "pending";
    }
}

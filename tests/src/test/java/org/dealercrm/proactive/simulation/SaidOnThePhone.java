package org.dealercrm.proactive.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What a call comes to: drawn from the catalogue, with the fields that the outcome forces. */
final class SaidOnThePhone {
    private static final int DAYS = 5;
    private static final String[] SLOTS = {"08:00", "10:00", "12:00", "14:00"};
    private static final TreeMap<Integer, String> UP_TO = new TreeMap<>(Map.of(40, "PRO_NO_ANSWER", 50, "PRO_UNREACHABLE", 55, "PRO_THIRD",
            67, "PRO_CALL_BACK", 77, "PRO_BOOKED", 87, "PRO_REFUSED", 91, "PRO_WRONG_NUMBER", 96, "PRO_DO_NOT_CALL", 100, "PRO_COMPLAINT"));

    private final LocalDateTime now;
    private final Random random;

    SaidOnThePhone(LocalDateTime now, Random random) {
        this.now = now;
        this.random = random;
    }

    Map<String, Object> answer() {
        String outcome = UP_TO.higherEntry(random.nextInt(UP_TO.lastKey())).getValue();
        Map<String, Object> answer = new TreeMap<>(Map.of("proactiveOutcomeId", outcome, "comments", "Dijo <algo> & colgó"));
        switch (outcome) {
        case "PRO_UNREACHABLE" -> answer.put("noContactReasonId", "NCR_BUSY");
        case "PRO_REFUSED" -> answer.put("noBookingReasonId", "NBR_PRICE");
        case "PRO_CALL_BACK" -> {
            answer.put("callBackDay", later().toString());
            answer.put("callBackTime", "10:00");
            answer.put("callBackBy", random.nextBoolean() ? "ANYONE" : "ME");
        }
        case "PRO_BOOKED" -> answer.put("appointmentSlot", weekday().atStartOfDay().toLocalDate() + "T" + SLOTS[random.nextInt(SLOTS.length)]);
        default -> { }
        }
        return answer;
    }

    /** Maybe today: then the policy holds the callback back until tomorrow. */
    private LocalDate later() {
        return now.toLocalDate().plusDays(now.getHour() < 10 ? random.nextInt(DAYS) : 1 + random.nextInt(DAYS));
    }

    private LocalDate weekday() {
        LocalDate day = now.toLocalDate().plusDays(1 + random.nextInt(DAYS));
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(2) : day;
    }
}

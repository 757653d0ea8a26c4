package org.dealercrm.proactive.call;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;

/** The parts of a day of calls: who was not reached in one is called in another. */
public enum DayPart {
    MORNING('M'), MIDDAY('N'), AFTERNOON('A');

    private final char sign;

    DayPart(char sign) {
        this.sign = sign;
    }

    /** The hours at which the parts begin. */
    public record Hours(int morning, int midday, int afternoon) {

        /** The part in which a time lies; whatever is before midday is morning. */
        public DayPart of(LocalTime time) {
            return time.getHour() >= afternoon ? AFTERNOON : time.getHour() >= midday ? MIDDAY : MORNING;
        }

        /** When a part begins. */
        public LocalTime start(DayPart part) {
            return LocalTime.of(switch (part) {
            case MORNING -> morning;
            case MIDDAY -> midday;
            default -> afternoon;
            }, 0);
        }
    }

    /** How a record writes it. */
    public String sign() {
        return String.valueOf(sign);
    }

    /** The part tried least often; of several the earliest of the day. */
    public static DayPart leastTried(String tried) {
        return Arrays.stream(values()).min(Comparator.<DayPart>comparingLong(part -> part.timesIn(tried)).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private long timesIn(String tried) {
        return tried == null ? 0 : tried.chars().filter(each -> each == sign).count();
    }
}

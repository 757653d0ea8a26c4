package org.dealercrm.shared;

import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;

/** The colours of the follow-up light, read from its dates on a day; NONE is a closed prospect. */
public enum LightColour {
    RED, YELLOW, GREEN, NONE;

    /** The colour on a day of a light that turns on those dates. */
    public static LightColour on(LocalDate today, Date yellowFromDate, Date redFromDate) {
        if (yellowFromDate == null || redFromDate == null) {
            return NONE;
        }
        if (!today.isBefore(redFromDate.toLocalDate())) {
            return RED;
        }
        return today.isBefore(yellowFromDate.toLocalDate()) ? GREEN : YELLOW;
    }

    /** The colour that a filter names, if it names one. */
    public static Optional<LightColour> named(String name) {
        for (LightColour colour : values()) {
            if (colour.name().equalsIgnoreCase(name)) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }

    /** Days since the day from which they count; nothing is known of a light without base. */
    public static Long daysWithout(LocalDate today, Date baseDate) {
        return baseDate == null ? null : Math.max(0, ChronoUnit.DAYS.between(baseDate.toLocalDate(), today));
    }

    /** The same decision as {@link #on} for a query over facilityId, yellowFromDate and redFromDate: each row by its site's today. */
    public EntityCondition condition(SiteDays days) {
        return this == NONE ? EntityCondition.makeCondition("yellowFromDate", null) : days.each("facilityId", this::condition);
    }

    private EntityCondition condition(LocalDate today) {
        Date day = Date.valueOf(today);
        return switch (this) {
        case RED -> EntityCondition.makeCondition("redFromDate", EntityOperator.LESS_THAN_EQUAL_TO, day);
        case YELLOW -> EntityCondition.makeCondition(
                EntityCondition.makeCondition("yellowFromDate", EntityOperator.LESS_THAN_EQUAL_TO, day), EntityOperator.AND,
                EntityCondition.makeCondition("redFromDate", EntityOperator.GREATER_THAN, day));
        case GREEN -> EntityCondition.makeCondition("yellowFromDate", EntityOperator.GREATER_THAN, day);
        case NONE -> EntityCondition.makeCondition("yellowFromDate", null);
        };
    }

    /** The style class of its sign. */
    public String style() {
        return "dc-light dc-light-" + name().toLowerCase(Locale.ROOT);
    }

    /** The label of its name. */
    public String labelKey() {
        return "DealercrmTrafficLight_" + name();
    }
}

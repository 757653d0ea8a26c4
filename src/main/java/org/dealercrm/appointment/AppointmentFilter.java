package org.dealercrm.appointment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.TypedDay;

/** What a URL asks of the list of appointments. */
public final class AppointmentFilter {

    /** The names of the filters, as URLs and forms write them. */
    public static final List<String> NAMES = List.of("text", "state", "facilityId", "brandId", "appointmentTypeId", "from", "thru",
            "sourceTypeId", "sourceId", "bookedByPartyId");
    /** The derived state: past without an outcome. */
    public static final String UNRESOLVED = "UNRESOLVED";
    private static final List<String> PLAIN = List.of("facilityId", "brandId", "appointmentTypeId", "sourceTypeId", "sourceId", "bookedByPartyId");
    private static final List<String> SEARCHED = List.of("customerName", "phoneNumber", "plate");

    private final Map<String, ?> parameters;

    public AppointmentFilter(Map<String, ?> parameters) {
        this.parameters = parameters;
    }

    /** The value of a filter, or the empty text; a day that is none counts as not given. */
    public String value(String name) {
        Object value = parameters.get(name);
        String text = value == null ? "" : value.toString().trim();
        return List.of("from", "thru").contains(name) && TypedDay.read(text).isEmpty() ? "" : text;
    }

    /** The conditions that the filters and the rows of the user put on Appointment; maybe none. */
    public List<EntityCondition> conditions(AppointmentRows rows) {
        List<EntityCondition> all = new ArrayList<>(rows.conditions());
        switch (value("state")) {
        case "" -> { }
        case "OPEN" -> {
            all.add(EntityCondition.makeCondition("statusId", EntityOperator.IN, AppointmentStates.OPEN));
            all.add(EntityCondition.makeCondition("startDate", EntityOperator.GREATER_THAN, Clock.now()));
        }
        case UNRESOLVED -> all.add(unresolved());
        default -> all.add(EntityCondition.makeCondition("statusId", value("state")));
        }
        for (String name : PLAIN) {
            if (!value(name).isEmpty()) {
                all.add(EntityCondition.makeCondition(name, value(name)));
            }
        }
        TypedDay.read(value("from")).ifPresent(day -> all.add(
                EntityCondition.makeCondition("appointmentDay", EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(day))));
        TypedDay.read(value("thru")).ifPresent(day -> all.add(
                EntityCondition.makeCondition("appointmentDay", EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(day))));
        if (!value("text").isEmpty()) {
            String pattern = "%" + value("text").toUpperCase(Locale.ROOT) + "%";
            all.add(EntityCondition.makeCondition(SEARCHED.stream().map(field -> EntityCondition.makeCondition(
                    EntityFunction.upperField(field), EntityOperator.LIKE, pattern)).toList(), EntityOperator.OR));
        }
        return all;
    }

    /** Past and without an outcome. */
    public static EntityCondition unresolved() {
        return EntityCondition.makeCondition(List.of(
                EntityCondition.makeCondition("statusId", EntityOperator.IN, AppointmentStates.OPEN),
                EntityCondition.makeCondition("startDate", EntityOperator.LESS_THAN_EQUAL_TO, Clock.now())));
    }

    /** The filters in use as the query of a URL, without a leading sign. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        for (String name : NAMES) {
            if (!value(name).isEmpty()) {
                query.add(name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}

package org.dealercrm.proactive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.proactive.call.RecordStates;
import org.dealercrm.shared.RowScope;

/** What a URL asks of the list of records. */
public final class RecordFilter {
    /** Open records that the contact policy blocks: the name of its rule, or ANY. */
    public static final String BLOCKED = "blocked";
    /** The names of the filters, as URLs and forms write them. */
    public static final List<String> NAMES = List.of("text", "marketingCampaignId", "statusId", "lastOutcomeId", "brandId", "facilityId",
            "assignedPartyId", "intakeRunId", BLOCKED);
    /** Every state in which a record waits. */
    public static final String OPEN = "OPEN";

    private final Map<String, ?> parameters;

    public RecordFilter(Map<String, ?> parameters) {
        this.parameters = parameters;
    }

    /** The value of a filter, or the empty text. */
    public String value(String name) {
        Object value = parameters.get(name);
        return value == null ? "" : value.toString().strip();
    }

    /** The conditions of the filters and of the user's rows; maybe none. */
    public List<EntityCondition> conditions(RowScope scope) {
        List<EntityCondition> all = new ArrayList<>(scope.conditions("brandId", "facilityId", "assignedPartyId"));
        for (String name : NAMES.subList(1, NAMES.size())) {
            if (BLOCKED.equals(name)) {
                continue;
            }
            if ("statusId".equals(name) && OPEN.equals(value(name))) {
                all.add(EntityCondition.makeCondition(name, EntityOperator.IN, RecordStates.OPEN));
            } else if (!value(name).isEmpty()) {
                all.add(EntityCondition.makeCondition(name, value(name)));
            }
        }
        if (!value("text").isEmpty()) {
            String pattern = "%" + value("text").toUpperCase(Locale.ROOT) + "%";
            all.add(EntityCondition.makeCondition(List.of(
                    EntityCondition.makeCondition(EntityFunction.upperField("customerName"), EntityOperator.LIKE, pattern),
                    EntityCondition.makeCondition("phoneE164", EntityOperator.LIKE, pattern)), EntityOperator.OR));
        }
        return all;
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

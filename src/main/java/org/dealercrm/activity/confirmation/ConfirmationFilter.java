package org.dealercrm.activity.confirmation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.RowScope;

/** What a URL asks of the list of results; its rows and their counts filter ConfirmationListView and ConfirmationTotals with it alone. */
public final class ConfirmationFilter {

    /** The names of the filters, as URLs and forms write them. */
    public static final List<String> NAMES = List.of("text", "month", "confirmationTypeId", "reviewStatusId", "adviserPartyId", "brandId",
            "facilityId", "confirmedByPartyId", "calls");
    /** Every call, not only the result in force of each activity. */
    public static final String EVERY_CALL = "ALL";

    private static final List<String> PLAIN = List.of("confirmationTypeId", "reviewStatusId", "adviserPartyId", "brandId", "facilityId",
            "confirmedByPartyId");
    private static final List<String> SEARCHED = List.of("customerName", "prospectCustomerName", "phoneE164");

    private final Map<String, ?> parameters;
    private final LocalDate today;

    public ConfirmationFilter(Map<String, ?> parameters, LocalDate today) {
        this.parameters = parameters;
        this.today = today;
    }

    /** The value of a filter, or the empty text. */
    public String value(String name) {
        Object value = parameters.get(name);
        return value == null ? "" : value.toString().strip();
    }

    /** The conditions of the filters and of the user's rows; maybe none. */
    public List<EntityCondition> conditions(RowScope scope) {
        List<EntityCondition> all = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
        for (String name : PLAIN) {
            if (!value(name).isEmpty()) {
                all.add(EntityCondition.makeCondition(name, value(name)));
            }
        }
        if (!EVERY_CALL.equals(value("calls"))) {
            all.add(EntityCondition.makeCondition("supersededDate", null));
        }
        if (!value("month").isEmpty()) {
            MonthPeriod month = MonthPeriod.parse(value("month"), today);
            all.add(EntityCondition.makeCondition("confirmationDay", EntityOperator.GREATER_THAN_EQUAL_TO, month.firstDay()));
            all.add(EntityCondition.makeCondition("confirmationDay", EntityOperator.LESS_THAN_EQUAL_TO, month.lastDay()));
        }
        if (!value("text").isEmpty()) {
            List<EntityCondition> any = new ArrayList<>();
            for (String field : SEARCHED) {
                any.add(EntityCondition.makeCondition(EntityFunction.upperField(field), EntityOperator.LIKE,
                        "%" + value("text").toUpperCase(Locale.ROOT) + "%"));
            }
            all.add(EntityCondition.makeCondition(any, EntityOperator.OR));
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

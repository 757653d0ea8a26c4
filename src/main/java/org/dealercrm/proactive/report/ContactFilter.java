package org.dealercrm.proactive.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.RowScope;

/** What a URL asks of the contacts: figures count by it, and the list behind a figure shows the same rows. */
public final class ContactFilter {
    /** The names of the filters, as URLs and forms write them. */
    public static final List<String> NAMES = List.of("month", "marketingCampaignId", "agentPartyId", "brandId", "facilityId", "proactiveOutcomeId",
            "contactReasonId", "measure");
    /** Every month: for campaigns that lie in several. */
    public static final String EVERY_MONTH = "ALL";
    static final Map<String, String> COLUMNS = Map.of("marketingCampaignId", "C.MARKETING_CAMPAIGN_ID", "agentPartyId", "C.AGENT_PARTY_ID",
            "brandId", "C.BRAND_ID", "facilityId", "C.FACILITY_ID", "proactiveOutcomeId", "C.PROACTIVE_OUTCOME_ID",
            "contactReasonId", "C.CONTACT_REASON_ID");
    /** The value of a filter for rows that have none. */
    private static final String NONE = "_NONE_";

    private final Map<String, ?> parameters;
    private final LocalDate today;
    private final EffectiveRule effective;

    public ContactFilter(Map<String, ?> parameters, LocalDate today, EffectiveRule effective) {
        this.parameters = parameters;
        this.today = today;
        this.effective = effective;
    }

    /** The value of a filter, or the empty text; without a month the present one holds. */
    public String value(String name) {
        Object value = parameters.get(name);
        String text = value == null ? "" : value.toString().strip();
        return "month".equals(name) && !EVERY_MONTH.equals(text) ? month().id() : text;
    }

    /** The month asked for. */
    public MonthPeriod month() {
        return MonthPeriod.parse(parameters.get("month"), today);
    }

    public boolean everyMonth() {
        return EVERY_MONTH.equals(parameters.get("month"));
    }

    /** The conditions of ProactiveContact. */
    public List<EntityCondition> conditions(RowScope scope) {
        List<EntityCondition> all = new ArrayList<>(scope.conditions("brandId", "facilityId", "agentPartyId"));
        if (!everyMonth()) {
            all.add(EntityCondition.makeCondition("contactDay", EntityOperator.GREATER_THAN_EQUAL_TO, month().firstDay()));
            all.add(EntityCondition.makeCondition("contactDay", EntityOperator.LESS_THAN_EQUAL_TO, month().lastDay()));
        }
        for (String name : COLUMNS.keySet()) {
            if (NONE.equals(value(name))) {
                all.add(EntityCondition.makeCondition(name, null));
            } else if (!value(name).isEmpty()) {
                all.add(EntityCondition.makeCondition(name, value(name)));
            }
        }
        switch (value("measure")) {
        case "CALLS" -> all.add(EntityCondition.makeCondition("channelId", "CALL"));
        case "MESSAGES" -> all.add(EntityCondition.makeCondition("channelId", "WHATSAPP"));
        case "CONTACTED" -> all.add(EntityCondition.makeCondition("isRightPerson", "Y"));
        case "BOOKED" -> all.add(EntityCondition.makeCondition("isBooked", "Y"));
        case "EFFECTIVE" -> all.add(EntityCondition.makeCondition(effective.field(), "Y"));
        default -> { }
        }
        return all;
    }

    /** The same as SQL on the alias C, without its first AND; values are appended in their order. */
    String sql(RowScope scope, List<Object> values) {
        return sql(scope, values, "C.CONTACT_DAY");
    }

    /** The same with another day that must lie in the month. */
    String sql(RowScope scope, List<Object> values, String dayColumn) {
        StringJoiner sql = new StringJoiner(" AND ");
        sql.add("1 = 1");
        if (!scope.all()) {
            String column = switch (scope.reach()) {
            case BRANDS -> "C.BRAND_ID";
            case SITES -> "C.FACILITY_ID";
            default -> "C.AGENT_PARTY_ID";
            };
            StringJoiner places = new StringJoiner(", ", column + " IN (", ")");
            scope.ids().forEach(id -> {
                places.add("?");
                values.add(id);
            });
            sql.add(scope.ids().isEmpty() ? "1 = 0" : places.toString());
        }
        if (!everyMonth()) {
            sql.add(dayColumn + " BETWEEN CAST(? AS DATE) AND CAST(? AS DATE)");
            values.add(month().firstDay());
            values.add(month().lastDay());
        }
        COLUMNS.forEach((name, column) -> {
            if (NONE.equals(value(name))) {
                sql.add(column + " IS NULL");
            } else if (!value(name).isEmpty()) {
                sql.add(column + " = ?");
                values.add(value(name));
            }
        });
        return sql.toString();
    }

    /** The filters in use as the query of a URL, without the named ones. */
    public String query(List<String> without) {
        StringJoiner query = new StringJoiner("&");
        for (String name : NAMES) {
            if (!value(name).isEmpty() && !without.contains(name)) {
                query.add(name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}

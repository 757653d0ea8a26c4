package org.dealercrm.trafficlight;

import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;

import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.ProspectFilter;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.SiteDays;

/**
 * The one query of a board: per brand, site and adviser how many prospects are red, yellow, green and closed. It reads the lights
 * alone, in one index, because joining them to their prospects takes Derby many times as long; only stage and source need them.
 */
final class BoardSelect {
    private static final Map<String, String> PLAIN = Map.of("brandId", "T.BRAND_ID", "facilityId", "T.FACILITY_ID",
            "adviserPartyId", "T.ADVISER_PARTY_ID", "stageId", "P.STAGE_ID", "sourceName", "P.SOURCE_NAME");

    private final Delegator delegator;
    private final SiteDays days;
    private final StringBuilder restriction = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    BoardSelect(Delegator delegator, RowScope scope, Map<String, ?> filters, SiteDays days) {
        this.delegator = delegator;
        this.days = days;
        if (!scope.all()) {
            among(scopeColumn(scope), scope.ids());
        }
        PLAIN.forEach((name, column) -> equal(column, value(filters, name)));
        if (!value(filters, "month").isEmpty()) {
            MonthPeriod month = MonthPeriod.parse(value(filters, "month"), days.group());
            restriction.append(" AND T.TRAFFIC_DATE BETWEEN CAST(? AS DATE) AND CAST(? AS DATE)");
            Collections.addAll(values, month.firstDay(), month.lastDay());
        }
    }

    private static String value(Map<String, ?> filters, String name) {
        Object value = filters.get(name);
        return value == null ? "" : value.toString().trim();
    }

    private static String scopeColumn(RowScope scope) {
        return PLAIN.get(switch (scope.reach()) {
        case BRANDS -> "brandId";
        case SITES -> "facilityId";
        default -> "adviserPartyId";
        });
    }

    private void among(String column, Set<String> ids) {
        restriction.append(ids.isEmpty() ? " AND 1 = 0" : " AND " + column + " IN (" + places(ids.size()) + ")");
        values.addAll(ids);
    }

    private void equal(String column, String value) {
        if (ProspectFilter.NOBODY.equals(value)) {
            restriction.append(" AND ").append(column).append(" IS NULL");
        } else if (!value.isEmpty()) {
            restriction.append(" AND ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Prepares the query with all its values; its columns: brand, site, adviser, then the colours in their order. */
    void prepare(SQLProcessor processor) throws GenericEntityException, SQLException {
        List<Object> todays = new ArrayList<>();
        String today = today(todays);
        String owners = "T.BRAND_ID, T.FACILITY_ID, T.ADVISER_PARTY_ID";
        processor.prepareStatement("SELECT " + owners + ", " + sum("T.RED_FROM_DATE <= " + today)
                + ", " + sum("T.YELLOW_FROM_DATE <= " + today + " AND T.RED_FROM_DATE > " + today)
                + ", " + sum("T.YELLOW_FROM_DATE > " + today) + ", " + sum("T.YELLOW_FROM_DATE IS NULL")
                + " FROM " + table("TrafficLight") + " T" + (restriction.indexOf(" P.") < 0 ? "" : " JOIN " + table("Prospect")
                + " P ON P.SALES_OPPORTUNITY_ID = T.SALES_OPPORTUNITY_ID")
                + " WHERE 1 = 1" + restriction + " GROUP BY " + owners);
        for (int use = 0; use < 4; use++) {
            set(processor, todays);
        }
        set(processor, values);
    }

    private String today(List<Object> todays) {
        StringBuilder today = new StringBuilder();
        days.others().forEach((day, sites) -> {
            today.append(today.isEmpty() ? "CASE" : "").append(" WHEN T.FACILITY_ID IN (").append(places(sites.size()))
                    .append(") THEN CAST(? AS DATE)");
            todays.addAll(sites);
            todays.add(Date.valueOf(day));
        });
        todays.add(Date.valueOf(days.group()));
        return today.isEmpty() ? "CAST(? AS DATE)" : today + " ELSE CAST(? AS DATE) END";
    }

    private static String sum(String condition) {
        return "SUM(CASE WHEN " + condition + " THEN 1 ELSE 0 END)";
    }

    private static void set(SQLProcessor processor, List<Object> values) throws GenericEntityException, SQLException {
        for (Object value : values) {
            if (value instanceof Date day) {
                processor.setValue(day);
            } else {
                processor.setValue((String) value);
            }
        }
    }

    private String table(String entityName) {
        return delegator.getModelEntity(entityName).getTableName(delegator.getGroupHelperInfo("org.apache.ofbiz").getHelperBaseName());
    }
}

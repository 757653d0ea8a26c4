package org.dealercrm.pqrs.report;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.condition.EntityComparisonOperator;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.shared.SiteDays;

/**
 * What a case must fulfil to count. It is said once, and read in two ways: as the condition of a list and as the SQL of a figure on the
 * alias C, so that a figure and the rows behind it cannot differ.
 */
public sealed interface CaseRule {

    /** The condition of a list of cases. */
    EntityCondition condition(SiteDays days);

    /** The same as SQL; its values are appended in their order. */
    String sql(SiteDays days, List<Object> values);

    /** The field has a value, or has none. */
    record Given(String field, boolean present) implements CaseRule {
        @Override
        public EntityCondition condition(SiteDays days) {
            return compare(field, present ? EntityOperator.NOT_EQUAL : EntityOperator.EQUALS, null);
        }

        @Override
        public String sql(SiteDays days, List<Object> values) {
            return column(field) + (present ? " IS NOT NULL" : " IS NULL");
        }
    }

    /** The field has one of the values, or none of them; without values no case fulfils it. */
    record Among(String field, Collection<String> of, boolean inside) implements CaseRule {
        @Override
        public EntityCondition condition(SiteDays days) {
            return compare(field, inside ? EntityOperator.IN : EntityOperator.NOT_IN, of);
        }

        @Override
        public String sql(SiteDays days, List<Object> values) {
            values.addAll(of);
            return of.isEmpty() ? "1 = 0" : column(field) + (inside ? " IN (" : " NOT IN (") + places(of) + ")";
        }
    }

    /** The number is greater, or is that one. */
    record Count(String field, long number, boolean greater) implements CaseRule {
        @Override
        public EntityCondition condition(SiteDays days) {
            return compare(field, greater ? EntityOperator.GREATER_THAN : EntityOperator.EQUALS, number);
        }

        @Override
        public String sql(SiteDays days, List<Object> values) {
            return column(field) + (greater ? " > " : " = ") + number;
        }
    }

    /** The day lies between two days, both of them included. */
    record Between(String field, LocalDate first, LocalDate last) implements CaseRule {
        @Override
        public EntityCondition condition(SiteDays days) {
            return EntityCondition.makeCondition(field, EntityOperator.BETWEEN, List.of(Date.valueOf(first), Date.valueOf(last)));
        }

        @Override
        public String sql(SiteDays days, List<Object> values) {
            values.add(Date.valueOf(first));
            values.add(Date.valueOf(last));
            return column(field) + " BETWEEN CAST(? AS DATE) AND CAST(? AS DATE)";
        }
    }

    /** The day is so many days ago at the site of the case or longer, or else so many or fewer. */
    record Ago(String field, int daysAgo, boolean orLonger) implements CaseRule {
        @Override
        public EntityCondition condition(SiteDays days) {
            return days.each("facilityId", today -> compare(field,
                    orLonger ? EntityOperator.LESS_THAN_EQUAL_TO : EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(today.minusDays(daysAgo))));
        }

        @Override
        public String sql(SiteDays days, List<Object> values) {
            StringBuilder others = new StringBuilder();
            for (Map.Entry<LocalDate, List<String>> other : days.others().entrySet()) {
                others.append(" WHEN C.FACILITY_ID IN (").append(places(other.getValue())).append(") THEN CAST(? AS DATE)");
                values.addAll(other.getValue());
                values.add(Date.valueOf(other.getKey().minusDays(daysAgo)));
            }
            values.add(Date.valueOf(days.group().minusDays(daysAgo)));
            return column(field) + (orLonger ? " <= " : " >= ")
                    + (others.isEmpty() ? "CAST(? AS DATE)" : "CASE" + others + " ELSE CAST(? AS DATE) END");
        }
    }

    /** All rules, or any of them. */
    record Joined(List<CaseRule> rules, boolean every) implements CaseRule {
        @Override
        public EntityCondition condition(SiteDays days) {
            return EntityCondition.makeCondition(rules.stream().map(rule -> rule.condition(days)).toList(),
                    every ? EntityOperator.AND : EntityOperator.OR);
        }

        @Override
        public String sql(SiteDays days, List<Object> values) {
            List<String> parts = new ArrayList<>();
            rules.forEach(rule -> parts.add(rule.sql(days, values)));
            return parts.stream().collect(Collectors.joining(every ? " AND " : " OR ", "(", ")"));
        }
    }

    static CaseRule given(String field) {
        return new Given(field, true);
    }

    static CaseRule missing(String field) {
        return new Given(field, false);
    }

    static CaseRule is(String field, String value) {
        return new Among(field, List.of(value), true);
    }

    static CaseRule more(String field, long than) {
        return new Count(field, than, true);
    }

    static CaseRule daysAgoOrLonger(String field, int days) {
        return new Ago(field, days, true);
    }

    static CaseRule every(CaseRule... rules) {
        return new Joined(List.of(rules), true);
    }

    static CaseRule any(CaseRule... rules) {
        return new Joined(List.of(rules), false);
    }

    private static EntityCondition compare(String field, EntityComparisonOperator<?, ?> operator, Object value) {
        return EntityCondition.makeCondition(field, operator, value);
    }

    private static String places(Collection<String> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(", "));
    }

    static String column(String field) {
        return "C." + field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}

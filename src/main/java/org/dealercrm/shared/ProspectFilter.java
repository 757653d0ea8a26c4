package org.dealercrm.shared;

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

/** What a URL asks of the list of prospects; figures, lists and workbooks filter ProspectListView with it alone. */
public final class ProspectFilter {

    /** The names of the filters, as URLs and forms write them. */
    public static final List<String> NAMES = List.of("brandId", "facilityId", "adviserPartyId", "verificationStatusId", "outcome",
            "month", "colour", "stageId", "intakeRunId", "contactable", "text");

    /** Stands for rows without a brand, site or adviser. */
    public static final String NOBODY = "_NA_";
    private static final List<String> PLAIN = List.of("brandId", "facilityId", "adviserPartyId", "verificationStatusId", "stageId",
            "intakeRunId", "contactable");
    private static final List<String> SEARCHED = List.of("customerName", "phoneE164", "emailAddress", "modelName", "externalId");

    private final Map<String, ?> parameters;
    private final SiteDays days;

    public ProspectFilter(Map<String, ?> parameters, SiteDays days) {
        this.parameters = parameters;
        this.days = days;
    }

    /** The value of a filter, or the empty text. */
    public String value(String name) {
        Object value = parameters.get(name);
        return value == null ? "" : value.toString().trim();
    }

    /** The conditions that the filters and the scope of the user's rows put on ProspectListView; maybe none. */
    public List<EntityCondition> conditions(RowScope scope) {
        List<EntityCondition> all = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
        for (String name : PLAIN) {
            if (!value(name).isEmpty()) {
                all.add(EntityCondition.makeCondition(name, NOBODY.equals(value(name)) ? null : value(name)));
            }
        }
        addOutcome(all);
        if (!value("month").isEmpty()) {
            MonthPeriod month = MonthPeriod.parse(value("month"), days.group());
            all.add(EntityCondition.makeCondition("trafficDate", EntityOperator.GREATER_THAN_EQUAL_TO, month.firstDay()));
            all.add(EntityCondition.makeCondition("trafficDate", EntityOperator.LESS_THAN_EQUAL_TO, month.lastDay()));
        }
        LightColour.named(value("colour")).ifPresent(colour -> all.add(colour.condition(days)));
        if (!value("text").isEmpty()) {
            all.add(search("%" + value("text").toUpperCase(Locale.ROOT) + "%"));
        }
        return all;
    }

    /** UNVERIFIED is every prospect without a verdict that settles it, those never called among them. */
    private void addOutcome(List<EntityCondition> all) {
        String outcome = value("outcome");
        EntityCondition settled = EntityCondition.makeCondition("outcomeId", EntityOperator.IN, List.of("VALID", "INVALID"));
        if ("VERIFIED".equals(outcome)) {
            all.add(settled);
        } else if ("UNVERIFIED".equals(outcome)) {
            all.add(EntityCondition.makeCondition(EntityCondition.makeCondition("outcomeId", null), EntityOperator.OR,
                    EntityCondition.makeCondition("outcomeId", EntityOperator.NOT_IN, List.of("VALID", "INVALID"))));
        } else if (!outcome.isEmpty()) {
            all.add(EntityCondition.makeCondition("outcomeId", outcome));
        }
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

    private static EntityCondition search(String pattern) {
        List<EntityCondition> any = new ArrayList<>();
        for (String field : SEARCHED) {
            any.add(EntityCondition.makeCondition(EntityFunction.upperField(field), EntityOperator.LIKE, pattern));
        }
        return EntityCondition.makeCondition(any, EntityOperator.OR);
    }
}

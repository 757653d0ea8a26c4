package org.dealercrm.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Finds the prospects of a chunk of activities with three queries: by their identity, by telephone, by e-mail. */
final class ProspectSearch {
    private final Map<String, GenericValue> byId = new HashMap<>();
    private final Map<String, List<GenericValue>> byPhone;
    private final Map<String, List<GenericValue>> byMail;

    ProspectSearch(Delegator delegator, String prospectSourceId, List<ActivityRow> rows) throws GenericEntityException {
        for (GenericValue prospect : found(delegator, "rowKey", rows.stream().map(row -> row.customer().prospectId())
                .filter(id -> id != null && prospectSourceId != null).map(id -> TrafficRow.key(prospectSourceId, id)))) {
            byId.put(prospect.getString("externalId"), prospect);
        }
        List<ActivityRow.Customer> unnamed = rows.stream().map(ActivityRow::customer).filter(customer -> customer.prospectId() == null).toList();
        byPhone = grouped(found(delegator, "phoneE164", unnamed.stream().map(ActivityRow.Customer::phone)), "phoneE164");
        byMail = grouped(found(delegator, "emailAddress", unnamed.stream().map(ActivityRow.Customer::mail)), "emailAddress");
    }

    private static List<GenericValue> found(Delegator delegator, String field, Stream<String> values) throws GenericEntityException {
        List<String> keys = new ArrayList<>(values.filter(Objects::nonNull).distinct().toList());
        return keys.isEmpty() ? List.of() : EntityQuery.use(delegator).from("Prospect").select("salesOpportunityId", "externalId",
                "phoneE164", "emailAddress", "adviserPartyId", "brandId", "facilityId", "trafficDate")
                .where(EntityCondition.makeCondition(field, EntityOperator.IN, keys)).queryList();
    }

    private static Map<String, List<GenericValue>> grouped(List<GenericValue> prospects, String field) {
        Map<String, List<GenericValue>> groups = new HashMap<>();
        prospects.forEach(prospect -> groups.computeIfAbsent(prospect.getString(field), key -> new ArrayList<>()).add(prospect));
        return groups;
    }

    /** Whether the row names a prospect by an id that nobody bears. */
    boolean unknown(ActivityRow row) {
        return row.customer().prospectId() != null && !byId.containsKey(row.customer().prospectId());
    }

    /** The prospect that the row concerns, or null; an id that is unknown is not replaced by a telephone. */
    GenericValue of(ActivityRow row) {
        if (row.customer().prospectId() != null) {
            return byId.get(row.customer().prospectId());
        }
        GenericValue called = likeliest(byPhone.get(row.customer().phone()), row);
        return called != null ? called : likeliest(byMail.get(row.customer().mail()), row);
    }

    /** Of one customer's prospects the adviser's own, then the last one that was there on the day; later ones come last. */
    private static GenericValue likeliest(List<GenericValue> prospects, ActivityRow row) {
        if (prospects == null) {
            return null;
        }
        LocalDate day = (row.moments().done() == null ? row.moments().planned() : row.moments().done()).toLocalDate();
        Comparator<GenericValue> own = Comparator.comparing(prospect -> Objects.equals(prospect.get("adviserPartyId"), row.owner().adviserPartyId()));
        return prospects.stream().max(own.thenComparing(prospect -> !since(prospect).isAfter(day)).thenComparing(ProspectSearch::since)
                .thenComparing(prospect -> prospect.getString("salesOpportunityId"))).orElseThrow();
    }

    private static LocalDate since(GenericValue prospect) {
        return prospect.getDate("trafficDate") == null ? LocalDate.MIN : prospect.getDate("trafficDate").toLocalDate();
    }
}

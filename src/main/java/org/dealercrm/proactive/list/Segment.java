package org.dealercrm.proactive.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityExpr;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.TypedPhone;

/** The customers of a saved segment: the owners of the vehicles within its limits, who serves soonest first. */
public final class Segment {
    /** Field of the vehicle by the stem of the limits, lastVisitFrom and lastVisitThru. */
    static final Map<String, String> LIMITS = new LinkedHashMap<>();
    private static final int CHUNK = 500;

    static {
        LIMITS.put("lastVisit", "lastVisitDate");
        LIMITS.put("modelYear", "modelYear");
        LIMITS.put("odometer", "odometerKm");
        LIMITS.put("nextService", "nextServiceDate");
        LIMITS.put("purchase", "purchaseDate");
    }

    private final Delegator delegator;
    private final GenericValue segment;
    private final RowScope scope;

    public Segment(GenericValue segment, RowScope scope) {
        this.delegator = segment.getDelegator();
        this.segment = segment;
        this.scope = scope;
    }

    /** The restriction of CustomerVehicle. */
    public List<EntityCondition> conditions() {
        List<EntityCondition> all = new ArrayList<>(scope.conditions("brandId", "facilityId", "partyId"));
        all.add(EntityCondition.makeCondition("partyId", EntityOperator.NOT_EQUAL, null));
        for (String name : List.of("brandId", "facilityId")) {
            if (segment.get(name) != null) {
                all.add(EntityCondition.makeCondition(name, segment.get(name)));
            }
        }
        LIMITS.forEach((stem, field) -> {
            limit(all, field, EntityOperator.GREATER_THAN_EQUAL_TO, segment.get(stem + "From"));
            limit(all, field, EntityOperator.LESS_THAN_EQUAL_TO, segment.get(stem + "Thru"));
        });
        return all;
    }

    private static void limit(List<EntityCondition> all, String field, org.apache.ofbiz.entity.condition.EntityComparisonOperator<?, ?> operator,
            Object value) {
        if (value != null) {
            EntityExpr within = EntityCondition.makeCondition(field, operator, value);
            all.add(within);
        }
    }

    public long countVehicles() throws GenericEntityException {
        return EntityQuery.use(delegator).from("CustomerVehicle").where(conditions()).queryCount();
    }

    /** The owners as members of a list. */
    public List<ListMember> members() throws GenericEntityException {
        List<GenericValue> vehicles = EntityQuery.use(delegator).from("CustomerVehicle").where(conditions())
                .orderBy("nextServiceDate", "lastVisitDate", "vehicleId").queryList();
        List<ListMember> members = new ArrayList<>();
        for (int from = 0; from < vehicles.size(); from += CHUNK) {
            List<GenericValue> chunk = vehicles.subList(from, Math.min(from + CHUNK, vehicles.size()));
            List<String> parties = chunk.stream().map(vehicle -> vehicle.getString("partyId")).distinct().toList();
            Map<String, String> names = names(parties);
            Map<String, Number> numbers = numbers(parties);
            for (GenericValue vehicle : chunk) {
                String partyId = vehicle.getString("partyId");
                Number number = numbers.getOrDefault(partyId, new Number(null, null));
                members.add(new ListMember(partyId, names.getOrDefault(partyId, partyId), number.e164(), number.text(),
                        vehicle.getString("vehicleId"), vehicle.getString("brandId"), vehicle.getString("facilityId"), 5, null));
            }
        }
        return members;
    }

    private record Number(String e164, String text) { }

    private Map<String, String> names(List<String> parties) throws GenericEntityException {
        Map<String, String> names = new HashMap<>();
        for (GenericValue party : EntityQuery.use(delegator).from("PartyNameView").select("partyId", "firstName", "lastName", "groupName")
                .where(EntityCondition.makeCondition("partyId", EntityOperator.IN, parties)).queryList()) {
            String group = party.getString("groupName");
            names.put(party.getString("partyId"), group != null ? group : PersonName.of(party.getString("firstName"), party.getString("lastName")));
        }
        return names;
    }

    /** The first number of each that anybody can have. */
    private Map<String, Number> numbers(List<String> parties) throws GenericEntityException {
        Map<String, Number> numbers = new HashMap<>();
        for (GenericValue phone : EntityQuery.use(delegator).from("PartyAndContactMech").filterByDate()
                .select("partyId", "tnCountryCode", "tnAreaCode", "tnContactNumber", "fromDate", "thruDate", "contactMechId")
                .where(List.of(EntityCondition.makeCondition("partyId", EntityOperator.IN, parties),
                        EntityCondition.makeCondition("contactMechTypeId", "TELECOM_NUMBER")))
                .orderBy("partyId", "fromDate", "contactMechId").queryList()) {
            String written = written(phone);
            String e164 = TypedPhone.read(written, "ZZ").map(TypedPhone::e164).orElse(null);
            numbers.merge(phone.getString("partyId"), new Number(e164, written), (first, next) -> first.e164() == null ? next : first);
        }
        return numbers;
    }

    private static String written(GenericValue phone) {
        String country = phone.getString("tnCountryCode");
        String area = phone.getString("tnAreaCode");
        return (country == null ? "" : "+" + country) + (area == null ? "" : area) + phone.getString("tnContactNumber");
    }
}

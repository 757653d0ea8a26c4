package org.dealercrm.appointment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Finds customers by plate, telephone number or name, among those whom the user reaches. */
public final class CustomerSearch {
    private static final List<String> ROLES = List.of("CUSTOMER", "LEAD");
    private static final int MOST = 10;
    private static final int LOOKED_AT = 40;
    private static final int SHORTEST_NUMBER = 5;

    private final Delegator delegator;
    private final AppointmentRows rows;

    public CustomerSearch(Delegator delegator, AppointmentRows rows) {
        this.delegator = delegator;
        this.rows = rows;
    }

    /** The first customers that a text means: id, name, number and vehicles. */
    public List<Map<String, Object>> find(String text) throws GenericEntityException {
        Set<String> ids = new LinkedHashSet<>();
        String key = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String digits = text.replaceAll("\\D", "");
        if (key.length() > 2 && key.matches(".*\\d.*")) {
            ids.addAll(ids("CustomerVehicle", "partyId", EntityCondition.makeCondition("plate", EntityOperator.LIKE, key + "%")));
        }
        if (digits.length() >= SHORTEST_NUMBER) {
            String end = digits.substring(Math.max(0, digits.length() - 7));
            ids.addAll(ids("PartyAndContactMech", "partyId", EntityCondition.makeCondition("tnContactNumber", EntityOperator.LIKE, "%" + end)));
            ids.addAll(ids("Prospect", "customerPartyId", EntityCondition.makeCondition("phoneE164", EntityOperator.LIKE, "%" + digits)));
        } else if (!text.isBlank()) {
            ids.addAll(ids("AppointmentPersonRole", "partyId", customer(words(text, "firstName", "lastName"))));
            ids.addAll(ids("AppointmentGroupRole", "partyId", customer(words(text, "groupName"))));
        }
        List<Map<String, Object>> found = new ArrayList<>();
        Set<String> customers = customers(ids);
        for (String partyId : ids) {
            if (found.size() < MOST && customers.contains(partyId) && rows.reaches(partyId)) {
                found.add(of(partyId));
            }
        }
        return found;
    }

    /** A customer as screens show one. */
    public Map<String, Object> of(String partyId) throws GenericEntityException {
        Map<String, Object> customer = new LinkedHashMap<>();
        customer.put("partyId", partyId);
        customer.put("name", PartyCard.name(delegator, partyId));
        customer.put("phone", orEmpty(PartyCard.phone(delegator, partyId)));
        customer.put("email", orEmpty(PartyCard.email(delegator, partyId)));
        List<Map<String, Object>> vehicles = new ArrayList<>();
        for (GenericValue vehicle : EntityQuery.use(delegator).from("CustomerVehicle").where("partyId", partyId).orderBy("plate").queryList()) {
            vehicles.add(Map.of("id", vehicle.get("vehicleId"), "text",
                    (orEmpty(vehicle.getString("plate")) + " " + orEmpty(vehicle.getString("modelName"))).strip()));
        }
        customer.put("vehicles", vehicles);
        return customer;
    }

    private static EntityCondition customer(EntityCondition words) {
        return EntityCondition.makeCondition(words, EntityOperator.AND, EntityCondition.makeCondition("roleTypeId", EntityOperator.IN, ROLES));
    }

    /** Those of them who are customers: by their role, or because something of theirs is on record. Who only works here is none. */
    private Set<String> customers(Set<String> ids) throws GenericEntityException {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<String> known = new HashSet<>(EntityQuery.use(delegator).from("PartyRole").where(List.of(
                EntityCondition.makeCondition("partyId", EntityOperator.IN, ids),
                EntityCondition.makeCondition("roleTypeId", EntityOperator.IN, ROLES))).<String>getFieldList("partyId"));
        for (String[] place : new String[][] {{"Prospect", "customerPartyId"}, {"CustomerVehicle", "partyId"}, {"Appointment", "partyId"}}) {
            known.addAll(EntityQuery.use(delegator).from(place[0]).where(EntityCondition.makeCondition(place[1], EntityOperator.IN, ids))
                    .<String>getFieldList(place[1]));
        }
        return known;
    }

    /** Each word stands in one of the fields. */
    private static EntityCondition words(String text, String... fields) {
        List<EntityCondition> all = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            List<EntityCondition> any = new ArrayList<>();
            for (String field : fields) {
                any.add(EntityCondition.makeCondition(EntityFunction.upperField(field), EntityOperator.LIKE,
                        "%" + word.toUpperCase(Locale.ROOT) + "%"));
            }
            all.add(EntityCondition.makeCondition(any, EntityOperator.OR));
        }
        return EntityCondition.makeCondition(all, EntityOperator.AND);
    }

    private List<String> ids(String entityName, String field, EntityCondition condition) throws GenericEntityException {
        return EntityQuery.use(delegator).select(field).from(entityName).where(condition).distinct().maxRows(LOOKED_AT).queryList().stream()
                .map(row -> row.getString(field)).filter(id -> id != null).toList();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

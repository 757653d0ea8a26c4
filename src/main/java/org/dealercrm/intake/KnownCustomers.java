package org.dealercrm.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

/**
 * The customers and vehicles of some rows that are known already: vehicles by VIN or plate, customers by document, else by number and
 * name, else as the owner of the vehicle when the name is the same.
 */
final class KnownCustomers {
    static final String DOCUMENT = "DCRM_DOCUMENT";

    private final Delegator delegator;
    private final Map<String, GenericValue> vehicles = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private KnownCustomers(Delegator delegator) {
        this.delegator = delegator;
    }

    static KnownCustomers of(Delegator delegator, List<CustomerRow> rows) throws GenericEntityException {
        KnownCustomers known = new KnownCustomers(delegator);
        known.readVehicles("vin", values(rows, row -> row.vehicle().vin()));
        known.readVehicles("plate", values(rows, row -> row.vehicle().plate()));
        known.readDocuments(values(rows, CustomerRow::documentNumber));
        known.readNumbers(rows.stream().flatMap(row -> row.phones().stream()).map(PhoneReading.Phone::contactNumber).distinct().toList());
        return known;
    }

    private static List<String> values(List<CustomerRow> rows, Function<CustomerRow, String> value) {
        return rows.stream().map(value).filter(each -> each != null).distinct().toList();
    }

    private EntityQuery among(String entityName, String field, List<String> values, EntityCondition... more) {
        List<EntityCondition> all = new ArrayList<>(List.of(more));
        all.add(EntityCondition.makeCondition(field, EntityOperator.IN, values));
        return EntityQuery.use(delegator).from(entityName).where(all);
    }

    private void readVehicles(String field, List<String> values) throws GenericEntityException {
        if (!values.isEmpty()) {
            List<GenericValue> found = among("CustomerVehicle", field, values).queryList();
            found.forEach(vehicle -> vehicles.putIfAbsent(field + vehicle.getString(field), vehicle));
            readNames(found.stream().map(vehicle -> vehicle.getString("partyId")).filter(each -> each != null).distinct().toList());
        }
    }

    private void readDocuments(List<String> values) throws GenericEntityException {
        if (!values.isEmpty()) {
            for (GenericValue row : among("PartyIdentification", "idValue", values,
                    EntityCondition.makeCondition("partyIdentificationTypeId", DOCUMENT)).queryList()) {
                documents.putIfAbsent(row.getString("idValue"), row.getString("partyId"));
            }
        }
    }

    private void readNumbers(List<String> numbers) throws GenericEntityException {
        if (numbers.isEmpty()) {
            return;
        }
        Map<String, String> byParty = new HashMap<>();
        for (GenericValue row : among("PartyAndContactMech", "tnContactNumber", numbers).queryList()) {
            String area = row.getString("tnAreaCode");
            byParty.put(row.getString("partyId"), "+" + row.getString("tnCountryCode") + (area == null ? "" : area)
                    + row.getString("tnContactNumber"));
        }
        readNames(List.copyOf(byParty.keySet()));
        byParty.forEach((partyId, phone) -> people.putIfAbsent(person(phone, names.getOrDefault(partyId, "")), partyId));
    }

    private void readNames(List<String> parties) throws GenericEntityException {
        if (!parties.isEmpty()) {
            for (GenericValue row : among("PartyNameView", "partyId", parties).queryList()) {
                String group = row.getString("groupName");
                String first = row.get("firstName") == null ? "" : row.getString("firstName") + " ";
                String name = group != null ? group : first + row.getString("lastName");
                names.put(row.getString("partyId"), Words.plain(name));
            }
        }
    }

    private static String person(String phone, String plainName) {
        return phone + '|' + plainName;
    }

    GenericValue vehicle(CustomerRow row) {
        GenericValue byVin = row.vehicle().vin() == null ? null : vehicles.get("vin" + row.vehicle().vin());
        return byVin != null || row.vehicle().plate() == null ? byVin : vehicles.get("plate" + row.vehicle().plate());
    }

    /** The party of a row, or null when nobody is known by it. */
    String party(CustomerRow row, GenericValue vehicle) {
        if (row.documentNumber() != null && documents.containsKey(row.documentNumber())) {
            return documents.get(row.documentNumber());
        }
        String name = Words.plain(row.customerName());
        String byPhone = row.phone() == null ? null : people.get(person(row.phone(), name));
        if (byPhone != null) {
            return byPhone;
        }
        String owner = vehicle == null ? null : vehicle.getString("partyId");
        return owner != null && name.equals(names.get(owner)) ? owner : null;
    }

    /** What the rows below know by this one. */
    void learn(CustomerRow row, String partyId, String vehicleId) throws GenericEntityException {
        String name = Words.plain(row.customerName());
        names.put(partyId, name);
        if (row.documentNumber() != null) {
            documents.put(row.documentNumber(), partyId);
        }
        if (row.phone() != null) {
            people.put(person(row.phone(), name), partyId);
        }
        if (vehicleId != null) {
            GenericValue vehicle = EntityQuery.use(delegator).from("CustomerVehicle").where("vehicleId", vehicleId).queryOne();
            if (row.vehicle().vin() != null) {
                vehicles.put("vin" + row.vehicle().vin(), vehicle);
            }
            if (row.vehicle().plate() != null) {
                vehicles.put("plate" + row.vehicle().plate(), vehicle);
            }
        }
    }
}

package org.dealercrm.activity.confirmation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/**
 * The customer of an activity, as far as the product knows them: through the prospect, the activity itself, the party with the same
 * number or the one prospect of that name. Numbers that turned out wrong are left out.
 */
public record ReportedCustomer(String partyId, String name, List<String> phones, String emailAddress, String documentNumber, String cityName,
        boolean foundByName) {

    /** The number to call, or null. */
    public String phone() {
        return phones.isEmpty() ? null : phones.get(0);
    }

    /** The second number, or null. */
    public String otherPhone() {
        return phones.size() < 2 ? null : phones.get(1);
    }

    /** Finds the customer of an activity. */
    public static ReportedCustomer of(GenericValue activity) throws GenericEntityException {
        Delegator delegator = activity.getDelegator();
        GenericValue prospect = activity.get("salesOpportunityId") == null ? null : activity.getRelatedOne("Prospect", false);
        String name = prospect == null ? activity.getString("customerName") : prospect.getString("customerName");
        String partyId = prospect == null ? activity.getString("customerPartyId") : prospect.getString("customerPartyId");
        Set<String> phones = new LinkedHashSet<>(answers(activity));
        addTo(phones, prospect == null ? null : prospect.getString("phoneE164"));
        addTo(phones, activity.getString("phoneE164"));
        phones.addAll(phonesOf(contacts(delegator, partyId)));
        phones.removeAll(wrong(activity));
        boolean byName = false;
        if (partyId == null) {
            GenericValue known = phones.isEmpty() ? ofName(delegator, name, activity) : ofPhone(delegator, phones.iterator().next());
            if (known != null) {
                byName = phones.isEmpty();
                partyId = known.getString("customerPartyId");
                addTo(phones, known.getString("phoneE164"));
                phones.addAll(phonesOf(contacts(delegator, partyId)));
            }
        }
        GenericValue document = partyId == null ? null : EntityQuery.use(delegator).from("PartyIdentification")
                .where("partyId", partyId, "partyIdentificationTypeId", CustomerData.DOCUMENT).queryFirst();
        List<GenericValue> contacts = contacts(delegator, partyId);
        return new ReportedCustomer(partyId, name == null ? "" : name, List.copyOf(phones), first(contacts, "EMAIL_ADDRESS", "infoString"),
                document == null ? null : document.getString("idValue"), first(contacts, "POSTAL_ADDRESS", "paCity"), byName);
    }

    private static void addTo(Set<String> phones, String phone) {
        if (phone != null && !phone.isBlank()) {
            phones.add(phone);
        }
    }

    private static List<String> answers(GenericValue activity) throws GenericEntityException {
        List<String> given = new ArrayList<>();
        for (GenericValue request : EntityQuery.use(activity.getDelegator()).from("ActivityPhoneRequest")
                .where("activityId", activity.get("activityId")).orderBy("-answeredDate").queryList()) {
            if (request.get("phoneE164") != null) {
                given.add(request.getString("phoneE164"));
            }
        }
        return given;
    }

    private static List<String> wrong(GenericValue activity) throws GenericEntityException {
        return EntityQuery.use(activity.getDelegator()).from("ActivityConfirmation")
                .where("activityId", activity.get("activityId"), "confirmationTypeId", "AC_WRONG_NUMBER").getFieldList("phoneE164");
    }

    private static List<GenericValue> contacts(Delegator delegator, String partyId) throws GenericEntityException {
        return partyId == null ? List.of() : EntityQuery.use(delegator).from("PartyAndContactMech").where("partyId", partyId)
                .orderBy("fromDate", "contactMechId").filterByDate(Clock.now()).queryList();
    }

    private static String first(List<GenericValue> contacts, String type, String field) {
        return contacts.stream().filter(row -> type.equals(row.get("contactMechTypeId"))).map(row -> row.getString(field))
                .filter(value -> value != null && !value.isBlank()).findFirst().orElse(null);
    }

    private static List<String> phonesOf(List<GenericValue> contacts) {
        List<String> phones = new ArrayList<>();
        for (GenericValue number : contacts) {
            if (number.get("tnContactNumber") != null) {
                phones.add("+" + text(number, "tnCountryCode") + text(number, "tnAreaCode") + text(number, "tnContactNumber"));
            }
        }
        return phones;
    }

    private static String text(GenericValue number, String field) {
        return number.get(field) == null ? "" : number.getString(field).replaceAll("\\D", "");
    }

    private static GenericValue ofPhone(Delegator delegator, String phone) throws GenericEntityException {
        return EntityQuery.use(delegator).from("Prospect").where("phoneE164", phone).orderBy("-createdDate").queryFirst();
    }

    /** Only one person of that name at the brand and site is that customer. */
    private static GenericValue ofName(Delegator delegator, String name, GenericValue activity) throws GenericEntityException {
        if (name == null || name.isBlank()) {
            return null;
        }
        List<GenericValue> same = EntityQuery.use(delegator).from("Prospect").where(
                EntityCondition.makeCondition("brandId", activity.get("brandId")),
                EntityCondition.makeCondition("facilityId", activity.get("facilityId")),
                EntityCondition.makeCondition(EntityFunction.upperField("customerName"), EntityOperator.EQUALS,
                        name.strip().toUpperCase(Locale.ROOT)))
                .maxRows(2).queryList();
        return same.size() == 1 ? same.get(0) : null;
    }
}

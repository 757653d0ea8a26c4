package org.dealercrm.appointment;

import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.TypedPhone;

/** Name, number and address of a customer, from the party; a company has its own name. */
public final class PartyCard {

    private PartyCard() { }

    /** The name of a person or a company. */
    public static String name(Delegator delegator, String partyId) throws GenericEntityException {
        GenericValue company = EntityQuery.use(delegator).from("PartyGroup").where("partyId", partyId).queryOne();
        if (company != null && company.get("groupName") != null) {
            return company.getString("groupName");
        }
        GenericValue person = EntityQuery.use(delegator).from("Person").where("partyId", partyId).queryOne();
        String name = person == null ? "" : PersonName.of(person.getString("firstName"), person.getString("lastName"));
        return name.isEmpty() ? partyId : name;
    }

    /** The number in E.164, the first that was given; null when there is none. */
    public static String phone(Delegator delegator, String partyId) throws GenericEntityException {
        return contacts(delegator, partyId).stream().filter(row -> row.get("tnContactNumber") != null)
                .map(row -> "+" + digits(row, "tnCountryCode") + digits(row, "tnAreaCode") + digits(row, "tnContactNumber"))
                .findFirst().orElse(null);
    }

    /** The e-mail address, the first that was given; null when there is none. */
    public static String email(Delegator delegator, String partyId) throws GenericEntityException {
        return contacts(delegator, partyId).stream().filter(row -> "EMAIL_ADDRESS".equals(row.get("contactMechTypeId")))
                .map(row -> row.getString("infoString")).filter(address -> address != null && !address.isBlank()).findFirst().orElse(null);
    }

    /** The parties that have a number. */
    public static List<String> withPhone(Delegator delegator, TypedPhone phone) throws GenericEntityException {
        List<EntityCondition> conditions = List.of(
                EntityCondition.makeCondition("tnContactNumber", EntityOperator.LIKE, "%" + phone.contactNumber()),
                EntityCondition.makeCondition("tnCountryCode", EntityOperator.IN, List.of(phone.countryCode(), "+" + phone.countryCode())));
        return EntityQuery.use(delegator).from("PartyAndContactMech").where(conditions).filterByDate(Clock.now()).queryList().stream()
                .filter(row -> phone.e164().equals("+" + digits(row, "tnCountryCode") + digits(row, "tnAreaCode") + digits(row, "tnContactNumber")))
                .map(row -> row.getString("partyId")).distinct().toList();
    }

    private static List<GenericValue> contacts(Delegator delegator, String partyId) throws GenericEntityException {
        return partyId == null ? List.of() : EntityQuery.use(delegator).from("PartyAndContactMech").where("partyId", partyId)
                .orderBy("fromDate", "contactMechId").filterByDate(Clock.now()).queryList();
    }

    private static String digits(GenericValue number, String field) {
        return number.get(field) == null ? "" : number.getString(field).replaceAll("\\D", "");
    }
}

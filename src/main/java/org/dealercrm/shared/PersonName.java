package org.dealercrm.shared;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** How screens write the name of a person. */
public final class PersonName {

    private PersonName() { }

    /** The name of a party that is a person, else its id; empty without party. */
    public static String of(Delegator delegator, String partyId) throws GenericEntityException {
        if (partyId == null) {
            return "";
        }
        GenericValue person = EntityQuery.use(delegator).from("Person").where("partyId", partyId).cache().queryOne();
        String name = person == null ? "" : of(person.getString("firstName"), person.getString("lastName"));
        return name.isEmpty() ? partyId : name;
    }

    /** First and last name, of which either may be missing. */
    public static String of(String firstName, String lastName) {
        return ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).trim();
    }
}

package org.apache.ofbiz.party.party;

import java.util.ArrayList;
import java.util.List;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Names of parties as screens show them. */
public final class PartyHelper {

    private PartyHelper() {
    }

    public static String getPartyName(GenericValue partyObject) {
        return getPartyName(partyObject, false);
    }

    public static String getPartyName(Delegator delegator, String partyId, boolean lastNameFirst) {
        return getPartyName(find(delegator, partyId), lastNameFirst);
    }

    /** The name in a row that holds one, else the name of the party the row is about; empty when there is none. */
    public static String getPartyName(GenericValue partyObject, boolean lastNameFirst) {
        if (partyObject == null) {
            return "";
        }
        boolean named = partyObject.getModelEntity().isField("lastName") || partyObject.getModelEntity().isField("groupName");
        GenericValue row = named ? partyObject : find(partyObject.getDelegator(), partyObject.getString("partyId"));
        return row == null ? "" : nameOf(row, lastNameFirst);
    }

    private static GenericValue find(Delegator delegator, String partyId) {
        if (partyId == null) {
            return null;
        }
        try {
            return EntityQuery.use(delegator).from("PartyNameView").where("partyId", partyId).queryFirst();
        } catch (GenericEntityException e) {
            throw new IllegalStateException("The name of party " + partyId + " cannot be read", e);
        }
    }

    private static String nameOf(GenericValue row, boolean lastNameFirst) {
        String group = read(row, "groupName");
        if (group != null) {
            return group;
        }
        List<String> parts = new ArrayList<>();
        if (lastNameFirst) {
            String last = read(row, "lastName");
            parts.add(last == null ? null : last + (read(row, "firstName") == null ? "" : ","));
            parts.add(read(row, "firstName"));
            parts.add(read(row, "middleName"));
        } else {
            parts.add(read(row, "personalTitle"));
            parts.add(read(row, "firstName"));
            parts.add(read(row, "middleName"));
            parts.add(read(row, "lastName"));
            parts.add(read(row, "suffix"));
        }
        parts.removeIf(part -> part == null || part.isEmpty());
        return String.join(" ", parts);
    }

    private static String read(GenericValue row, String field) {
        String value = row.getModelEntity().isField(field) ? row.getString(field) : null;
        return value == null || value.isEmpty() ? null : value;
    }
}

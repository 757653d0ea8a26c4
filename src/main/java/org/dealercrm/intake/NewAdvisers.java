package org.dealercrm.intake;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;

/** The advisers whom an import creates: each name once, at the site and for the brand of its first row. */
final class NewAdvisers {
    private final PartyWriter parties;
    private final Map<String, String> ids = new HashMap<>();

    NewAdvisers(PartyWriter parties) {
        this.parties = parties;
    }

    /** The party of a name; a new one gets an id made of that of the row. */
    String of(String name, String rowId, String facilityId, String brandId) throws GenericEntityException {
        String plain = Words.plain(name);
        if (!ids.containsKey(plain)) {
            ids.put(plain, rowId + "-A");
            parties.adviser(ids.get(plain), name, facilityId, brandId);
        }
        return ids.get(plain);
    }

    long count() {
        return ids.size();
    }
}

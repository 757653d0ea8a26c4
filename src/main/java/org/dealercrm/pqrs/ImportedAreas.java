package org.dealercrm.pqrs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Areas that a report names and nobody knows yet: each becomes one, behind those that there are. */
final class ImportedAreas {
    private static final long STEP = 10;

    private final Delegator delegator;
    private final String intakeRunId;
    private final Map<String, String> created = new HashMap<>();
    private long last;

    ImportedAreas(Delegator delegator, String intakeRunId) throws GenericEntityException {
        this.delegator = delegator;
        this.intakeRunId = intakeRunId;
        for (GenericValue area : EntityQuery.use(delegator).from("PqrsArea").queryList()) {
            last = Math.max(last, area.get("sequenceNum") == null ? 0 : area.getLong("sequenceNum"));
        }
    }

    /** The area of a name, which is written when it is met first; none without a name. */
    String of(String name) throws GenericEntityException {
        if (name == null) {
            return null;
        }
        String key = name.toLowerCase(Locale.ROOT);
        if (!created.containsKey(key)) {
            String id = intakeRunId + "-A" + (created.size() + 1);
            last += STEP;
            delegator.create("PqrsArea", "pqrsAreaId", id, "nameEs", name, "nameEn", name, "sequenceNum", last);
            created.put(key, id);
        }
        return created.get(key);
    }
}

package org.dealercrm.host;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.dealercrm.host.component.Component;
import org.dealercrm.host.entity.data.DataLoad;

/** Fills the database with the data of the readers it was not yet given; a row in SystemProperty remembers which. */
final class InitialData {

    private static final String RESOURCE = "host";
    private static final String PROPERTY = "data.readers.loaded";

    private final Delegator delegator;

    InitialData(Delegator delegator) {
        this.delegator = delegator;
    }

    void load(List<Component> components, List<String> readers) throws GenericEntityException {
        GenericValue memory = delegator.findOne("SystemProperty", false, "systemResourceId", RESOURCE, "systemPropertyId", PROPERTY);
        String before = memory == null ? "" : memory.getString("systemPropertyValue");
        Set<String> loaded = new LinkedHashSet<>(List.of(before.isEmpty() ? new String[0] : before.split(",")));
        List<String> missing = new ArrayList<>(readers);
        missing.removeAll(loaded);
        if (missing.isEmpty()) {
            return;
        }
        new DataLoad(delegator).readers(components, missing);
        loaded.addAll(missing);
        delegator.createOrStore(delegator.makeValue("SystemProperty", "systemResourceId", RESOURCE,
                "systemPropertyId", PROPERTY, "systemPropertyValue", String.join(",", loaded)));
    }
}

package org.dealercrm.screens;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.structure.ComponentFiles;
import org.dealercrm.testing.RunningHost;

/** How many rows the tables of the component and its neighbours hold, and when one was last written. */
final class Rows {

    private static final List<String> NEIGHBOURS = List.of("Party", "PartyRole", "ContactMech", "PartyContactMech", "SalesOpportunity",
            "SalesOpportunityRole", "Facility", "UserLogin");

    private Rows() { }

    /** The state by entity; of an OFBiz, whose database the tests do not reach, nothing. */
    static Map<String, String> of(RunningHost host) throws GenericEntityException {
        Map<String, String> state = new TreeMap<>();
        if (RunningHost.inHost()) {
            List<String> entities = new ArrayList<>(NEIGHBOURS);
            for (Path model : ComponentFiles.in("entitydef", ".xml")) {
                ComponentFiles.elements(model, "entity").forEach(entity -> entities.add(entity.getAttribute("entity-name")));
            }
            for (String entity : entities) {
                state.put(entity, state(host.delegator(), entity));
            }
        }
        return state;
    }

    /** What differs between two states. */
    static List<String> changes(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream().filter(entity -> !after.get(entity).equals(before.get(entity)))
                .map(entity -> entity + ": " + before.get(entity) + ", then " + after.get(entity)).toList();
    }

    private static String state(Delegator delegator, String entity) throws GenericEntityException {
        long count = EntityQuery.use(delegator).from(entity).queryCount();
        GenericValue latest = EntityQuery.use(delegator).from(entity).orderBy("-lastUpdatedStamp").maxRows(1).queryFirst();
        boolean loginsStamp = entity.equals("UserLogin");
        return count + " rows" + (latest == null || loginsStamp ? "" : ", last " + latest.get("lastUpdatedStamp"));
    }
}

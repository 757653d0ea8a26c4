package org.dealercrm.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.personal.Finding.Treatment;
import org.dealercrm.shared.personal.PersonalRows;

/** What imports hold of a person: cells of rejected rows, and the reports themselves, which are kept as they came. */
public final class IntakeData {
    private static final int LOCAL_DIGITS = 10;

    private IntakeData() { }

    /** Counts them, or removes them. */
    public static Map<String, Object> suppress(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        PersonalRows rows = new PersonalRows(dctx, context);
        List<EntityCondition> any = new ArrayList<>();
        rows.subject().phones().forEach(phone -> any.add(like(phone.substring(Math.max(0, phone.length() - LOCAL_DIGITS)))));
        rows.subject().emails().forEach(email -> any.add(like(email)));
        rows.subject().documents().forEach(document -> any.add(like(document)));
        rows.subject().names().forEach(name -> any.add(like(name)));
        if (!any.isEmpty()) {
            rows.clear("IMPORT_CELL", EntityQuery.use(rows.delegator()).from("IntakeRowError")
                    .where(EntityCondition.makeCondition(any, EntityOperator.OR)).queryList(), "=rawValue");
        }
        Set<Object> runs = new HashSet<>();
        for (String[] place : new String[][] {{"Prospect", "customerPartyId"}, {"FollowUpActivity", "customerPartyId"},
            {"ProactiveRecord", "partyId"}, {"PqrsCase", "partyId"}}) {
            List<GenericValue> found = rows.find(place[0], place[1], null);
            runs.addAll(PersonalRows.values(found, "intakeRunId"));
        }
        rows.found("IMPORT_FILE", Treatment.KEPT, runs.size(), null);
        return rows.answer();
    }

    private static EntityCondition like(String text) {
        return EntityCondition.makeCondition(EntityFunction.upperField("rawValue"), EntityOperator.LIKE, "%" + text.toUpperCase(Locale.ROOT) + "%");
    }
}

package org.dealercrm.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.personal.Finding.Treatment;
import org.dealercrm.shared.personal.PersonalRows;

/** What imports hold of a person: cells of rejected rows, and the reports themselves, which are kept as they came. */
public final class IntakeData {
    private IntakeData() { }

    /** Counts them, or removes them. */
    public static Map<String, Object> suppress(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        PersonalRows rows = new PersonalRows(dctx, context);
        rows.found("IMPORT_CELL", Treatment.REMOVED, rows.cleaned("IntakeRowError", "rawValue", true), null);
        Set<Object> runs = new HashSet<>();
        for (String[] place : new String[][] {{"Prospect", "customerPartyId"}, {"FollowUpActivity", "customerPartyId"},
            {"ProactiveRecord", "partyId"}, {"PqrsCase", "partyId"}}) {
            List<GenericValue> found = rows.find(place[0], place[1], null);
            runs.addAll(PersonalRows.values(found, "intakeRunId"));
        }
        rows.found("IMPORT_FILE", Treatment.KEPT, runs.size(), null);
        return rows.answer();
    }
}

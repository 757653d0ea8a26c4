package org.dealercrm.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.personal.Finding.Treatment;
import org.dealercrm.shared.personal.PersonalRows;

/** The personal data of activities, required follow-ups and complaint records on their way out; what figures are made of stays. */
public final class ActivityData {
    private static final Set<String> OPEN = Set.of("RFU_REQUIRED", "RFU_REPORTED", "RFU_ESCALATED");

    private ActivityData() { }

    /** Counts them, or removes them. */
    public static Map<String, Object> suppress(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        PersonalRows rows = new PersonalRows(dctx, context);
        activities(rows);
        followUps(rows);
        complaints(rows);
        return rows.answer();
    }

    private static void activities(PersonalRows rows) throws GenericEntityException {
        List<GenericValue> activities = new ArrayList<>(rows.find("FollowUpActivity", "customerPartyId", "phoneE164"));
        List<Object> known = PersonalRows.values(activities, "activityId");
        List<Object> prospects = PersonalRows.values(rows.find("Prospect", "customerPartyId", null), "salesOpportunityId");
        rows.among("FollowUpActivity", "salesOpportunityId", prospects).stream()
                .filter(row -> !known.contains(row.get("activityId"))).forEach(activities::add);
        for (GenericValue activity : activities) {
            rows.set(activity, Map.of("rowKey", "suppressed " + activity.get("activityId")));
        }
        rows.clear("ACTIVITY", activities, "=customerName", "phoneE164", "=subject", "=comments", "resultText", "nextStep", "commentKey");
        List<Object> ids = PersonalRows.values(activities, "activityId");
        rows.clear("RULING", rows.among("ActivityRuling", "activityId", ids), "comments", "judgedText");
        List<GenericValue> confirmations = rows.among("ActivityConfirmation", "activityId", ids);
        rows.clear("RULING", confirmations, "comments", "phoneE164");
        rows.clear(null, rows.among("NoteData", "noteId", PersonalRows.values(confirmations, "noteId")), "noteInfo");
        rows.clear("RULING", rows.among("ActivityPhoneRequest", "activityId", ids), "comments", "phoneE164", "answerText");
        for (GenericValue item : rows.among("NotDoneItem", "activityId", ids)) {
            rows.set(item, rows.scrubbed(item, true, "answerText", "returnText"));
            history(rows, item.getString("activityId"));
        }
    }

    /** The audit log of what an adviser wrote holds the texts before, also the one that was just replaced. */
    private static void history(PersonalRows rows, String activityId) throws GenericEntityException {
        for (GenericValue entry : rows.containing("EntityAuditLog", "pkCombinedValueText", activityId)) {
            if ("NotDoneItem".equals(entry.get("changedEntityName"))) {
                rows.set(entry, rows.scrubbed(entry, true, "oldValueText", "newValueText"));
            }
        }
    }

    private static void followUps(PersonalRows rows) throws GenericEntityException {
        List<GenericValue> followUps = rows.find("RequiredFollowUp", "customerPartyId", "phoneNumber");
        for (GenericValue row : followUps) {
            if (OPEN.contains(row.getString("statusId"))) {
                rows.obstacle("FOLLOW_UP " + row.get("requiredFollowUpId"));
            }
        }
        List<Object> ids = PersonalRows.values(followUps, "requiredFollowUpId");
        rows.clear("FOLLOW_UP", followUps, "=customerName", "phoneNumber", "=whatText");
        rows.clear(null, rows.among("RequiredFollowUpStatus", "requiredFollowUpId", ids), "comments");
        rows.clear(null, rows.among("WorkEffort", "workEffortId", PersonalRows.values(followUps, "workEffortId")), "=workEffortName", "description");
        rows.mails("RequiredFollowUp", ids, true);
    }

    /** What a complaint tells stays, without whom it is about. */
    private static void complaints(PersonalRows rows) throws GenericEntityException {
        List<GenericValue> complaints = rows.find("ComplaintRecord", "customerPartyId", "phoneNumber");
        long changed = 0;
        for (GenericValue row : complaints) {
            Map<String, Object> with = rows.scrubbed(row, true, "description");
            with.put("customerName", PersonalRows.NOTHING);
            with.put("phoneNumber", null);
            changed += rows.set(row, with);
        }
        rows.found("COMPLAINT", Treatment.REDUCED, changed, null);
    }
}

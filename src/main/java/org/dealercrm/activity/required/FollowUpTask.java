package org.dealercrm.activity.required;

import java.sql.Timestamp;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.PlainText;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.SystemCall;

/** The task that shows a required follow-up in OFBiz's calendars: of the collaborator as its owner, and of the department manager. */
final class FollowUpTask {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 255;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private FollowUpTask() { }

    /** Creates the task with its two assignments and answers its id. */
    static String create(DispatchContext dctx, GenericValue row) throws GenericEntityException {
        Map<String, Object> task = new HashMap<>();
        task.put("workEffortTypeId", "TASK");
        task.put("currentStatusId", "CAL_NEEDS_ACTION");
        task.put("workEffortName", PlainText.of(row.getString("customerName"), LONGEST_NAME));
        task.put("description", PlainText.of(row.getString("whatText"), LONGEST_DESCRIPTION));
        task.put("estimatedCompletionDate", endOfDue(row));
        String workEffortId = (String) SystemCall.run(dctx, "createWorkEffort", task).get("workEffortId");
        assign(dctx, workEffortId, row.getString("collaboratorPartyId"), "CAL_OWNER");
        assign(dctx, workEffortId, row.getString("departmentManagerPartyId"), "CAL_ATTENDEE");
        return workEffortId;
    }

    /** Brings the task to the state and the last day of the follow-up: what is open stays to be done. */
    static void follow(DispatchContext dctx, GenericValue row) throws GenericEntityException {
        if (row.get("workEffortId") == null) {
            return;
        }
        Map<String, Object> task = new HashMap<>();
        task.put("workEffortId", row.get("workEffortId"));
        task.put("estimatedCompletionDate", endOfDue(row));
        switch (row.getString("statusId")) {
        case RequiredFollowUpStates.ASSURED, RequiredFollowUpStates.SOLVED -> {
            task.put("currentStatusId", "CAL_COMPLETED");
            task.put("actualCompletionDate", row.get("statusDate"));
        }
        case RequiredFollowUpStates.CANCELLED -> task.put("currentStatusId", "CAL_CANCELLED");
        default -> { }
        }
        SystemCall.run(dctx, "updateWorkEffort", task);
    }

    private static void assign(DispatchContext dctx, String workEffortId, String partyId, String roleTypeId) throws GenericEntityException {
        SystemCall.run(dctx, "assignPartyToWorkEffort", UtilMisc.toMap("workEffortId", workEffortId, "partyId", partyId, "roleTypeId", roleTypeId,
                "statusId", "PRTYASGN_ASSIGNED"));
    }

    private static Timestamp endOfDue(GenericValue row) throws GenericEntityException {
        ZoneId zone = SiteZone.of(row.getDelegator(), row.getString("facilityId")).zone();
        return Timestamp.from(row.getDate("dueDate").toLocalDate().atTime(END_OF_DAY).atZone(zone).toInstant());
    }
}

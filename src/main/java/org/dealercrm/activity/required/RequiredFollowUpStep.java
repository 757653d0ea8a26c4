package org.dealercrm.activity.required;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.activity.required.RequiredFollowUpStates.Action;
import org.dealercrm.activity.required.RequiredFollowUpStates.Step;
import org.dealercrm.shared.Clock;

/** Writes a step that the rules allow: the new state and the row of its history. */
final class RequiredFollowUpStep {
    private final GenericValue row;
    private final GenericValue userLogin;

    RequiredFollowUpStep(GenericValue row, GenericValue userLogin) {
        this.row = row;
        this.userLogin = userLogin;
    }

    /**
     * Takes the step and answers whether it was taken: the state must still be the one it starts from, so of two people who take one
     * at the same moment only one does.
     */
    boolean take(Step step, String comments, Date dueDate) throws GenericEntityException {
        Timestamp now = Clock.now();
        Map<String, Object> changed = new HashMap<>();
        changed.put("statusId", step.to());
        changed.put("statusDate", now);
        changed.put("remindedDate", null);
        if (dueDate != null) {
            changed.put("dueDate", dueDate);
        }
        if (step.action() == Action.ESCALATE) {
            changed.put("anomaly", "Y");
        }
        EntityCondition stillThere = EntityCondition.makeCondition(
                EntityCondition.makeCondition("requiredFollowUpId", row.get("requiredFollowUpId")), EntityOperator.AND,
                EntityCondition.makeCondition("statusId", step.from()));
        if (row.getDelegator().storeByCondition("RequiredFollowUp", changed, stillThere) == 0) {
            return false;
        }
        changed.forEach(row::set);
        history(step.action().name(), step.from(), comments);
        return true;
    }

    /** The first row of the history: who asked for it. */
    void begin() throws GenericEntityException {
        history("REQUIRE", null, null);
    }

    private void history(String actionId, String from, String comments) throws GenericEntityException {
        Delegator delegator = row.getDelegator();
        delegator.create("RequiredFollowUpStatus", "followUpStatusId", delegator.getNextSeqId("RequiredFollowUpStatus"),
                "requiredFollowUpId", row.get("requiredFollowUpId"), "actionId", actionId, "fromStatusId", from,
                "statusId", row.get("statusId"), "dueDate", row.get("dueDate"), "comments", comments,
                "takenByPartyId", userLogin.get("partyId"), "takenByUserLogin", userLogin.get("userLoginId"),
                "statusDate", row.get("statusDate"));
    }
}

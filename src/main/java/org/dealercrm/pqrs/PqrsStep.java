package org.dealercrm.pqrs;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsStates.Step;
import org.dealercrm.shared.Clock;

/** Writes a step that the rules allow: the new state, what changes with it, the row of the history, and the state of the request. */
public final class PqrsStep {
    private final DispatchContext dctx;
    private final GenericValue row;
    private final GenericValue userLogin;
    private Map<String, Object> told = Map.of();

    public PqrsStep(DispatchContext dctx, GenericValue caseRow, GenericValue userLogin) {
        this.dctx = dctx;
        this.row = caseRow;
        this.userLogin = userLogin;
    }

    /** What the rows of the history keep of how the customer was told: its day, channel, mail and proof. */
    public PqrsStep with(Map<String, Object> notice) {
        told = notice;
        return this;
    }

    /**
     * Takes the step and answers whether it was taken: the state must still be the one it starts from, so of two people who take one
     * at the same moment only one does. The changes are fields of the case; comments and file may be null.
     */
    public boolean take(Step step, String comments, Map<String, Object> changes, String storedFileId) throws GenericEntityException {
        return take(step, comments, changes, storedFileId, null, null);
    }

    /** The same for a step that replaces something, such as the responsible. */
    public boolean take(Step step, String comments, Map<String, Object> changes, String storedFileId, String oldValue, String newValue)
            throws GenericEntityException {
        return take(step, EntityCondition.makeCondition("statusId", step.from()), comments, changes, storedFileId, oldValue, newValue);
    }

    private boolean take(Step step, EntityCondition still, String comments, Map<String, Object> changes, String storedFileId, String oldValue,
            String newValue) throws GenericEntityException {
        Map<String, Object> changed = new HashMap<>(changes);
        changed.put("statusId", step.to());
        changed.put("statusDate", Clock.now());
        if (!change(changed, still)) {
            return false;
        }
        history(step.action().name(), step.from(), comments, storedFileId, oldValue, newValue);
        PqrsRequest.follow(dctx, row);
        return true;
    }

    /** Changes fields of the case without a step, if its state is still the one that was read; the caller writes the history. */
    public boolean change(Map<String, Object> changes) throws GenericEntityException {
        return change(changes, EntityCondition.makeCondition("statusId", row.get("statusId")));
    }

    /** The same, if the case also still says of a field what its user saw. */
    public boolean change(Map<String, Object> changes, String field, Object seen) throws GenericEntityException {
        return change(changes, EntityCondition.makeCondition(EntityCondition.makeCondition("statusId", row.get("statusId")),
                EntityOperator.AND, EntityCondition.makeCondition(field, seen)));
    }

    private boolean change(Map<String, Object> changes, EntityCondition still) throws GenericEntityException {
        EntityCondition thisOne = EntityCondition.makeCondition("custRequestId", row.get("custRequestId"));
        if (row.getDelegator().storeByCondition("PqrsCase", changes, EntityCondition.makeCondition(thisOne, EntityOperator.AND, still)) == 0) {
            return false;
        }
        changes.forEach(row::set);
        return true;
    }

    /** What happened to the case without a change of its state: RECLASSIFY, EXTEND, RECOUNT ... */
    public void note(String actionId, String oldValue, String newValue, String comments) throws GenericEntityException {
        history(actionId, row.getString("statusId"), comments, null, oldValue, newValue);
    }

    /** The first row of the history: who registered it. */
    void begin(String comments) throws GenericEntityException {
        history("REGISTER", null, comments, null, null, null);
    }

    private void history(String actionId, String from, String comments, String storedFileId, String oldValue, String newValue)
            throws GenericEntityException {
        Delegator delegator = row.getDelegator();
        GenericValue step = delegator.makeValue("PqrsStatus", "pqrsStatusId", delegator.getNextSeqId("PqrsStatus"),
                "custRequestId", row.get("custRequestId"),
                "actionId", actionId, "fromStatusId", from, "statusId", row.get("statusId"), "oldValue", oldValue, "newValue", newValue,
                "dueDate", row.get("dueDate"), "comments", comments, "storedFileId", storedFileId,
                "takenByPartyId", userLogin.get("partyId"), "takenByUserLogin", userLogin.get("userLoginId"), "statusDate", Clock.now());
        told.forEach(step::set);
        step.create();
    }

    /**
     * Takes a step that replaces a field of the case, if the case also still says of it what was read: of two people who replace it at the same
     * moment only one does. The changes hold the new value; the texts are what the history says of the old and the new one.
     */
    public boolean replace(Step step, String field, Map<String, Object> changes, String comments, String oldValue, String newValue)
            throws GenericEntityException {
        return take(step, EntityCondition.makeCondition(EntityCondition.makeCondition("statusId", step.from()), EntityOperator.AND,
                EntityCondition.makeCondition(field, row.get(field))), comments, changes, null, oldValue, newValue);
    }
}

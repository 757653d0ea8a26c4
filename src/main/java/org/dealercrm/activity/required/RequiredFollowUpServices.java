package org.dealercrm.activity.required;

import java.sql.Date;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.activity.required.RequiredFollowUpStates.Action;
import org.dealercrm.activity.required.RequiredFollowUpStates.Step;
import org.dealercrm.shared.Clock;

/** Asking for a follow-up and every step of it; the state machine says who may take which. */
public final class RequiredFollowUpServices {
    private static final String ID = "requiredFollowUpId";

    private RequiredFollowUpServices() { }

    /** Asks a collaborator for a follow-up; an anomaly goes to the RHP manager at once. */
    public static Map<String, Object> createFollowUp(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        RequiredFollowUpRows rows = RequiredFollowUpRows.of(delegator, dctx.getSecurity(), userLogin);
        Optional<FollowUpSource> source = FollowUpSource.of(delegator, rows.scope(), (String) context.get("activityId"),
                (String) context.get("salesOpportunityId"));
        if (source.isEmpty()) {
            return Answers.refused("DealercrmRequiredSourceNotFound", context);
        }
        RequiredFollowUpOrder order = new RequiredFollowUpOrder(delegator, userLogin, context, source.get());
        String complaint = order.complaint();
        if (complaint != null) {
            return Answers.refused(complaint, context);
        }
        GenericValue row = order.row();
        if (!rows.covers(row)) {
            return Answers.refused("DealercrmRequiredOutOfReach", context);
        }
        row.set(ID, delegator.getNextSeqId("RequiredFollowUp"));
        row.set("workEffortId", FollowUpTask.create(dctx, row));
        delegator.create(row);
        new RequiredFollowUpStep(row, userLogin).begin();
        new FollowUpMails(dctx, row, (GenericValue) context.get("userLogin")).required();
        if ("Y".equals(context.get("anomaly"))) {
            Step step = RequiredFollowUpStates.step(RequiredFollowUpStates.REQUIRED, Action.ESCALATE).orElseThrow();
            taken(dctx, row, step, context, null);
        }
        return Answers.told("DealercrmRequiredSaved", row, context);
    }

    /** The collaborator says what was done. */
    public static Map<String, Object> report(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return take(dctx, context, Action.REPORT);
    }

    /** The department manager assures that it was done, which closes it. */
    public static Map<String, Object> assure(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return take(dctx, context, Action.ASSURE);
    }

    /** The department manager does not accept the report. */
    public static Map<String, Object> sendBack(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return take(dctx, context, Action.RETURN);
    }

    /** An anomaly goes to the RHP manager. */
    public static Map<String, Object> escalate(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return take(dctx, context, Action.ESCALATE);
    }

    /** The RHP manager solves what was escalated, which closes it. */
    public static Map<String, Object> solve(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return take(dctx, context, Action.SOLVE);
    }

    /** Who asks no longer needs it. */
    public static Map<String, Object> cancel(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return take(dctx, context, Action.CANCEL);
    }

    private static Map<String, Object> take(DispatchContext dctx, Map<String, ? extends Object> context, Action action)
            throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        RequiredFollowUpRows rows = RequiredFollowUpRows.of(dctx.getDelegator(), dctx.getSecurity(), userLogin);
        GenericValue row = rows.find((String) context.get(ID));
        if (row == null) {
            return Answers.refused("DealercrmRequiredNotFound", context);
        }
        Optional<String> refusal = RequiredFollowUpStates.refusal(row.getString("statusId"), action, rows.actors(row),
                (String) context.get("comments"));
        if (refusal.isPresent()) {
            return Answers.refused(refusal.get(), context);
        }
        TypedDay typedDue = TypedDay.of(context, "dueDate");
        if (!typedDue.readable()) {
            return Answers.refused("DealercrmRequiredBadDay", context);
        }
        Date dueDate = typedDue.day();
        if (action == Action.RETURN && isPast(dctx, row, dueDate)) {
            return Answers.refused("DealercrmRequiredNewDueMissing", context);
        }
        Step step = RequiredFollowUpStates.step(row.getString("statusId"), action).orElseThrow();
        if (!taken(dctx, row, step, context, dueDate)) {
            return Answers.refused("DealercrmRequiredSomebodyFaster", context);
        }
        return Answers.told("DealercrmRequiredStepSaved", row, context);
    }

    /** What is sent back needs a day that is still to come, else it would escalate without a chance to do it. */
    private static boolean isPast(DispatchContext dctx, GenericValue row, Date dueDate) throws GenericEntityException {
        Date due = dueDate == null ? row.getDate("dueDate") : dueDate;
        return due.toLocalDate().isBefore(FollowUpDays.of(dctx.getDelegator(), row).today());
    }

    private static boolean taken(DispatchContext dctx, GenericValue row, Step step, Map<String, ? extends Object> context, Date dueDate)
            throws GenericEntityException {
        String comments = FollowUpSource.blankToNull((String) context.get(step.action() == Action.ESCALATE && context.get("comments") == null
                ? "whatText" : "comments"));
        if (!new RequiredFollowUpStep(row, (GenericValue) context.get("userLogin")).take(step, comments, dueDate)) {
            return false;
        }
        FollowUpTask.follow(dctx, row);
        new FollowUpMails(dctx, row, (GenericValue) context.get("userLogin")).taken(step, comments);
        return true;
    }

    /** Escalates one that is overdue, or reminds whose turn it is; otherwise nothing is done. */
    public static Map<String, Object> check(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue row = dctx.getDelegator().findOne("RequiredFollowUp", false, ID, context.get(ID));
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("outcome", row == null ? "NONE" : checked(dctx, row, context));
        return result;
    }

    private static String checked(DispatchContext dctx, GenericValue row, Map<String, ? extends Object> context)
            throws GenericEntityException {
        FollowUpDays days = FollowUpDays.of(dctx.getDelegator(), row);
        if (days.overdue()) {
            Step step = RequiredFollowUpStates.step(row.getString("statusId"), Action.EXPIRE).orElseThrow();
            return taken(dctx, row, step, context, null) ? "ESCALATED" : "NONE";
        }
        if (!days.reminderDue()) {
            return "NONE";
        }
        row.set("remindedDate", Clock.now());
        row.store();
        new FollowUpMails(dctx, row, (GenericValue) context.get("userLogin")).reminder();
        return "REMINDED";
    }
}

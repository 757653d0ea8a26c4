package org.dealercrm.pqrs.answer;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsReply;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;

/** What the dealership changes so that a cause does not come back. */
public final class ImprovementServices {
    private static final String ID = "improvementActionId";

    private ImprovementServices() { }

    /** Plans an action that a case asks for and links the two. */
    public static Map<String, Object> createAction(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = mayLink(call);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Delegator delegator = dctx.getDelegator();
        String description = call.typed("description");
        String responsible = call.typed("responsiblePartyId");
        LocalDate due = call.day("dueDate");
        if (description == null || responsible == null || due == null || due.isBefore(call.today())) {
            return call.refused("DealercrmPqrsAnswerActionIncomplete");
        }
        if (EntityQuery.use(delegator).from("Person").where("partyId", responsible).queryOne() == null) {
            return call.refused("DealercrmPqrsAnswerPersonUnknown");
        }
        String id = delegator.getNextSeqId("ImprovementAction");
        delegator.create("ImprovementAction", ID, id, "description", description, "pqrsCauseId", call.row().get("pqrsCauseId"),
                "responsiblePartyId", responsible, "dueDate", Date.valueOf(due), "createdDate", Clock.now(),
                "createdByUserLogin", call.userLogin().get("userLoginId"));
        return linked(call, id, description, "DealercrmPqrsAnswerActionCreated");
    }

    /** Says that an action which exists already answers a case, too. */
    public static Map<String, Object> linkAction(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = mayLink(call);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        GenericValue action = Improvements.of(dctx.getDelegator(), dctx.getSecurity(), call.userLogin()).find(call.typed(ID));
        return action == null ? call.refused("DealercrmPqrsAnswerActionNotFound")
                : linked(call, action.getString(ID), action.getString("description"), "DealercrmPqrsAnswerActionLinked");
    }

    private static Optional<Map<String, Object>> mayLink(CaseCall call) {
        return call.outOfReach().or(() -> call.actors().isEmpty() ? Optional.of(call.refused("DealercrmPqrsAnswerNotYours")) : Optional.empty());
    }

    private static Map<String, Object> linked(CaseCall call, String id, String description, String done) throws GenericEntityException {
        String old = call.row().getString(ID);
        if (!call.steps().change(UtilMisc.toMap(ID, id))) {
            return call.refused("DealercrmPqrsAnswerSomebodyFaster");
        }
        call.steps().note("IMPROVE", old, id, description);
        Map<String, Object> result = call.done(done);
        result.put(ID, id);
        return result;
    }

    /** Says that an action is done. */
    public static Map<String, Object> completeAction(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue action = Improvements.of(delegator, dctx.getSecurity(), userLogin).find(PqrsReply.typed(context, ID));
        if (action == null) {
            return AnswerReply.refused("DealercrmPqrsAnswerActionNotFound", context);
        }
        boolean done = delegator.storeByCondition("ImprovementAction", UtilMisc.toMap("doneDate", Date.valueOf(Settings.today(delegator))),
                EntityCondition.makeCondition(UtilMisc.toMap(ID, action.get(ID), "doneDate", null))) == 1;
        return done ? AnswerReply.done("DealercrmPqrsAnswerActionDone", ID, action.get(ID), context)
                : AnswerReply.refused("DealercrmPqrsAnswerActionDoneBefore", context);
    }
}

package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.pqrs.PqrsReply;
import org.dealercrm.pqrs.PqrsRequest;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.PqrsStates.Action;
import org.dealercrm.pqrs.PqrsStates.Actor;
import org.dealercrm.pqrs.PqrsStep;
import org.dealercrm.pqrs.answer.Evidence;
import org.dealercrm.shared.SiteDays;
import org.dealercrm.shared.TypedDay;

/** A case that a user is about to change: who the user is for it, its deadline, the day at its site, and what was typed. */
final class CaseWork {
    private final DispatchContext dctx;
    private final Map<String, ? extends Object> context;
    private final GenericValue row;
    private final GenericValue userLogin;
    private Map<String, Object> told = Map.of();
    private String comments;
    private String seen;

    private CaseWork(DispatchContext dctx, Map<String, ? extends Object> context, GenericValue row) {
        this.dctx = dctx;
        this.context = context;
        this.row = row;
        this.userLogin = (GenericValue) context.get("userLogin");
        this.comments = typed("comments");
    }

    /** What a service does with a case; answers its reply. */
    interface Body {
        Map<String, Object> run(CaseWork work) throws GenericEntityException;
    }

    /** Runs a change of a case that the user reaches. */
    static Map<String, Object> run(DispatchContext dctx, Map<String, ? extends Object> context, Body body) throws GenericEntityException {
        Optional<GenericValue> row = PqrsReach.find(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"),
                (String) context.get("custRequestId"));
        return row.isEmpty() ? TermReply.refused("DealercrmPqrsTermNotFound", context) : body.run(new CaseWork(dctx, context, row.get()));
    }

    /** Runs a step of a case that the user reaches, if the state machine lets the user take it with what was typed as comments. */
    static Map<String, Object> step(DispatchContext dctx, Map<String, ? extends Object> context, Action action, Body body)
            throws GenericEntityException {
        return run(dctx, context, work -> {
            Optional<String> refusal = PqrsStates.refusal(work.row.getString("statusId"), action, work.actors(), work.typed("comments"));
            return refusal.isPresent() ? work.refused(refusal.get()) : body.run(work);
        });
    }

    Delegator delegator() {
        return dctx.getDelegator();
    }

    DispatchContext dctx() {
        return dctx;
    }

    GenericValue row() {
        return row;
    }

    GenericValue userLogin() {
        return userLogin;
    }

    Map<String, ? extends Object> context() {
        return context;
    }

    /** The file that was sent as a proof. */
    Optional<Evidence> evidence() {
        return Evidence.of(context);
    }

    /** Tells the customer, so that the next step keeps how. */
    void tell(CustomerNotice notice, String templateId, Map<String, ?> values) throws GenericEntityException {
        told = notice.give(templateId, values);
        comments = notice.comments();
    }

    Set<Actor> actors() {
        return PqrsReach.actors(dctx.getSecurity(), userLogin, row);
    }

    String typed(String name) {
        return PqrsReply.typed(context, name);
    }

    /** A typed day; a text that is no day leaves nothing. */
    Optional<LocalDate> day(String name) {
        return TypedDay.read(typed(name));
    }

    Optional<Deadline> deadline() throws GenericEntityException {
        return Terms.of(delegator()).deadline(row);
    }

    /** Today at the site of the case. */
    LocalDate today() throws GenericEntityException {
        return SiteDays.of(delegator()).at(row.getString("facilityId"));
    }

    String due() {
        return row.get("dueDate") == null ? null : row.getDate("dueDate").toString();
    }

    /** Lets the next change without a step happen only while a field still says what was read, so that of two people only one makes it. */
    CaseWork seen(String field) {
        seen = field;
        return this;
    }

    /** Takes the step with what was typed as comments and replies; refused when somebody was faster. */
    Map<String, Object> take(Action action, Map<String, Object> changes, String oldValue, String newValue, String label)
            throws GenericEntityException {
        PqrsStates.Step step = PqrsStates.step(row.getString("statusId"), action).orElseThrow();
        if (!steps().take(step, comments, changes, null, oldValue, newValue)) {
            return refused("DealercrmPqrsTermSomebodyFaster");
        }
        return done(label);
    }

    /** Changes the term without a step and says so in the history. */
    Map<String, Object> change(String actionId, Map<String, Object> changes, String oldValue, String newValue, String label)
            throws GenericEntityException {
        Map<String, Object> reply = note(actionId, changes, oldValue, newValue, label);
        if (!ServiceUtil.isError(reply)) {
            PqrsRequest.require(dctx, row);
        }
        return reply;
    }

    /** Changes something else without a step and says so in the history. */
    Map<String, Object> note(String actionId, Map<String, Object> changes, String oldValue, String newValue, String label)
            throws GenericEntityException {
        PqrsStep step = steps();
        if (seen == null ? !step.change(changes) : !step.change(changes, seen, row.get(seen))) {
            return refused("DealercrmPqrsTermSomebodyFaster");
        }
        step.note(actionId, oldValue, newValue, comments);
        return done(label);
    }

    private PqrsStep steps() {
        return new PqrsStep(dctx, row, userLogin).with(told);
    }

    Map<String, Object> done(String label) {
        Map<String, Object> reply = TermReply.done(label, values(Map.of()), context);
        reply.put("custRequestId", row.get("custRequestId"));
        return reply;
    }

    Map<String, Object> refused(String label) {
        return TermReply.refused(label, values(Map.of()), context);
    }

    Map<String, Object> refused(String label, Map<String, Object> more) {
        return TermReply.refused(label, values(more), context);
    }

    String text(String label) {
        return TermReply.text(label, values(Map.of()), context);
    }

    /** What messages may name: the case and its last day. */
    private Map<String, Object> values(Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("caseNumber", row.getString("caseNumber"));
        values.putIfAbsent("dueDate", due() == null ? "-" : due());
        return values;
    }
}

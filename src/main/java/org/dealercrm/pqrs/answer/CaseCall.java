package org.dealercrm.pqrs.answer;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.pqrs.PqrsReply;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.PqrsStates.Action;
import org.dealercrm.pqrs.PqrsStates.Actor;
import org.dealercrm.pqrs.PqrsStep;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.TypedDay;

/** A call of a service about one case: the case if the user reaches it, what the user is for it, and the steps it takes. */
final class CaseCall {
    static final String ID = "custRequestId";

    private final DispatchContext dctx;
    private final Map<String, ? extends Object> context;
    private final GenericValue userLogin;
    private final GenericValue row;

    CaseCall(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        this.dctx = dctx;
        this.context = context;
        this.userLogin = (GenericValue) context.get("userLogin");
        this.row = PqrsReach.find(dctx.getDelegator(), dctx.getSecurity(), userLogin, (String) context.get(ID)).orElse(null);
    }

    GenericValue row() {
        return row;
    }

    GenericValue userLogin() {
        return userLogin;
    }

    Delegator delegator() {
        return dctx.getDelegator();
    }

    DispatchContext dctx() {
        return dctx;
    }

    String typed(String name) {
        return PqrsReply.typed(context, name);
    }

    /** The day of a field, or null when there is none or it is no day. */
    LocalDate day(String name) {
        return TypedDay.read(typed(name)).orElse(null);
    }

    /** Today at the site of the case. */
    LocalDate today() throws GenericEntityException {
        return LocalDate.ofInstant(Clock.now().toInstant(), SiteZone.of(delegator(), row.getString("facilityId")).zone());
    }

    static LocalDate local(Date day) {
        return day == null ? null : day.toLocalDate();
    }

    Set<Actor> actors() {
        return PqrsReach.actors(dctx.getSecurity(), userLogin, row);
    }

    /** The refusal when the case is out of reach. */
    Optional<Map<String, Object>> outOfReach() {
        return row == null ? Optional.of(AnswerReply.refused("DealercrmPqrsAnswerCaseNotFound", context)) : Optional.empty();
    }

    /** The refusal when the user may not take an action now; a text may be what the step must say. */
    Optional<Map<String, Object>> refusal(Action action, String text) {
        return outOfReach().or(() -> PqrsStates.refusal(row.getString("statusId"), action, actors(), text)
                .map(key -> PqrsReply.refused(key, context)));
    }

    /** Takes a step that was not refused, and answers. */
    Map<String, Object> take(Action action, Map<String, Object> changes, String comments, String storedFileId, String done)
            throws GenericEntityException {
        PqrsStates.Step step = PqrsStates.step(row.getString("statusId"), action).orElseThrow();
        return steps().take(step, comments, changes, storedFileId) ? done(done) : refused("DealercrmPqrsAnswerSomebodyFaster");
    }

    PqrsStep steps() {
        return new PqrsStep(dctx, row, userLogin);
    }

    Map<String, Object> done(String key) {
        return AnswerReply.done(key, ID, row.get(ID), context);
    }

    Map<String, Object> refused(String key) {
        return AnswerReply.refused(key, context);
    }

    Map<String, Object> refused(String key, Map<String, Object> values) {
        return AnswerReply.refused(key, values, context);
    }

    String text(String key) {
        return AnswerReply.text(key, Map.of(), context);
    }

    Map<String, ? extends Object> context() {
        return context;
    }
}

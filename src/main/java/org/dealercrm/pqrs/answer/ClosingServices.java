package org.dealercrm.pqrs.answer;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.NoTerm;
import org.dealercrm.pqrs.PqrsReply;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.PqrsStates.Action;
import org.dealercrm.pqrs.answer.ClosingRules.Closing;
import org.dealercrm.pqrs.answer.ClosingRules.Evaluation;
import org.dealercrm.pqrs.term.Terms;
import org.dealercrm.shared.WholeNumber;

/** Cause, effect, the voice of the customer, closing and reopening. */
public final class ClosingServices {
    private static final Set<String> LEARNING = Set.of(PqrsStates.IN_PROGRESS, PqrsStates.WAITING, PqrsStates.IN_REVIEW, PqrsStates.APPROVED,
            PqrsStates.ANSWERED, PqrsStates.NOTIFIED);

    private ClosingServices() { }

    /** Whether cause and effect can be written in a state. */
    public static boolean learning(String statusId) {
        return LEARNING.contains(statusId);
    }

    /** Says why it happened and what was done about it, and links the earlier case of the same customer and cause. */
    public static Map<String, Object> analysePqrs(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = call.outOfReach();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        GenericValue row = call.row();
        if (call.actors().isEmpty() || !learning(row.getString("statusId"))) {
            return call.refused(call.actors().isEmpty() ? "DealercrmPqrsAnswerNotYours" : "DealercrmPqrsAnswerNotNow");
        }
        String causeId = call.typed("pqrsCauseId");
        GenericValue cause = causeId == null ? null
                : EntityQuery.use(call.delegator()).from("PqrsCause").where("pqrsCauseId", causeId).queryOne();
        if (causeId != null && (cause == null || cause.get("thruDate") != null && !causeId.equals(row.get("pqrsCauseId")))) {
            return call.refused("DealercrmPqrsAnswerCauseUnknown");
        }
        GenericValue earlier = RepeatedCases.earlier(row, causeId);
        Map<String, Object> changes = UtilMisc.toMap("pqrsCauseId", causeId, "causeText", call.typed("causeText"), "effectText",
                call.typed("effectText"), "repeatedOfId", earlier == null ? null : earlier.get("custRequestId"));
        return changes.entrySet().stream().allMatch(change -> Objects.equals(change.getValue(), row.get(change.getKey())))
                ? call.done("DealercrmPqrsAnswerAnalysed") : analysed(call, changes);
    }

    /** Both texts go into the history, so that what somebody else writes over them later is not lost. */
    private static Map<String, Object> analysed(CaseCall call, Map<String, Object> changes) throws GenericEntityException {
        GenericValue row = call.row();
        String before = row.getString("pqrsCauseId");
        Long number = row.getLong("analysisNumber");
        changes.put("analysisNumber", number == null ? 1L : number + 1);
        boolean seen = Objects.equals(call.typed("analysisNumber"), number == null ? null : number.toString());
        if (!seen || !call.steps().change(changes, "analysisNumber", number)) {
            return call.refused("DealercrmPqrsAnswerAnalysedMeanwhile");
        }
        call.steps().note("ANALYSE", before, row.getString("pqrsCauseId"), Stream.of(row.getString("causeText"), row.getString("effectText"))
                .filter(Objects::nonNull).collect(Collectors.joining(" · ")));
        return call.done(row.get("repeatedOfId") == null ? "DealercrmPqrsAnswerAnalysed" : "DealercrmPqrsAnswerAnalysedRepeated");
    }

    /** Keeps what the customer says of the answer; a closing that was not effective goes back with the reason. */
    public static Map<String, Object> evaluatePqrs(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = call.refusal(Action.CLOSE, null);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        GenericValue row = call.row();
        boolean readable = WholeNumber.readable(context.get("satisfactionScore"));
        Evaluation said = new Evaluation(call.typed("isEffective"), readable, readable ? WholeNumber.of(context.get("satisfactionScore")) : null,
                call.typed("evaluatedByText"), call.day("evaluatedDate"), call.typed("comments"));
        Optional<String> wrong = ClosingRules.wrong(said, CaseCall.local(row.getDate("notifiedDate")), call.today());
        if (wrong.isPresent()) {
            return call.refused(wrong.get());
        }
        Optional<Map<String, Object>> endless = "Y".equals(said.effective()) ? Optional.empty() : endless(call);
        if (endless.isPresent()) {
            return endless.get();
        }
        Map<String, Object> changes = UtilMisc.toMap("isEffective", said.effective(), "satisfactionScore", said.score(), "evaluatedByText",
                said.saidBy(), "evaluatedDate", Date.valueOf(said.day()), "reactionText", call.typed("reactionText"));
        if (!call.steps().change(changes)) {
            return call.refused("DealercrmPqrsAnswerSomebodyFaster");
        }
        call.steps().note("EVALUATE", null, said.effective() + (said.score() == null ? "" : " " + said.score()),
                said.saidBy() + (call.typed("reactionText") == null ? "" : ": " + call.typed("reactionText")));
        return "Y".equals(said.effective()) ? call.done("DealercrmPqrsAnswerEvaluated")
                : call.take(Action.REOPEN, again(row, call.today()), said.reason(), null, "DealercrmPqrsAnswerWentBack");
    }

    /** Closes a case whose answer reached the customer, whose cause and effect are known and whose closing was effective. */
    public static Map<String, Object> closePqrs(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = call.refusal(Action.CLOSE, null);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<String> missing = missing(call.row());
        if (!missing.isEmpty()) {
            return call.refused("DealercrmPqrsAnswerCannotClose",
                    UtilMisc.toMap("missing", String.join("; ", missing.stream().map(call::text).toList())));
        }
        return call.take(Action.CLOSE, UtilMisc.toMap("closedDate", Date.valueOf(call.today())), call.typed("comments"), null,
                "DealercrmPqrsAnswerClosedDone");
    }

    /** The labels of what a case lacks before it can be closed. */
    public static List<String> missing(GenericValue row) throws GenericEntityException {
        boolean sent = CaseAnswers.is(CaseAnswers.last(row.getDelegator(), row.getString(CaseCall.ID)), CaseAnswers.SENT);
        return ClosingRules.missing(new Closing(sent, CaseCall.local(row.getDate("notifiedDate")), row.getString("pqrsCauseId"),
                row.getString("causeText"), row.getString("effectText"), row.getString("isEffective")));
    }

    /** Opens an answered or closed case again; what was said of its closing no longer holds. */
    public static Map<String, Object> reopenPqrs(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        String reason = call.typed("comments");
        Optional<Map<String, Object>> refusal = call.refusal(Action.REOPEN, reason);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Map<String, Object>> endless = endless(call);
        if (endless.isPresent()) {
            return endless.get();
        }
        Map<String, Object> changes = again(call.row(), call.today());
        for (String evaluated : List.of("isEffective", "satisfactionScore", "evaluatedByText", "evaluatedDate")) {
            changes.put(evaluated, null);
        }
        return call.take(Action.REOPEN, changes, reason, null, "DealercrmPqrsAnswerReopened");
    }

    /** The refusal when a case that is opened again would never fall due: its type has no term there, and it had none. */
    private static Optional<Map<String, Object>> endless(CaseCall call) throws GenericEntityException {
        return Terms.of(call.delegator()).again(call.row(), call.today()).isPresent() ? Optional.empty()
                : Optional.of(PqrsReply.refused(NoTerm.on(call.row(), call.today(), (Locale) call.context().get("locale")), call.context()));
    }

    /** The term of the house counts from today by a recount that follows; that of the first answer is kept. */
    private static Map<String, Object> again(GenericValue row, LocalDate today) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("reopenedCount", row.get("reopenedCount") == null ? 1L : row.getLong("reopenedCount") + 1);
        changes.put("reopenedDay", Date.valueOf(today));
        changes.put("firstDueDate", row.get("firstDueDate") == null ? row.get("dueDate") : row.get("firstDueDate"));
        changes.put("notifiedDate", null);
        changes.put("closedDate", null);
        return changes;
    }
}

package org.dealercrm.pqrs.answer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsStates.Action;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;

/** Writing the answer to a case and reviewing it. */
public final class AnswerServices {
    private static final int LONGEST_SUBJECT = 250;

    private AnswerServices() { }

    /** Keeps what was written as a new version; the same text again is no version. */
    public static Map<String, Object> saveAnswer(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = call.refusal(Action.SUBMIT, null);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String subject = call.typed("subject");
        String body = call.typed("bodyText");
        if (subject == null || body == null) {
            return call.refused("DealercrmPqrsAnswerTextMissing");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            return call.refused("DealercrmPqrsAnswerSubjectTooLong", Map.of("length", subject.length(), "limit", LONGEST_SUBJECT));
        }
        GenericValue last = CaseAnswers.last(call.delegator(), call.row().getString(CaseCall.ID));
        String seen = call.typed("pqrsAnswerId");
        if (last != null && !last.get("pqrsAnswerId").equals(seen) || last == null && seen != null) {
            return call.refused("DealercrmPqrsAnswerSomebodyWrote");
        }
        if (!CaseAnswers.is(last, CaseAnswers.DRAFT) || !subject.equals(last.get("subject")) || !body.equals(last.get("bodyText"))) {
            last = version(call, last, subject, body);
        }
        Map<String, Object> result = call.done("DealercrmPqrsAnswerSaved");
        result.put("pqrsAnswerId", last.get("pqrsAnswerId"));
        return result;
    }

    private static GenericValue version(CaseCall call, GenericValue last, String subject, String body) throws GenericEntityException {
        Delegator delegator = call.delegator();
        long number = last == null ? 1 : last.getLong("versionNumber") + 1;
        return delegator.create("PqrsAnswer", "pqrsAnswerId", delegator.getNextSeqId("PqrsAnswer"), CaseCall.ID, call.row().get(CaseCall.ID),
                "versionNumber", number, "answerStateId", CaseAnswers.DRAFT, "answerTemplateId", call.typed("answerTemplateId"),
                "subject", subject, "bodyText", body, "draftedByPartyId", call.userLogin().get("partyId"),
                "draftedByUserLogin", call.userLogin().get("userLoginId"), "draftedDate", Clock.now());
    }

    /** What an answer still has of its template that its writer should have filled: fields and gaps. */
    private static Set<String> holes(GenericValue answer) throws GenericEntityException {
        String text = answer.getString("subject") + "\n" + answer.getString("bodyText");
        Set<String> holes = new TreeSet<>();
        AnswerText.unfilled(text).forEach(field -> holes.add("{" + field + "}"));
        GenericValue template = answer.get("answerTemplateId") == null ? null : EntityQuery.use(answer.getDelegator()).from("PqrsAnswerTemplate")
                .where("answerTemplateId", answer.get("answerTemplateId")).queryOne();
        if (template != null) {
            holes.addAll(AnswerText.gaps(template.getString("bodyText"), text));
        }
        return holes;
    }

    /** Hands the last version to review, when it has no hole in it. */
    public static Map<String, Object> submitAnswer(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = call.refusal(Action.SUBMIT, null);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        GenericValue answer = CaseAnswers.last(call.delegator(), call.row().getString(CaseCall.ID));
        if (!CaseAnswers.is(answer, CaseAnswers.DRAFT)) {
            return call.refused("DealercrmPqrsAnswerNoDraft");
        }
        Set<String> holes = holes(answer);
        if (!holes.isEmpty()) {
            return call.refused("DealercrmPqrsAnswerUnfilled", UtilMisc.toMap("fields", String.join(", ", holes)));
        }
        return moved(answer, CaseAnswers.IN_REVIEW, Map.of()) ? call.take(Action.SUBMIT, Map.of(), call.typed("comments"), null,
                "DealercrmPqrsAnswerSubmitted") : call.refused("DealercrmPqrsAnswerSomebodyFaster");
    }

    /** Gives an answer back with the reason; what is written next is a new version. */
    public static Map<String, Object> returnAnswer(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        String reason = call.typed("comments");
        Optional<Map<String, Object>> refusal = call.refusal(Action.RETURN, reason);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        GenericValue answer = CaseAnswers.last(call.delegator(), call.row().getString(CaseCall.ID));
        return moved(answer, CaseAnswers.RETURNED, reviewed(call, reason)) ? call.take(Action.RETURN, Map.of(), reason, null,
                "DealercrmPqrsAnswerReturnedDone") : call.refused("DealercrmPqrsAnswerSomebodyFaster");
    }

    /** Approves an answer of somebody else and makes its letter. */
    public static Map<String, Object> approveAnswer(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = call.refusal(Action.APPROVE, null);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        GenericValue answer = CaseAnswers.last(call.delegator(), call.row().getString(CaseCall.ID));
        if (answer == null || !answer.get("pqrsAnswerId").equals(call.typed("pqrsAnswerId"))) {
            return call.refused("DealercrmPqrsAnswerSomebodyWrote");
        }
        if (!SendingRules.mayApprove(fourEyes(call.delegator(), call.row()), answer.getString("draftedByUserLogin"),
                answer.getString("draftedByPartyId"), call.userLogin().getString("userLoginId"), call.userLogin().getString("partyId"))) {
            return call.refused("DealercrmPqrsAnswerOwn");
        }
        if (!moved(answer, CaseAnswers.APPROVED, reviewed(call, call.typed("comments")))) {
            return call.refused("DealercrmPqrsAnswerSomebodyFaster");
        }
        String letterId = new CaseLetter(call.row(), answer).store(call.userLogin());
        CaseAnswers.move(answer, CaseAnswers.APPROVED, UtilMisc.toMap("letterFileId", letterId));
        return call.take(Action.APPROVE, Map.of(), call.typed("comments"), letterId, "DealercrmPqrsAnswerApprovedDone");
    }

    /** Whether who drafted an answer may not approve it. */
    static boolean fourEyes(Delegator delegator, GenericValue row) throws GenericEntityException {
        return !"N".equals(Settings.of(delegator, "pqrs.fourEyes").inForce(row.getString("brandId"), row.getString("facilityId"))
                .map(Settings.InForce::value).orElse("Y"));
    }

    private static Map<String, Object> reviewed(CaseCall call, String text) {
        return UtilMisc.toMap("reviewedByPartyId", call.userLogin().get("partyId"), "reviewedByUserLogin",
                call.userLogin().get("userLoginId"), "reviewedDate", Clock.now(), "reviewText", text);
    }

    private static boolean moved(GenericValue answer, String to, Map<String, Object> changes) throws GenericEntityException {
        return answer != null && CaseAnswers.move(answer, to, changes);
    }
}

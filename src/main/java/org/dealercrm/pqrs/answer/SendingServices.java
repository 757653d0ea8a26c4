package org.dealercrm.pqrs.answer;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.CaseMask;
import org.dealercrm.pqrs.PqrsStates.Action;
import org.dealercrm.pqrs.answer.SendingRules.Channel;
import org.dealercrm.pqrs.term.Deadline;
import org.dealercrm.pqrs.term.Terms;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.export.ExportedFile;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.MailAttachment;
import org.dealercrm.shared.mail.Mails;

/** Sending an approved answer, keeping that it was received, and its letter. */
public final class SendingServices {

    private SendingServices() { }

    /** Sends the approved answer by mail, or keeps that it was sent otherwise, with the proof. */
    public static Map<String, Object> sendAnswer(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = call.refusal(Action.SEND, null);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        GenericValue answer = CaseAnswers.last(call.delegator(), call.row().getString(CaseCall.ID));
        Channel channel = Channel.named(call.typed("sentChannelId")).orElse(null);
        Optional<Evidence> evidence = Evidence.of(context);
        LocalDate today = call.today();
        LocalDate approved = CaseCall.local(SiteZone.of(call.delegator(), call.row().getString("facilityId"))
                .day(answer.getTimestamp("reviewedDate")));
        boolean shown = evidence.isPresent() || channel != null && channel.shownByWords() && call.typed("comments") != null;
        Optional<String> wrong = SendingRules.wrongSending(channel, call.day("sentDate"), approved, today, shown,
                call.row().getString("emailAddress"));
        if (wrong.isPresent()) {
            return call.refused(wrong.get());
        }
        if (channel == Channel.EMAIL && !Mails.enabled(call.delegator())) {
            return call.refused("DealercrmPqrsAnswerMailOff");
        }
        Optional<Map<String, Object>> unfit = evidence.isPresent() ? evidence.get().refusal(call.delegator(), context) : Optional.empty();
        return unfit.isPresent() ? unfit.get() : sent(call, answer, channel, channel == Channel.EMAIL ? today : call.day("sentDate"), evidence);
    }

    private static Map<String, Object> sent(CaseCall call, GenericValue answer, Channel channel, LocalDate day, Optional<Evidence> evidence)
            throws GenericEntityException {
        Map<String, Object> changes = UtilMisc.toMap("sentDate", Date.valueOf(day), "sentChannelId", channel.name());
        if (channel == Channel.EMAIL) {
            changes.put("sentMailId", mail(call, answer).get("sentMailId"));
        }
        if (!CaseAnswers.is(answer, CaseAnswers.APPROVED) || !CaseAnswers.move(answer, CaseAnswers.SENT, changes)) {
            return call.refused("DealercrmPqrsAnswerSomebodyFaster");
        }
        String fileId = evidence.isPresent() ? evidence.get().store(call.row(), call.userLogin()) : null;
        return call.take(Action.SEND, answered(call, channel, day), call.typed("comments"), fileId,
                channel == Channel.EMAIL ? "DealercrmPqrsAnswerMailed" : "DealercrmPqrsAnswerSentKept");
    }

    /**
     * What the case says of its first answer stays when it is answered again: by that one the term was kept or missed. Of a case opened again
     * whose first answer another system gave on a day that nobody knows, nobody knows that either; the term of the house does not tell it.
     */
    private static Map<String, Object> answered(CaseCall call, Channel channel, LocalDate day) throws GenericEntityException {
        GenericValue row = call.row();
        Map<String, Object> changes = new HashMap<>();
        changes.put("answerChannelId", channel.name());
        if (row.get("answeredDate") == null) {
            changes.put("answeredDate", Date.valueOf(day));
        }
        if (row.get("answeredDate") == null && row.get("reopenedDay") == null) {
            Optional<Deadline> deadline = Terms.of(call.delegator()).deadline(row);
            changes.put("usedDays", deadline.isPresent() ? (long) deadline.get().used(day) : null);
            changes.put("answeredInTime", row.get("dueDate") == null ? null : day.isAfter(row.getDate("dueDate").toLocalDate()) ? "N" : "Y");
        }
        return changes;
    }

    private static GenericValue mail(CaseCall call, GenericValue answer) throws GenericEntityException {
        GenericValue row = call.row();
        CaseLetter letter = new CaseLetter(row, answer);
        CaseWords words = CaseWords.of(row, letter.locale());
        Mail mail = Mail.of("PQRS_ANSWER").to(row.getString("partyId")).address(row.getString("emailAddress")).locale(letter.locale())
                .about("PqrsCase", row.getString(CaseCall.ID))
                .value("subject", answer.getString("subject")).value("answer", answer.getString("bodyText"))
                .value("customer", row.get("customerName")).value("number", row.get("caseNumber")).value("dealership", words.dealership())
                .attach(MailAttachment.ofFile(letter.fileName(), CaseLetter.MIME_TYPE, answer.getString("letterFileId")));
        return Mails.send(call.dctx(), mail, call.userLogin());
    }

    /** Keeps when the customer received the answer, which is not when it was sent, and what shows it. */
    public static Map<String, Object> notifyAnswer(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = call.refusal(Action.NOTIFY, null);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        GenericValue answer = CaseAnswers.last(call.delegator(), call.row().getString(CaseCall.ID));
        Optional<Evidence> evidence = Evidence.of(context);
        Optional<String> wrong = SendingRules.wrongNotifying(call.day("notifiedDate"), CaseCall.local(answer.getDate("sentDate")), call.today(),
                evidence.isPresent() || call.typed("comments") != null);
        if (wrong.isPresent()) {
            return call.refused(wrong.get());
        }
        Optional<Map<String, Object>> unfit = evidence.isPresent() ? evidence.get().refusal(call.delegator(), context) : Optional.empty();
        if (unfit.isPresent()) {
            return unfit.get();
        }
        String fileId = evidence.isPresent() ? evidence.get().store(call.row(), call.userLogin()) : null;
        answer.set("notifiedDate", Date.valueOf(call.day("notifiedDate")));
        answer.store();
        return call.take(Action.NOTIFY, UtilMisc.toMap("notifiedDate", Date.valueOf(call.day("notifiedDate"))), call.typed("comments"), fileId,
                "DealercrmPqrsAnswerNotifiedKept");
    }

    /** Gives out the letter of a version: the one that was kept, or how it would look now. */
    public static Map<String, Object> readLetter(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        CaseCall call = new CaseCall(dctx, context);
        Optional<Map<String, Object>> refusal = call.outOfReach();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (CaseMask.of(dctx.getSecurity(), (GenericValue) context.get("userLogin")).hides(call.row())) {
            return call.refused("DealercrmPqrsAnswerLetterMasked");
        }
        GenericValue answer = EntityQuery.use(call.delegator()).from("PqrsAnswer")
                .where("pqrsAnswerId", call.typed("pqrsAnswerId"), CaseCall.ID, call.row().get(CaseCall.ID)).queryFirst();
        if (answer == null) {
            return call.refused("DealercrmPqrsAnswerLetterNotFound");
        }
        CaseLetter letter = new CaseLetter(call.row(), answer);
        byte[] bytes = answer.get("letterFileId") == null ? letter.pdf() : EntityQuery.use(call.delegator()).from("StoredFile")
                .where("storedFileId", answer.get("letterFileId")).queryOne().getBytes("fileBytes");
        if (bytes == null) {
            return call.refused("DealercrmPqrsAnswerLetterRemoved");
        }
        Map<String, Object> result = ExportedFile.ofOne("PQRS_LETTER", letter.fileName(), bytes, call.row().getString(CaseCall.ID))
                .answer(call.delegator(), context);
        result.put("mimeTypeId", CaseLetter.MIME_TYPE);
        return result;
    }
}

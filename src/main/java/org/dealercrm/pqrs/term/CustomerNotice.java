package org.dealercrm.pqrs.term;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.answer.Evidence;
import org.dealercrm.pqrs.term.NoticeRules.Channel;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.Mails;

/**
 * That the customer is told of a step: by a mail of the product whenever one can go, whose row is the proof, and else as the user says
 * how, when and by what proof it was done. Its fields belong to the row of the history.
 */
final class CustomerNotice {
    static final String LABELS = "DealercrmPqrsToldUiLabels";

    private final CaseWork work;
    private final String address;
    private final Locale locale;

    private CustomerNotice(CaseWork work, String address, Locale locale) {
        this.work = work;
        this.address = address;
        this.locale = locale;
    }

    static CustomerNotice of(CaseWork work) throws GenericEntityException {
        return new CustomerNotice(work, address(work.dctx(), work.row()).orElse(null), Mails.localeOf(work.delegator(),
                work.row().getString("partyId")));
    }

    /** The same without a mail of the product, because one did not arrive. */
    static CustomerNotice byHand(CaseWork work) {
        return new CustomerNotice(work, null, Locale.ROOT);
    }

    /** Where a mail of the product to the customer can go; nowhere while mail is switched off. */
    static Optional<String> address(DispatchContext dctx, GenericValue row) throws GenericEntityException {
        return Mails.enabled(dctx.getDelegator()) ? CustomerAddress.of(dctx, row) : Optional.empty();
    }

    /** Whether a mail of the product can go. */
    boolean byMail() {
        return address != null;
    }

    /** Why the step cannot be taken: no mail can go, and what was typed does not show that the customer was told by its last day. */
    Optional<Map<String, Object>> refusal(LocalDate last, boolean nobody) throws GenericEntityException {
        return byMail() ? Optional.empty() : refusal(work.row().getDate("receivedDay").toLocalDate(), last, nobody);
    }

    /** The same for what happened on a day, so that nobody was told before it. */
    Optional<Map<String, Object>> refusal(LocalDate first, LocalDate last, boolean nobody) throws GenericEntityException {
        if (byMail()) {
            return Optional.empty();
        }
        if (!nobody && channel() == Channel.NOBODY && CustomerAddress.none(work.row())) {
            return Optional.of(work.refused("DealercrmPqrsToldOnBoard"));
        }
        LocalDate until = last == null || work.today().isBefore(last) ? work.today() : last;
        Optional<Evidence> file = work.evidence();
        Optional<String> wrong = NoticeRules.wrong(channel(), work.day("toldDay").orElse(null), first, until,
                file.isPresent() || work.typed("toldText") != null, nobody && CustomerAddress.none(work.row()));
        if (wrong.isPresent()) {
            return Optional.of(work.refused(wrong.get(), Map.of("first", first.toString(), "last", until.toString())));
        }
        return file.isPresent() ? file.get().refusal(work.delegator(), work.context()) : Optional.empty();
    }

    /** Writes the mail, or keeps the proof of a notice that was not refused, and answers what the history keeps of it. */
    Map<String, Object> give(String templateId, Map<String, ?> values) throws GenericEntityException {
        if (byMail()) {
            return UtilMisc.toMap("toldChannelId", Channel.MAIL.name(), "toldDay", Date.valueOf(work.today()), "toldMailId",
                    mail(templateId, values));
        }
        Map<String, Object> told = new HashMap<>(Map.of("toldChannelId", channel().name()));
        if (channel() != Channel.NOBODY) {
            told.put("toldDay", Date.valueOf(work.day("toldDay").orElseThrow()));
        }
        Optional<Evidence> file = work.evidence();
        if (file.isPresent()) {
            told.put("storedFileId", file.get().store(work.row(), work.userLogin()));
        }
        return told;
    }

    /** What the history says of the step with the proof in words, which the privacy of the case treats as its comments. */
    String comments() {
        String proof = byMail() ? null : work.typed("toldText");
        String said = work.typed("comments");
        return proof == null ? said : (said == null ? "" : said + "\n") + work.text("DealercrmPqrsToldProof") + " " + proof;
    }

    /** A day in the words of the customer's language. */
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** A sentence in the customer's language. */
    String sentence(String key, Map<String, Object> values) {
        return UtilProperties.getMessage(LABELS, key, new HashMap<>(values), locale);
    }

    private Channel channel() {
        return Channel.named(work.typed("toldChannelId")).orElse(null);
    }

    private String mail(String templateId, Map<String, ?> values) throws GenericEntityException {
        GenericValue row = work.row();
        String id = row.getString("custRequestId");
        Mail mail = Mail.of(templateId).to(row.getString("partyId")).address(address).locale(locale).about("PqrsCase", id)
                .value("caseNumber", row.get("caseNumber")).value("name", row.get("customerName") != null ? row.get("customerName")
                        : sentence("DealercrmPqrsToldReader", Map.of()));
        values.forEach(mail::value);
        GenericValue sent = Mails.send(work.dctx(), mail, work.userLogin());
        if (!Mails.WAITING.equals(sent.get("statusId"))) {
            throw new GenericEntityException("The mail to the customer of case " + id + " does not leave: " + sent.get("statusId"));
        }
        return sent.getString("sentMailId");
    }
}

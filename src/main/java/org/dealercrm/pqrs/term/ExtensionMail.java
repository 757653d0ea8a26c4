package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.Mails;

/** Tells the customer before a term expires that it was extended, why and until when, as the law wants it. */
final class ExtensionMail {

    private ExtensionMail() { }

    static void send(CaseWork work, String before) throws GenericEntityException {
        GenericValue row = work.row();
        String partyId = row.getString("partyId");
        String address = row.getString("emailAddress");
        if (partyId == null && address == null) {
            return;
        }
        Locale locale = Mails.localeOf(work.delegator(), partyId);
        DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        Mails.send(work.dctx(), Mail.of("PQRS_EXTENDED").to(partyId).address(address).locale(locale).value("name", row.get("customerName"))
                .value("caseNumber", row.get("caseNumber")).value("reason", work.typed("comments"))
                .value("oldDate", LocalDate.parse(before).format(days))
                .value("newDate", row.getDate("dueDate").toLocalDate().format(days)).value("legalBasis", row.get("legalBasis"))
                .about("PqrsCase", row.getString("custRequestId")), work.userLogin());
    }
}

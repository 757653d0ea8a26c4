package org.dealercrm.shared.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityUtilProperties;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.Settings;

/**
 * Sends mails of the product to people of the group, and keeps each. The mail is written down (SentMail) in the transaction of the
 * caller and leaves after it: what is rolled back was never sent, and a mail server that is down undoes no work.
 */
public final class Mails {
    public static final String WAITING = "MAIL_WAITING";
    public static final String SENDING = "MAIL_SENDING";
    public static final String SENT = "MAIL_SENT";
    public static final String OFF = "MAIL_OFF";
    public static final String FAILED = "MAIL_FAILED";
    public static final String NO_ADDRESS = "MAIL_NO_ADDRESS";

    /** The states of a mail that reached nobody and does not leave any more. */
    public static final List<String> NOT_SENT = List.of(OFF, FAILED, NO_ADDRESS);

    private Mails() { }

    /**
     * Writes the mail down and answers its row: MAIL_WAITING leaves within a minute (service deliverMails), MAIL_OFF and
     * MAIL_NO_ADDRESS were not sent and say so.
     */
    public static GenericValue send(DispatchContext dctx, Mail mail, GenericValue userLogin) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String first = mail.to().isEmpty() ? null : mail.to().iterator().next();
        Locale locale = mail.locale() == null ? MailTemplates.localeOf(delegator, first) : mail.locale();
        GenericValue template = MailTemplates.find(delegator, mail.templateId(), locale);
        MailText text = MailText.of(template.getString("subject"), template.getString("bodyText"),
                new MailText.Filling(mail.values(), mail.tables(), link(delegator, mail.path())));
        Addresses to = mail.address() == null ? Addresses.of(dctx, mail.to()) : new Addresses(List.of(mail.address()), List.of());
        Addresses cc = Addresses.of(dctx, mail.cc());
        String statusId = to.present().isEmpty() ? NO_ADDRESS : enabled(delegator) ? WAITING : OFF;
        GenericValue sent = delegator.makeValue("SentMail", "mailTemplateId", mail.templateId(), "localeId", template.get("localeId"),
                "toPartyId", first, "toText", to.text(), "ccText", cc.text(), "subject", text.subject(), "bodyHtml", text.html(),
                "statusId", statusId, "reasonText", withoutAddress(delegator, to, cc), "attemptCount", 0L, "createdDate", Clock.now(),
                "createdByUserLogin", userLogin == null ? null : userLogin.get("userLoginId"),
                "ownerEntityName", mail.ownerEntityName(), "ownerId", mail.ownerId());
        if (mail.attachment() != null) {
            sent.set("attachmentName", mail.attachment().name());
            sent.set("attachmentType", mail.attachment().type());
            sent.set("attachmentText", mail.attachment().text());
            sent.set("attachmentFileId", mail.attachment().storedFileId());
        }
        return delegator.createSetNextSeqId(sent);
    }

    /** The language in which somebody gets mails. */
    public static Locale localeOf(Delegator delegator, String partyId) throws GenericEntityException {
        return MailTemplates.localeOf(delegator, partyId);
    }

    /** Whether mail is switched on; OFBiz calls a mail sent even when it is off. */
    public static boolean enabled(Delegator delegator) {
        return "Y".equals(EntityUtilProperties.getPropertyValue("general", "mail.notifications.enabled", "N", delegator));
    }

    /** Whether a mail to a party would leave: mail is switched on and the party has an address. */
    public static boolean reaches(DispatchContext dctx, String partyId) throws GenericEntityException {
        return enabled(dctx.getDelegator()) && !Addresses.of(dctx, List.of(partyId)).present().isEmpty();
    }

    private static String link(Delegator delegator, String path) throws GenericEntityException {
        return path == null ? null : Settings.of(delegator, "mail.baseUrl").inForce(null, null).map(Settings.InForce::value)
                .orElse("").replaceAll("/+$", "") + path;
    }

    /** Who has no address: kept with the mail, since a copy that reaches nobody must not go unseen. */
    private static String withoutAddress(Delegator delegator, Addresses to, Addresses cc) throws GenericEntityException {
        List<String> names = new ArrayList<>();
        for (Addresses part : List.of(to, cc)) {
            for (String partyId : part.partiesWithout()) {
                names.add(PersonName.of(delegator, partyId));
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }
}

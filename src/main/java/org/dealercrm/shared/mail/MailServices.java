package org.dealercrm.shared.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;

/** Sends what waits, lets unsent mails wait again, and changes templates. */
public final class MailServices {
    private static final String LABELS = "DealercrmUiLabels";

    private MailServices() { }

    /** Sends the mails that wait; one that fails keeps none of the others from leaving. */
    public static Map<String, Object> deliverMails(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("sentCount", new MailDelivery(dctx).deliverAll());
        return result;
    }

    /** Lets a mail wait again that was not sent, at the addresses that its recipients have now. */
    public static Map<String, Object> sendMailAgain(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue mail = EntityQuery.use(delegator).from("SentMail").where("sentMailId", context.get("sentMailId")).queryOne();
        if (mail == null || !Set.of(Mails.OFF, Mails.FAILED, Mails.NO_ADDRESS).contains(mail.getString("statusId"))) {
            return ServiceUtil.returnError(label("DealercrmMailNotToSendAgain", Map.of(), context));
        }
        if (!Mails.enabled(delegator)) {
            return ServiceUtil.returnError(label("DealercrmMailIsOff", Map.of(), context));
        }
        if (mail.get("toText") == null) {
            Addresses now = Addresses.of(dctx, mail.get("toPartyId") == null ? Set.of() : Set.of(mail.getString("toPartyId")));
            if (now.text() == null) {
                return ServiceUtil.returnError(label("DealercrmMailNoAddress", Map.of(), context));
            }
            mail.set("toText", now.text());
        }
        mail.set("statusId", Mails.WAITING);
        mail.set("attemptCount", 0L);
        mail.set("reasonText", null);
        mail.store();
        Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmMailWaitsAgain", Map.of(), context));
        result.put("sentMailId", mail.get("sentMailId"));
        return result;
    }

    /** Changes a template; each placeholder in it must be one that has a value. */
    public static Map<String, Object> updateTemplate(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        GenericValue template = EntityQuery.use(dctx.getDelegator()).from("MailTemplate")
                .where("mailTemplateId", context.get("mailTemplateId"), "localeId", context.get("localeId")).queryOne();
        String subject = ((String) context.get("subject")).strip();
        String body = ((String) context.get("bodyText")).strip();
        if (template == null || subject.isEmpty() || body.isEmpty()) {
            return ServiceUtil.returnError(label(template == null ? "DealercrmMailNoTemplate" : "DealercrmMailTemplateEmpty", Map.of(), context));
        }
        Set<String> unknown = new TreeSet<>(MailText.placeholders(subject + ' ' + body));
        String known = template.getString("placeholderNames");
        unknown.removeAll(Set.of((known == null ? "" : known).split("\\s+")));
        if (!unknown.isEmpty()) {
            return ServiceUtil.returnError(label("DealercrmMailUnknownPlaceholder", UtilMisc.toMap("names", String.join(", ", unknown)), context));
        }
        template.set("subject", subject);
        template.set("bodyText", body);
        template.set("lastModifiedDate", Clock.now());
        template.set("lastModifiedByUserLogin", ((GenericValue) context.get("userLogin")).get("userLoginId"));
        template.store();
        Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmMailTemplateSaved", Map.of(), context));
        result.put("mailTemplateId", template.get("mailTemplateId"));
        result.put("localeId", template.get("localeId"));
        return result;
    }

    private static String label(String key, Map<String, Object> values, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage(LABELS, key, values, (Locale) context.get("locale"));
    }
}

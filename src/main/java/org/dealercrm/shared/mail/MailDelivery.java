package org.dealercrm.shared.mail;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SystemCall;

/** Hands waiting mails to OFBiz's sendMail, one at a time; the claim of a mail keeps two servers from sending it both. */
final class MailDelivery {
    private static final String MODULE = MailDelivery.class.getName();

    /** Longer than any mail server takes: a mail that still leaves then was cut off by the end of its server. */
    private static final Duration CUT_OFF = Duration.ofMinutes(15);
    private static final String INTERRUPTED = "Interrupted: perhaps it was sent";
    private static final int PATIENCE_SECONDS = 60;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue system;
    private final long attemptsMax;

    MailDelivery(DispatchContext dctx) throws GenericEntityException {
        this.dctx = dctx;
        delegator = dctx.getDelegator();
        system = SystemCall.user(delegator);
        attemptsMax = Settings.number(delegator, "mail.attemptsMax", 5);
    }

    long deliverAll() throws GenericEntityException {
        failCutOff();
        long sent = 0;
        for (GenericValue mail : EntityQuery.use(delegator).from("SentMail").where("statusId", Mails.WAITING).orderBy("createdDate").queryList()) {
            if (claim(mail) && deliver(mail)) {
                sent++;
            }
        }
        return sent;
    }

    private void failCutOff() throws GenericEntityException {
        Timestamp limit = Timestamp.from(Clock.now().toInstant().minus(CUT_OFF));
        delegator.storeByCondition("SentMail", UtilMisc.toMap("statusId", Mails.FAILED, "reasonText", INTERRUPTED),
                EntityCondition.makeCondition(List.of(EntityCondition.makeCondition("statusId", Mails.SENDING),
                        EntityCondition.makeCondition("lastUpdatedStamp", EntityOperator.LESS_THAN, limit))));
    }

    private boolean claim(GenericValue mail) throws GenericEntityException {
        return delegator.storeByCondition("SentMail", UtilMisc.toMap("statusId", Mails.SENDING),
                EntityCondition.makeCondition(UtilMisc.toMap("sentMailId", mail.get("sentMailId"), "statusId", Mails.WAITING))) == 1;
    }

    private boolean deliver(GenericValue mail) throws GenericEntityException {
        mail.refresh();
        if (!Mails.enabled(delegator)) {
            mail.set("statusId", Mails.OFF);
            mail.store();
            return false;
        }
        long attempt = mail.getLong("attemptCount") + 1;
        mail.set("attemptCount", attempt);
        String failure = failure(mail);
        if (failure == null) {
            mail.set("statusId", Mails.SENT);
            mail.set("sentDate", Clock.now());
            mail.set("communicationEventId", communication(mail));
        } else {
            mail.set("statusId", attempt < attemptsMax ? Mails.WAITING : Mails.FAILED);
            mail.set("reasonText", failure);
        }
        mail.store();
        return failure == null;
    }

    /** Why the mail did not leave, or null when the mail server took it. */
    private String failure(GenericValue mail) throws GenericEntityException {
        Map<String, Object> call = new HashMap<>();
        call.put("sendTo", mail.get("toText"));
        call.put("sendCc", mail.get("ccText"));
        call.put("subject", MailText.sendable(mail.getString("subject")));
        call.put("userLogin", system);
        String service = mail.get("attachmentName") == null ? "sendMail" : "sendMailMultiPart";
        if (mail.get("attachmentName") == null) {
            call.put("body", mail.get("bodyHtml"));
            call.put("contentType", "text/html");
        } else {
            call.put("bodyParts", parts(mail));
        }
        try {
            Map<String, Object> result = dctx.getDispatcher().runSync(service, call, PATIENCE_SECONDS, true);
            return ServiceUtil.isSuccess(result) ? null : ServiceUtil.getErrorMessage(result);
        } catch (GenericServiceException e) {
            Debug.logWarning(e, "Mail " + mail.get("sentMailId") + " did not leave", MODULE);
            return e.getMessage();
        }
    }

    /** The mail and the file that goes with it; bytes keep the type of the file as it was given. */
    private List<Map<String, Object>> parts(GenericValue mail) throws GenericEntityException {
        return List.of(UtilMisc.toMap("type", "text/html", "content", mail.get("bodyHtml")),
                UtilMisc.toMap("type", mail.get("attachmentType"), "filename", mail.get("attachmentName"),
                        "content", attachment(mail)));
    }

    private byte[] attachment(GenericValue mail) throws GenericEntityException {
        return mail.get("attachmentFileId") == null ? mail.getString("attachmentText").getBytes(StandardCharsets.UTF_8)
                : EntityQuery.use(delegator).from("StoredFile").where("storedFileId", mail.get("attachmentFileId")).queryOne().getBytes("fileBytes");
    }

    /** The recipient's profile in OFBiz shows what the mail was for; its text, which OFBiz might refuse as unsafe, stays in SentMail. */
    private String communication(GenericValue mail) throws GenericEntityException {
        if (mail.get("toPartyId") == null) {
            return null;
        }
        Map<String, Object> event = new HashMap<>();
        event.put("communicationEventTypeId", "AUTO_EMAIL_COMM");
        event.put("statusId", "COM_COMPLETE");
        event.put("partyIdTo", mail.get("toPartyId"));
        event.put("subject", purpose(mail));
        event.put("toString", mail.get("toText"));
        event.put("ccString", mail.get("ccText"));
        event.put("datetimeStarted", Clock.now());
        event.put("datetimeEnded", Clock.now());
        event.put("userLogin", system);
        try {
            Map<String, Object> result = dctx.getDispatcher().runSync("createCommunicationEvent", event, PATIENCE_SECONDS, true);
            return ServiceUtil.isSuccess(result) ? (String) result.get("communicationEventId") : null;
        } catch (GenericServiceException e) {
            Debug.logWarning(e, "Mail " + mail.get("sentMailId") + " left, but its communication was not written", MODULE);
            return null;
        }
    }

    private String purpose(GenericValue mail) throws GenericEntityException {
        GenericValue template = EntityQuery.use(delegator).from("MailTemplate")
                .where("mailTemplateId", mail.get("mailTemplateId"), "localeId", mail.get("localeId")).queryOne();
        return template == null || template.get("description") == null ? mail.getString("mailTemplateId") : template.getString("description");
    }
}

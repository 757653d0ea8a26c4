package org.dealercrm.host.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.mail.MessagingException;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.mail.MailPart;
import org.dealercrm.host.mail.MailSettings;
import org.dealercrm.host.mail.OutgoingMail;

/** Sends mail. As in OFBiz, mail that is switched off answers success, and what the server refuses is an error. */
public final class MailServices {
    private static final String MODULE = MailServices.class.getName();

    private MailServices() {
    }

    public static Map<String, Object> sendMail(DispatchContext dctx, Map<String, ?> context) {
        StandardCall call = StandardCall.of(dctx, context);
        return send(call, List.of(MailPart.of(call.text("contentType", "text/html"), call.text("body"), null)));
    }

    /** Each part is a map of content, type and, for a file, filename. */
    public static Map<String, Object> sendMailMultiPart(DispatchContext dctx, Map<String, ?> context) {
        StandardCall call = StandardCall.of(dctx, context);
        List<MailPart> parts = new ArrayList<>();
        for (Object part : (List<?>) context.get("bodyParts")) {
            Map<?, ?> map = (Map<?, ?>) part;
            parts.add(MailPart.of((String) map.get("type"), map.get("content"), (String) map.get("filename")));
        }
        return send(call, parts);
    }

    private static Map<String, Object> send(StandardCall call, List<MailPart> parts) {
        MailSettings settings = MailSettings.of(call.delegator()).with(call.text("sendFrom"), call.text("sendVia"), call.text("port"),
                call.text("authUser"), call.text("authPass"), call.text("startTLSEnabled"));
        String to = call.text("sendTo");
        if (!settings.enabled()) {
            Debug.logInfo("Mail is off; not sent to " + to + ": " + call.text("subject"), MODULE);
            return ServiceUtil.returnSuccess();
        }
        try {
            new OutgoingMail(to, call.text("sendCc"), call.text("sendBcc"), call.text("subject"), parts).send(settings);
            return ServiceUtil.returnSuccess();
        } catch (MessagingException e) {
            Debug.logError(e, "Mail to " + to + " was not sent", MODULE);
            return call.error("HostMailNotSent", Map.of("address", to, "reason", String.valueOf(e.getMessage())));
        }
    }
}

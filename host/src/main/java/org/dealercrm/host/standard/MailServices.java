package org.dealercrm.host.standard;

import java.util.Map;
import javax.mail.MessagingException;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.mail.MailSettings;
import org.dealercrm.host.mail.OutgoingMail;

/** Sends mail. As in OFBiz, mail that is switched off answers success, and what the server refuses is an error. */
public final class MailServices {
    private static final String MODULE = MailServices.class.getName();

    private MailServices() {
    }

    public static Map<String, Object> sendMail(DispatchContext dctx, Map<String, ?> context) {
        StandardCall call = StandardCall.of(dctx, context);
        MailSettings settings = MailSettings.of(call.delegator()).with(call.text("sendFrom"), call.text("sendVia"), call.text("port"),
                call.text("authUser"), call.text("authPass"), call.text("startTLSEnabled"));
        String to = call.text("sendTo");
        if (!settings.enabled()) {
            Debug.logInfo("Mail is off; not sent to " + to + ": " + call.text("subject"), MODULE);
            return ServiceUtil.returnSuccess();
        }
        try {
            new OutgoingMail(to, call.text("sendCc"), call.text("sendBcc"), call.text("subject"), call.text("contentType", "text/html"),
                    call.text("body")).send(settings);
            return ServiceUtil.returnSuccess();
        } catch (MessagingException e) {
            Debug.logError(e, "Mail to " + to + " was not sent", MODULE);
            return call.error("HostMailNotSent", Map.of("address", to, "reason", String.valueOf(e.getMessage())));
        }
    }
}

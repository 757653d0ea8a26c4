package org.dealercrm.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import javax.mail.Address;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.GenericServiceException;
import org.junit.rules.ExternalResource;

/** A real SMTP server for the time of a test, with mail switched on; what waited before the test is not sent in it. */
public final class MailServer extends ExternalResource {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final RunningHost host;

    public MailServer(RunningHost host) {
        this.host = host;
    }

    /** A mail as its readers have it: every copy has the same To and Cc, so each mail counts once. */
    public record Letter(List<String> to, List<String> cc, String subject, String html, String attachment) { }

    @Override
    protected void before() throws GenericEntityException {
        server.start();
        host.delegator().storeByCondition("SentMail", Map.of("statusId", "MAIL_OFF"),
                EntityCondition.makeCondition(Map.of("statusId", "MAIL_WAITING")));
        set("mail.notifications.enabled", "Y");
        set("mail.smtp.relay.host", "127.0.0.1");
        set("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
    }

    @Override
    protected void after() {
        server.stop();
        try {
            host.delegator().removeByAnd("SystemProperty", "systemResourceId", "general");
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes a property of general.properties until the end of the test. */
    public void set(String property, String value) throws GenericEntityException {
        host.delegator().createOrStore(host.delegator().makeValue("SystemProperty", "systemResourceId", "general",
                "systemPropertyId", property, "systemPropertyValue", value));
    }

    /** Nobody answers any more. */
    public void stop() {
        server.stop();
    }

    /** Sends what waits and answers every mail that arrived in this test. */
    public List<Letter> letters() throws GenericServiceException, GenericEntityException, MessagingException {
        GenericValue system = EntityQuery.use(host.delegator()).from("UserLogin").where("userLoginId", "system").queryOne();
        host.dispatcher().runSync("deliverMails", Map.of("userLogin", system));
        List<Letter> letters = new ArrayList<>();
        TreeSet<String> known = new TreeSet<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (known.add(message.getMessageID())) {
                letters.add(letter(message));
            }
        }
        return letters;
    }

    private static Letter letter(MimeMessage message) throws MessagingException {
        try {
            return new Letter(addresses(message, Message.RecipientType.TO), addresses(message, Message.RecipientType.CC), message.getSubject(),
                    part(message, 0), part(message, 1));
        } catch (java.io.IOException e) {
            throw new MessagingException("Unreadable", e);
        }
    }

    /** The text of a part; a mail of one part has no second one, which is null. */
    private static String part(MimeMessage message, int place) throws MessagingException, java.io.IOException {
        if (!(message.getContent() instanceof Multipart parts)) {
            return place == 0 ? message.getContent().toString() : null;
        }
        return new String(parts.getBodyPart(place).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> addresses(MimeMessage message, Message.RecipientType type) throws MessagingException {
        Address[] addresses = message.getRecipients(type);
        return addresses == null ? List.of() : Arrays.stream(addresses).map(Address::toString).toList();
    }
}

package org.dealercrm.host.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.mail.Message;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.apache.ofbiz.service.ServiceValidationException;
import org.dealercrm.host.service.ServiceHost;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Mail leaves for a real SMTP server, or says why it did not. */
public class SendMailTest {

    @ClassRule
    public static final ServiceHost HOST = new ServiceHost();

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Before
    public void mailIsOn() throws GenericEntityException {
        server.start();
        set("mail.notifications.enabled", "Y");
        set("mail.smtp.relay.host", "127.0.0.1");
        set("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
    }

    @After
    public void mailIsAsTheFileSays() throws GenericEntityException {
        server.stop();
        HOST.delegator().removeByAnd("SystemProperty", "systemResourceId", "general");
    }

    private static void set(String property, String value) throws GenericEntityException {
        HOST.delegator().createOrStore(HOST.delegator().makeValue("SystemProperty", "systemResourceId", "general",
                "systemPropertyId", property, "systemPropertyValue", value));
    }

    private static Map<String, Object> send(String to, String cc) throws GenericServiceException {
        return HOST.run("sendMail", "sendTo", to, "sendCc", cc, "subject", "Años, ñandú y 5 (7)", "body", "<p>Señora Núñez</p>");
    }

    @Test
    public void aMailArrivesAsItWasWritten() throws Exception {
        assertTrue(ServiceUtil.isSuccess(send("ana@example.com,eva@example.com", "luis@example.com")));
        MimeMessage[] received = server.getReceivedMessages();
        assertEquals(3, received.length);
        assertEquals("Años, ñandú y 5 (7)", received[0].getSubject());
        assertEquals("<p>Señora Núñez</p>", received[0].getContent().toString().strip());
        assertTrue(received[0].getContentType().startsWith("text/html"));
        assertEquals(2, received[0].getRecipients(Message.RecipientType.TO).length);
        assertEquals("crm@example.com", received[0].getFrom()[0].toString());
    }

    @Test
    public void aMailOfSeveralPartsKeepsTheTypeAndNameOfEach() throws Exception {
        Map<String, Object> file = Map.of("type", "text/calendar; charset=UTF-8; method=REQUEST", "filename", "cita.ics",
                "content", "BEGIN:VCALENDAR Ñ".getBytes(StandardCharsets.UTF_8));
        assertTrue(ServiceUtil.isSuccess(HOST.run("sendMailMultiPart", "sendTo", "ana@example.com", "subject", "Cita",
                "bodyParts", List.of(Map.of("type", "text/html", "content", "<p>Señora</p>"), file))));
        MimeMultipart parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertEquals(2, parts.getCount());
        assertTrue(parts.getBodyPart(0).getContentType().startsWith("text/html"));
        assertEquals("<p>Señora</p>", parts.getBodyPart(0).getContent().toString());
        assertTrue(parts.getBodyPart(1).getContentType(), parts.getBodyPart(1).getContentType().contains("method=REQUEST"));
        assertEquals("cita.ics", parts.getBodyPart(1).getFileName());
        assertEquals("BEGIN:VCALENDAR Ñ", new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    public void mailThatIsOffIsASuccessThatSendsNothing() throws Exception {
        set("mail.notifications.enabled", "N");
        assertTrue(ServiceUtil.isSuccess(send("ana@example.com", null)));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    public void redirectedMailGoesToOneAddressAndNamesTheTrueOnes() throws Exception {
        set("mail.notifications.redirectTo", "test@example.com");
        send("ana@example.com", "luis@example.com");
        MimeMessage[] received = server.getReceivedMessages();
        assertEquals(1, received.length);
        assertEquals("test@example.com", received[0].getAllRecipients()[0].toString());
        assertEquals("Años, ñandú y 5 (7) [ana@example.com,luis@example.com]", received[0].getSubject());
    }

    @Test
    public void aServerThatIsDownAndAnAddressThatIsNoneAreErrors() throws Exception {
        assertTrue(ServiceUtil.isError(send("no es una dirección", null)));
        server.stop();
        assertTrue(ServiceUtil.isError(send("ana@example.com", null)));
    }

    @Test
    public void aSubjectThatIsNotSafeAsHtmlIsRefused() {
        assertThrows(ServiceValidationException.class, () -> HOST.run("sendMail", "sendTo", "ana@example.com", "subject", "5 < 7 & 3", "body", "x"));
    }
}

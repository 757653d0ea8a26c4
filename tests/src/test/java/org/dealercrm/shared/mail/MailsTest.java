package org.dealercrm.shared.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.testing.MailServer;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** What becomes of a mail: it leaves, or its row says why it did not. */
@Category(OnHost.class)
public class MailsTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    @Rule
    public final MailServer server = new MailServer(HOST);

    @Before
    public void templateInTwoLanguages() throws GenericEntityException {
        for (String language : List.of("es", "en")) {
            HOST.delegator().createOrStore(HOST.delegator().makeValue("MailTemplate", "mailTemplateId", "TEST_MAIL", "localeId", language,
                    "placeholderNames", "name", "subject", language + " ${name}", "bodyText", "Señor ${name}"));
        }
    }

    private static GenericValue send(Mail mail) throws GenericEntityException {
        return Mails.send(HOST.dispatcher().getDispatchContext(), mail, null);
    }

    private static GenericValue stored(GenericValue mail) throws GenericEntityException {
        return EntityQuery.use(HOST.delegator()).from("SentMail").where("sentMailId", mail.get("sentMailId")).queryOne();
    }

    @Test
    public void aMailLeavesOnceInTheReadersLanguageAndIsACommunication() throws Exception {
        GenericValue mail = send(Mail.of("TEST_MAIL").to("DCRM_ADV_01").cc(List.of("DCRM_MGR_01", "DCRM_ADV_01")).value("name", "Núñez <1>"));
        assertEquals(Mails.WAITING, mail.getString("statusId"));
        assertEquals(1, server.letters().size());
        List<MailServer.Letter> letters = server.letters();
        assertEquals(1, letters.size());
        assertEquals("es Núñez (1)", letters.get(0).subject());
        assertEquals(List.of("camila.rojas@example.com"), letters.get(0).to());
        assertEquals(1, letters.get(0).cc().size());
        assertTrue(letters.get(0).html(), letters.get(0).html().contains("Señor Núñez &lt;1&gt;"));
        GenericValue sent = stored(mail);
        assertEquals(Mails.SENT, sent.getString("statusId"));
        assertNotNull(sent.get("sentDate"));
        GenericValue event = EntityQuery.use(HOST.delegator()).from("CommunicationEvent")
                .where("communicationEventId", sent.get("communicationEventId")).queryOne();
        assertEquals("DCRM_ADV_01", event.getString("partyIdTo"));
        assertEquals("COM_COMPLETE", event.getString("statusId"));
    }

    @Test
    public void mailThatIsOffIsNeverCalledSent() throws Exception {
        server.set("mail.notifications.enabled", "N");
        GenericValue mail = send(Mail.of("TEST_MAIL").to("DCRM_ADV_01").value("name", "x"));
        assertEquals(Mails.OFF, mail.getString("statusId"));
        server.set("mail.notifications.enabled", "Y");
        assertEquals(List.of(), server.letters());
        assertNull(stored(mail).get("sentDate"));
        assertNull(stored(mail).get("communicationEventId"));
    }

    @Test
    public void whoHasNoAddressIsNamed() throws Exception {
        String partyId = HOST.delegator().getNextSeqId("Party");
        HOST.delegator().create("Party", Map.of("partyId", partyId, "partyTypeId", "PERSON"));
        HOST.delegator().create("Person", Map.of("partyId", partyId, "firstName", "Sin", "lastName", "Correo"));
        GenericValue mail = send(Mail.of("TEST_MAIL").to(partyId).value("name", "x"));
        assertEquals(Mails.NO_ADDRESS, mail.getString("statusId"));
        assertEquals("Sin Correo", mail.getString("reasonText"));
        assertEquals(List.of(), server.letters());
    }

    @Test
    public void aServerThatIsDownIsTriedAgainUntilTheSettingSaysNo() throws Exception {
        server.stop();
        GenericValue mail = send(Mail.of("TEST_MAIL").to("DCRM_ADV_01").value("name", "x"));
        for (int attempt = 1; attempt < 5; attempt++) {
            server.letters();
            assertEquals(Mails.WAITING, stored(mail).getString("statusId"));
        }
        server.letters();
        assertEquals(Mails.FAILED, stored(mail).getString("statusId"));
        assertNotNull(stored(mail).get("reasonText"));
    }

    @Test
    public void whatIsRolledBackIsNotSent() throws Exception {
        TransactionUtil.begin();
        send(Mail.of("TEST_MAIL").to("DCRM_ADV_01").value("name", "x"));
        TransactionUtil.rollback();
        assertEquals(List.of(), server.letters());
    }

    @Test
    public void aMailInAnotherLanguageTakesItsTemplate() throws Exception {
        assertEquals("en x", send(Mail.of("TEST_MAIL").to("DCRM_ADV_01").locale(java.util.Locale.US).value("name", "x")).getString("subject"));
        assertEquals("es x", send(Mail.of("TEST_MAIL").to("DCRM_ADV_01").locale(java.util.Locale.FRANCE).value("name", "x")).getString("subject"));
    }
}

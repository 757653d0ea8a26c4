package org.dealercrm.activity.notice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.MailServer;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** From the mail to the collaborator over the answers on the page to the mail to the manager. */
@Category(OnHost.class)
public class NoticeJourneyTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    @Rule
    public final MailServer server = new MailServer(HOST);

    /** What is already told or waits belongs to other tests. */
    @Before
    public void nothingElseToTell() throws Exception {
        WebClient lead = HOST.clientOf("dcrm.lead");
        lead.submit(lead.get("control/NotDone/List"), "SendNotDoneNotices", Map.of());
        server.letters();
    }

    @After
    public void clockRuns() {
        Clock.run();
    }

    private static String activity(String customer, String statusId) throws GenericEntityException {
        Delegator delegator = HOST.delegator();
        String id = delegator.getNextSeqId("FollowUpActivity");
        Timestamp planned = Timestamp.from(Clock.now().toInstant().minus(Duration.ofDays(3)));
        delegator.create("FollowUpActivity", Map.of("activityId", id, "rowKey", "journey " + id, "activityTypeId", "ACTT_CALL", "statusId", statusId,
                "customerName", customer, "adviserPartyId", "DCRM_ADV_01", "brandId", "DCRM_ANDES", "facilityId", "DCRM_BOG_NORTE",
                "plannedDate", planned, "createdDate", planned));
        return id;
    }

    private static String page(String activityId) throws GenericEntityException {
        return "control/NotDone/View?activityId=" + activityId + "&notDoneNoticeId=" + EntityQuery.use(HOST.delegator()).from("NotDoneItem")
                .where("activityId", activityId).queryFirst().getString("notDoneNoticeId");
    }

    private static Page send() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        return lead.submit(lead.get("control/NotDone/List"), "SendNotDoneNotices", Map.of());
    }

    private List<MailServer.Letter> lettersTo(String address, String customer) throws Exception {
        return server.letters().stream().filter(letter -> letter.to().contains(address) && letter.html().contains(customer)).toList();
    }

    @Test
    public void oneMailToTheCollaboratorAnswersOnThePageAndOneMailToTheManager() throws Exception {
        String open = activity("Óscar <Núñez> & Cía +57", "ACTV_NOT_DONE");
        String late = activity("Óscar <Núñez> & Cía +57", "ACTV_PLANNED");
        String explained = activity("Óscar <Núñez> & Cía +57", "ACTV_NOT_DONE");
        assertTrue(send().messages().contains("3 actividades"));
        send();
        List<MailServer.Letter> told = lettersTo("camila.rojas@example.com", "Óscar &lt;Núñez&gt; &amp; Cía +57");
        assertEquals(1, told.size());
        assertEquals("3 actividades sin evidencia de seguimiento", told.get(0).subject());
        assertTrue(told.get(0).html(), told.get(0).html().contains("/dealercrm/control/NotDone/List?"));

        WebClient adviser = HOST.clientOf("dcrm.adviser");
        Page refused = adviser.submit(adviser.get(page(late)), "CorrectNotDone", Map.of("comments", " ", "resultText", "Pide <cita>"));
        assertTrue(refused.errors(), refused.errors().contains("evidencia"));
        assertEquals("Pide <cita>", refused.fields("CorrectNotDone").get("resultText"));
        Page corrected = adviser.submit(adviser.get(page(late)), "CorrectNotDone", Map.of("comments", "Atendió; pide cita el martes 😀"));
        assertTrue(corrected.text(), corrected.text().contains("Corregida") && corrected.text().contains("Atendió; pide cita el martes 😀"));
        Page answer = adviser.submit(adviser.get(page(explained)), "ExplainNotDone", Map.of("answerText", "El cliente <viajó>"));
        assertTrue(answer.text(), answer.text().contains("El cliente <viajó>"));

        Clock.stopAt(Instant.now().plus(Duration.ofDays(15)));
        send();
        send();
        assertEquals(managerAddress(), 1, lettersTo(managerAddress(), "Óscar &lt;Núñez&gt;").size());
        assertTrue(HOST.clientOf("dcrm.manager").get("control/NotDone/List?escalated=Y").html().contains(open));
    }

    private static String managerAddress() throws GenericEntityException {
        return EntityQuery.use(HOST.delegator()).from("ContactMech").where("contactMechId", "DCRM_EM_MGR_01").queryOne().getString("infoString");
    }

    @Test
    public void nobodyAnswersForAnother() throws Exception {
        String id = activity("Cliente ajeno", "ACTV_NOT_DONE");
        send();
        assertTrue(HOST.clientOf("dcrm.promoter").get(page(id)).text().contains("no está en ningún aviso"));
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page shown = lead.get(page(id));
        assertEquals(0, shown.document().select("form[name=ExplainNotDone], form[name=CorrectNotDone]").size());
        Page forged = lead.post("control/NotDone/explain", Map.of("activityId", id, "answerText", "x",
                "notDoneNoticeId", page(id).replaceAll(".*Id=", "")), shown.scriptToken());
        assertTrue(forged.text(), forged.text().contains("ningún aviso"));
        assertEquals("NDI_OPEN", EntityQuery.use(HOST.delegator()).from("NotDoneItem").where("activityId", id).queryFirst().getString("statusId"));
    }
}

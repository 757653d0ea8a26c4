package org.dealercrm.trafficlight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.MailServer;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** One mail a day for each person who has something to do, read at a mail server. Each test lives in a year of its own. */
@Category(OnHost.class)
public class LightDigestTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static int year = 2031;

    @Rule
    public final MailServer server = new MailServer(HOST);

    private final Delegator delegator = HOST.delegator();
    private LocalDate today;
    private String brandId;
    private String adviser;
    private String manager;

    @Before
    public void aBrandWithAnAdviserAndAManager() throws GenericEntityException {
        today = LocalDate.of(year++, 3, 12);
        at(today, 12);
        brandId = delegator.getNextSeqId("DealershipBrand");
        delegator.create("DealershipBrand", Map.of("brandId", brandId, "brandName", "Marca " + brandId));
        adviser = person("Ada", "SALES_REP", brandId);
        manager = person("Gil", "MANAGER", brandId);
        delegator.create("TrafficLightDigest", Map.of("partyId", "_NA_", "kindId", "RUN", "digestDay", Date.valueOf(today.minusDays(1))));
    }

    @After
    public void letTimeRun() {
        Clock.run();
    }

    private static void at(LocalDate day, int hour) {
        Clock.stopAt(day.atTime(hour, 0).atZone(ZoneId.of("America/Bogota")).toInstant());
    }

    private String person(String name, String roleTypeId, String ofBrandId) throws GenericEntityException {
        String partyId = delegator.getNextSeqId("Party");
        Timestamp from = Timestamp.valueOf("2020-01-01 00:00:00");
        delegator.create("Party", Map.of("partyId", partyId, "partyTypeId", "PERSON"));
        delegator.create("Person", Map.of("partyId", partyId, "firstName", name, "lastName", "<" + partyId + ">"));
        delegator.create("PartyRole", Map.of("partyId", partyId, "roleTypeId", roleTypeId));
        delegator.create("ContactMech", Map.of("contactMechId", "M" + partyId, "contactMechTypeId", "EMAIL_ADDRESS", "infoString", address(partyId)));
        delegator.create("PartyContactMech", Map.of("partyId", partyId, "contactMechId", "M" + partyId, "fromDate", from));
        delegator.create("PartyContactMechPurpose", Map.of("partyId", partyId, "contactMechId", "M" + partyId,
                "contactMechPurposeTypeId", "PRIMARY_EMAIL", "fromDate", from));
        delegator.create("DealershipBrandParty", Map.of("brandId", ofBrandId, "partyId", partyId, "roleTypeId", roleTypeId, "fromDate", from));
        return partyId;
    }

    private static String address(String partyId) {
        return "p" + partyId + "@example.com";
    }

    private void prospect(String name, LocalDate yellowFrom, LocalDate redFrom) throws GenericEntityException {
        String id = delegator.getNextSeqId("SalesOpportunity");
        delegator.create("SalesOpportunity", Map.of("salesOpportunityId", id, "opportunityName", name));
        delegator.create("Prospect", UtilMisc.toMap("salesOpportunityId", id, "rowKey", "digest " + id, "customerName", name, "brandId", brandId,
                "adviserPartyId", adviser, "stageId", "DCRM_STG_NEW", "trafficDate", Date.valueOf(yellowFrom.minusDays(4)), "contactable", "Y",
                "verificationStatusId", "PRV_PENDING"));
        delegator.createOrStore(delegator.makeValue("TrafficLight", "salesOpportunityId", id, "baseDate", Date.valueOf(yellowFrom.minusDays(4)),
                "yellowFromDate", Date.valueOf(yellowFrom), "redFromDate", Date.valueOf(redFrom)));
    }

    private void run() throws Exception {
        GenericValue system = EntityQuery.use(delegator).from("UserLogin").where("userLoginId", "system").queryOne();
        assertTrue(ServiceUtil.isSuccess(HOST.dispatcher().runSync("sendTrafficLightDigests", Map.of("userLogin", system))));
    }

    private List<MailServer.Letter> letters(String partyId) throws Exception {
        return server.letters().stream().filter(letter -> letter.to().contains(address(partyId))).toList();
    }

    @Test
    public void oneMailTellsTheAdviserWhatTurnedYellowAndWhatIsRed() throws Exception {
        prospect("Hoy Amarilla", today, today.plusDays(4));
        prospect("Hoy <b>Amarillo", today, today.plusDays(4));
        prospect("Ayer Amarilla", today.minusDays(1), today.plusDays(3));
        prospect("Vieja Roja", today.minusDays(9), today.minusDays(5));
        prospect("Mañana Verde", today.plusDays(1), today.plusDays(5));
        run();
        run();
        List<MailServer.Letter> letters = letters(adviser);
        assertEquals(1, letters.size());
        assertTrue(letters.get(0).subject(), letters.get(0).subject().endsWith(": 2 pasaron a amarillo, 1 en rojo"));
        String html = letters.get(0).html();
        assertTrue(html, html.contains("Hoy Amarilla") && html.contains("Hoy &lt;b&gt;Amarillo") && html.contains("Vieja Roja"));
        assertFalse(html, html.contains("Ayer Amarilla") || html.contains("Mañana Verde"));
        assertTrue(html, html.indexOf("Hoy Amarilla") < html.indexOf("Vieja Roja"));
        assertTrue(html, html.contains("/dealercrm/control/TrafficLight/List?adviserPartyId=" + adviser));
    }

    @Test
    public void oneMailTellsTheManagerWhatIsRedInTheOwnBrandAlone() throws Exception {
        prospect("Roja Una", today.minusDays(9), today);
        prospect("Roja Dos", today.minusDays(9), today.minusDays(2));
        prospect("Hoy Amarilla", today, today.plusDays(4));
        String other = delegator.getNextSeqId("DealershipBrand");
        delegator.create("DealershipBrand", Map.of("brandId", other, "brandName", "Otra"));
        String idle = person("Sin", "MANAGER", other);
        run();
        List<MailServer.Letter> letters = letters(manager);
        assertEquals(1, letters.size());
        assertTrue(letters.get(0).subject(), letters.get(0).subject().endsWith(": 2 prospectos en rojo"));
        String html = letters.get(0).html();
        assertTrue(html, html.contains("Roja Una") && html.indexOf("Roja Dos") < html.indexOf("Roja Una"));
        assertTrue(html, html.contains("Ada &lt;" + adviser + "&gt;"));
        assertFalse(html, html.contains("Hoy Amarilla"));
        assertEquals(List.of(), letters(idle));
    }

    @Test
    public void whoHasNothingToDoGetsNoMail() throws Exception {
        prospect("Mañana Verde", today.plusDays(1), today.plusDays(5));
        run();
        assertEquals(List.of(), letters(adviser));
        assertEquals(List.of(), letters(manager));
    }

    @Test
    public void itWaitsForItsHourAndMakesUpForMissedDays() throws Exception {
        prospect("Hoy Amarilla", today, today.plusDays(9));
        prospect("Pasado Amarilla", today.plusDays(2), today.plusDays(9));
        prospect("Tercera Amarilla", today.plusDays(3), today.plusDays(9));
        at(today, 3);
        run();
        assertEquals(List.of(), letters(adviser));
        at(today, 7);
        run();
        assertEquals(1, letters(adviser).size());
        at(today.plusDays(3), 7);
        run();
        List<MailServer.Letter> letters = letters(adviser);
        assertEquals(2, letters.size());
        assertTrue(letters.get(1).subject(), letters.get(1).subject().contains("2 pasaron a amarillo"));
        assertFalse(letters.get(1).html(), letters.get(1).html().contains("Hoy Amarilla"));
    }

    @Test
    public void mailThatIsOffIsKeptAsNotSent() throws Exception {
        server.set("mail.notifications.enabled", "N");
        prospect("Vieja Roja", today.minusDays(9), today.minusDays(5));
        run();
        GenericValue digest = EntityQuery.use(delegator).from("TrafficLightDigest").where("partyId", adviser).queryFirst();
        assertEquals("MAIL_OFF", digest.getRelatedOne("SentMail", false).get("statusId"));
        assertEquals(Long.valueOf(1), digest.getLong("redCount"));
    }

    @Test
    public void aLongListIsCutAndSaysSo() throws Exception {
        for (int i = 0; i < 53; i++) {
            prospect("Roja " + i, today.minusDays(9), today.minusDays(5));
        }
        run();
        assertTrue(letters(adviser).get(0).html().contains("... y 3 más"));
    }
}

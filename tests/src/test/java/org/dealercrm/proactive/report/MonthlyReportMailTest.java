package org.dealercrm.proactive.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
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

/** The monthly report as a mail server gets it. */
@Category(OnHost.class)
public class MonthlyReportMailTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    @Rule
    public final MailServer server = new MailServer(HOST);

    private final Delegator delegator = HOST.delegator();
    private static int years = 2053;
    private final int year = years++;
    private String partyId;

    @Before
    public void aDirectorWithACallOfApril() throws GenericEntityException {
        Timestamp from = Timestamp.valueOf("2020-01-01 00:00:00");
        partyId = delegator.getNextSeqId("Party");
        String brandId = delegator.getNextSeqId("DealershipBrand");
        delegator.create("DealershipBrand", Map.of("brandId", brandId, "brandName", "Marca"));
        delegator.create("Party", Map.of("partyId", partyId, "partyTypeId", "PERSON"));
        delegator.create("Person", Map.of("partyId", partyId, "firstName", "Dora"));
        delegator.create("PartyRole", Map.of("partyId", partyId, "roleTypeId", "EMPLOYEE"));
        delegator.create("ContactMech", Map.of("contactMechId", "M" + partyId, "contactMechTypeId", "EMAIL_ADDRESS", "infoString", address()));
        delegator.create("PartyContactMech", Map.of("partyId", partyId, "contactMechId", "M" + partyId, "fromDate", from));
        delegator.create("PartyContactMechPurpose", Map.of("partyId", partyId, "contactMechId", "M" + partyId,
                "contactMechPurposeTypeId", "PRIMARY_EMAIL", "fromDate", from));
        delegator.create("DealershipBrandParty", Map.of("brandId", brandId, "partyId", partyId, "roleTypeId", "EMPLOYEE", "fromDate", from));
        delegator.create("UserLogin", Map.of("userLoginId", "director" + partyId, "enabled", "Y", "partyId", partyId));
        delegator.create("UserLoginSecurityGroup", Map.of("userLoginId", "director" + partyId, "groupId", "DEALERCRM_AFTERSALES", "fromDate", from));
        call(brandId);
        Clock.stopAt(at(10));
    }

    private void call(String brandId) throws GenericEntityException {
        GenericValue record = EntityQuery.use(delegator).from("ProactiveRecord").queryFirst();
        delegator.create("ProactiveContact", UtilMisc.toMap("proactiveContactId", delegator.getNextSeqId("ProactiveContact"),
                "proactiveRecordId", record.get("proactiveRecordId"), "marketingCampaignId", record.get("marketingCampaignId"),
                "partyId", record.get("partyId"), "brandId", brandId, "channelId", "CALL", "callCount", 1L, "attemptNum", 1L,
                "proactiveOutcomeId", "PRO_REFUSED", "isAnswered", "Y", "isRightPerson", "Y", "isEffective", "Y", "isBooked", "N",
                "contactDate", Timestamp.valueOf(year + "-04-10 10:00:00"), "contactDay", Date.valueOf(year + "-04-10")));
    }

    @After
    public void letTimeRun() {
        Clock.run();
    }

    private Instant at(int dayOfMay) {
        return Instant.parse(year + "-05-" + dayOfMay + "T15:00:00Z");
    }

    private String address() {
        return "director" + partyId + "@example.com";
    }

    private List<MailServer.Letter> letters() throws Exception {
        GenericValue system = EntityQuery.use(delegator).from("UserLogin").where("userLoginId", "system").queryOne();
        HOST.dispatcher().runSync("sendProactiveReports", Map.of("userLogin", system));
        return server.letters().stream().filter(letter -> letter.to().contains(address())).toList();
    }

    @Test
    public void theDirectorGetsFiguresAndWorkbookOnce() throws Exception {
        List<MailServer.Letter> letters = letters();
        assertEquals(1, letters.size());
        assertEquals("Contacto proactivo de abril " + year + ": informe acumulado GSC-FOR-09", letters.get(0).subject());
        assertTrue(letters.get(0).html(), letters.get(0).html().contains("1 llamadas efectivas"));
        assertTrue("a workbook is a zip", letters.get(0).attachment().startsWith("PK"));
        assertEquals("nobody gets it twice", 1, letters().size());
    }

    @Test
    public void whatTheMailServerRefusedIsSentOnAnotherDay() throws Exception {
        delegator.create("DealercrmSetting", "settingKey", "mail.attemptsMax", "scopeTypeId", "GROUP", "scopeId", "_NA_",
                "fromDate", Timestamp.valueOf(year + "-05-10 00:00:00"), "settingValue", "1");
        String port = EntityQuery.use(delegator).from("SystemProperty").where("systemPropertyId", "mail.smtp.port").queryOne()
                .getString("systemPropertyValue");
        server.set("mail.smtp.port", "1");
        assertEquals(0, letters().size());
        server.set("mail.smtp.port", port);
        assertEquals("the same day nobody tries again", 0, letters().size());
        Clock.stopAt(at(11));
        assertEquals(1, letters().size());
        delegator.removeByAnd("DealercrmSetting", "settingKey", "mail.attemptsMax", "fromDate", Timestamp.valueOf(year + "-05-10 00:00:00"));
    }
}

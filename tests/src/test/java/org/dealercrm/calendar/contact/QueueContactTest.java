package org.dealercrm.calendar.contact;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.prospect.ProspectQueries;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Verification and confirmation under the contact policy: the call is on record before its outcome, and once a day for both queues. */
@Category(OnHost.class)
public class QueueContactTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static int numbers = 100;

    private final WebClient agent = HOST.clientOf("dcrm.agent");

    @Before
    public void onWednesdayAtTen() {
        Clock.stopAt(Instant.parse("2026-11-25T15:00:00Z"));
    }

    @After
    public void letTheClockRun() {
        Clock.run();
    }

    private static GenericValue prospect() throws Exception {
        Delegator delegator = HOST.delegator();
        String id = delegator.getNextSeqId("SalesOpportunity");
        delegator.create("SalesOpportunity", "salesOpportunityId", id, "opportunityName", "Prospecto " + id);
        GenericValue prospect = delegator.create("Prospect", "salesOpportunityId", id, "rowKey", "queue contact " + id, "customerName", "Cliente " + id, "contactable", "Y",
                "verificationStatusId", "PRV_PENDING", "attemptCount", 0L, "stageId", "DCRM_STG_NEW", "createdDate", Clock.now(),
                "trafficDate", Date.valueOf("1998-01-15"), "phoneE164", "+573101234" + numbers++);
        HOST.dispatcher().runSync("rebuildTrafficLights", Map.of("salesOpportunityId", id,
                "userLogin", EntityQuery.use(delegator).from("UserLogin").where("userLoginId", "system").queryOne()));
        return prospect;
    }

    private static GenericValue attempt(GenericValue prospect) throws Exception {
        return EntityQuery.use(HOST.delegator()).from("ContactAttempt").where("address", prospect.get("phoneE164")).queryFirst();
    }

    private Page claimed(WebClient client, GenericValue prospect) {
        return client.submit(client.get("control/Prospect/View?salesOpportunityId=" + prospect.get("salesOpportunityId")), "VerifyProspect", Map.of());
    }

    private static String state(Page page) {
        return page.document().select("#QueueContact [data-state]").attr("data-state");
    }

    @Test
    public void aCallIsOnRecordBeforeItsOutcomeAndTheOutcomeEndsIt() throws Exception {
        GenericValue prospect = prospect();
        Page call = claimed(agent, prospect);
        assertEquals("ALLOWED", state(call));
        Page begun = agent.submit(call, "BeginCall", Map.of());
        assertEquals("", begun.errors());
        assertEquals("BEGUN", state(begun));
        assertTrue(begun.text(), begun.text().contains("Llamada iniciada a las 10:00 por dcrm.agent, sin resultado"));
        assertNull(attempt(prospect).get("answered"));
        assertTrue("pressed twice at once", agent.submit(call, "BeginCall", Map.of()).errors().contains("Ese día ya se contactó"));

        agent.submit(begun, "RecordVerdict", Map.of("verdictTypeId", "PV_VALID_CONFIRMED", "claimNext", "N"));
        assertEquals("Y", attempt(prospect).get("answered"));
        assertEquals("Y", attempt(prospect).get("checked"));
        GenericValue verdict = EntityQuery.use(HOST.delegator()).from("ProspectVerdict").where("salesOpportunityId", prospect.get("salesOpportunityId")).queryOne();
        assertEquals(attempt(prospect).get("communicationEventId"), verdict.get("communicationEventId"));
    }

    @Test
    public void anOutcomeProvesAContactThatNobodyBegan() throws Exception {
        GenericValue prospect = prospect();
        agent.submit(claimed(agent, prospect), "RecordVerdict", Map.of("verdictTypeId", "PV_NOT_REACHED", "claimNext", "N"));
        assertEquals("N", attempt(prospect).get("checked"));
        assertEquals("N", attempt(prospect).get("answered"));
        GenericValue next = EntityQuery.use(HOST.delegator()).from("Prospect").where("salesOpportunityId", prospect.get("salesOpportunityId")).queryOne();
        assertEquals("not the same day again", Instant.parse("2026-11-26T12:00:00Z"), next.getTimestamp("nextAttemptDate").toInstant());
    }

    @Test
    public void whoWasVerifiedIsNotConfirmedTheSameDay() throws Exception {
        GenericValue prospect = prospect();
        agent.submit(claimed(agent, prospect), "RecordVerdict", Map.of("verdictTypeId", "PV_VALID_CONFIRMED", "claimNext", "N"));
        String id = HOST.delegator().getNextSeqId("FollowUpActivity");
        HOST.delegator().create("FollowUpActivity", "activityId", id, "rowKey", "queue contact " + id, "activityTypeId", "ACTT_VISIT", "statusId", "ACTV_DONE",
                "doneDate", Clock.now(), "doneDay", Date.valueOf("2026-11-25"), "salesOpportunityId", prospect.get("salesOpportunityId"));
        WebClient service = HOST.clientOf("dcrm.service");
        Page call = service.submit(service.get("control/Activity/View?activityId=" + id), "ConfirmActivity", Map.of());
        assertEquals("BLOCKED", state(call));
        assertTrue(call.text(), call.text().contains("Próximo momento permitido: jueves, 26 de noviembre de 2026, 07:00"));
        assertEquals("no number to press", 0, call.document().select("#QueueRecord a[href^=tel:]").size());
        assertEquals("an agent may not override", 0, call.document().select("form[name=OverrideCall]").size());
        service.submit(call, "ReleaseConfirmation", Map.of());
        assertFalse("left out of the next", isOffered(service, id));
        Clock.stopAt(Instant.parse("2026-11-26T15:00:00Z"));
        assertEquals("ALLOWED", state(service.submit(service.get("control/Activity/View?activityId=" + id), "ConfirmActivity", Map.of())));
    }

    private static List<String> callable(GenericValue user) throws Exception {
        return ProspectQueries.of(HOST.delegator(), HOST.dispatcher().getDispatchContext().getSecurity(), user)
                .callable(ContactPolicy.of(HOST.delegator())).first(100_000, List.of());
    }

    private static boolean isOffered(WebClient client, String activityId) throws Exception {
        Page next = client.submit(client.get("control/Confirmation/Queue"), "ClaimConfirmation", Map.of());
        boolean offered = next.document().select("form[name=RecordConfirmation] input[name=activityId]").attr("value").equals(activityId);
        client.submit(next, "ReleaseConfirmation", Map.of());
        return offered;
    }

    @Test
    public void outsideTheHoursTheRecordWaitsAndTheLeadMayOverrideWithAReason() throws Exception {
        GenericValue prospect = prospect();
        Clock.stopAt(Instant.parse("2026-11-29T15:00:00Z"));
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page call = claimed(lead, prospect);
        assertEquals("BLOCKED", state(call));
        assertTrue(call.text(), call.text().contains("El domingo no se contacta a nadie (Ley 2300 de 2023, art. 3)"));
        assertTrue(lead.submit(call, "OverrideCall", Map.of("overrideReason", "")).errors().contains("El domingo no se contacta"));
        Page begun = lead.submit(call, "OverrideCall", Map.of("overrideReason", "Lo pidió por <escrito>"));
        assertEquals("BEGUN", state(begun));
        lead.submit(begun, "Release", Map.of());
        Page list = lead.get("control/Contact/List?kind=OVERRIDE&fromDay=2026-11-29&thruDay=2026-11-29");
        assertTrue(list.text(), list.text().contains("Lo pidió por <escrito>") && list.text().contains("horario"));
    }

    @Test
    public void theNextRecordIsNeverOfThePersonJustCalled() throws Exception {
        GenericValue first = prospect();
        GenericValue twin = prospect();
        twin.set("phoneE164", first.get("phoneE164"));
        twin.store();
        GenericValue user = EntityQuery.use(HOST.delegator()).from("UserLogin").where("userLoginId", "dcrm.agent").queryOne();
        assertTrue(callable(user).contains(twin.getString("salesOpportunityId")));
        Map<String, Object> result = HOST.dispatcher().runSync("createProspectVerdict", Map.of("salesOpportunityId", first.get("salesOpportunityId"),
                "verdictTypeId", "PV_VALID_CONFIRMED", "claimNext", "Y", "userLogin", user, "locale", new Locale("es")));
        assertTrue(ServiceUtil.isSuccess(result));
        HOST.dispatcher().runSync("releaseProspectVerification", Map.of("salesOpportunityId", result.get("nextSalesOpportunityId"), "userLogin", user));
        assertFalse(twin.get("salesOpportunityId").equals(result.get("nextSalesOpportunityId")));
        assertFalse(callable(user).contains(twin.getString("salesOpportunityId")));
        Clock.stopAt(Clock.now().toInstant().plus(Duration.ofDays(1)));
        assertTrue(callable(user).contains(twin.getString("salesOpportunityId")));
        for (GenericValue done : new GenericValue[] {first, twin}) {
            done.set("verificationStatusId", "PRV_VALID");
            done.store();
        }
    }
}

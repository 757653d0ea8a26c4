package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dealercrm.structure.Roles;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.TrafficFile;
import org.dealercrm.testing.WebClient;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Logging in, a session that ended, requests that come from nowhere. */
@Category(OnHost.class)
public class AccessTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static String prospect;

    @BeforeClass
    public static void importProspect() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page run = new TrafficFile().row("Aurora Castañeda", "3000000301").imported(lead);
        String list = run.links().stream().filter(link -> link.contains("Prospect/List") && link.contains("intakeRunId")).findFirst().orElseThrow();
        prospect = lead.get(list).links().stream().filter(link -> link.contains("Prospect/View")).findFirst().orElseThrow();
    }

    @Test
    public void aWrongPasswordGivesTheLoginPageWithAMessage() throws Exception {
        Map<String, String> before = Rows.of(HOST);
        Page page = HOST.client().tryLogin("dcrm.quality", "wrong");
        assertTrue(page.asksToLogIn());
        assertFalse("a message", page.errors().isEmpty());
        assertEquals(List.of(), Faults.of(page));
        assertEquals(before, Rows.of(HOST));
        HOST.clientOf("dcrm.quality");
    }

    @Test
    public void aStrangerIsToldNothingAboutWhichUsersExist() {
        assertTrue(HOST.client().tryLogin("nobody.here", "ofbiz").asksToLogIn());
    }

    @Test
    public void aUserWithoutARoleIsNotLetIn() throws Exception {
        Page page = HOST.client().tryLogin(userWithoutRole(), "ofbiz");
        assertTrue(page.text(), page.asksToLogIn());
        assertFalse("a message", page.errors().isEmpty());
        assertEquals(List.of(), Faults.of(page));
    }

    /** OFBiz's demo data has such a user; in the host the test makes one. */
    private static String userWithoutRole() throws Exception {
        if (RunningHost.inHost()) {
            HOST.delegator().createOrStore(HOST.delegator().makeValue("UserLogin", "userLoginId", "ltdadmin", "enabled", "Y",
                    "currentPassword", "{SHA}47b56994cbc2b6d10aa1be30f70165adb305a41a"));
        }
        return "ltdadmin";
    }

    @Test
    public void withoutLoginEveryPageAsksForIt() {
        Page page = HOST.client().get("control/Prospect/List");
        assertEquals(401, page.status());
        assertTrue(page.asksToLogIn());
        assertFalse(page.text().contains("Aurora"));
    }

    @Test
    public void textPostedAfterTheSessionEndedArrivesAfterLogin() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page page = lead.get(prospect);
        lead.forgetSession();
        Page login = lead.submit(page, "AddActivity", Map.of("comments", "Llamar después de almuerzo", "statusId", "ACTV_DONE"));
        assertTrue(login.text(), login.asksToLogIn());
        assertEquals(List.of("HTTP 401"), Faults.of(login));
        Page after = lead.submit(login, "loginform", Map.of("USERNAME", "dcrm.lead", "PASSWORD", "ofbiz"));
        assertEquals(List.of(), Faults.ofGoodPage(after));
        assertTrue(after.text(), lead.get(prospect).text().contains("Llamar después de almuerzo"));
    }

    @Test
    public void aPostWithoutTokenIsRefusedWhereTokensAreOn() throws Exception {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page page = lead.get(prospect);
        Map<String, String> fields = page.fields("AddActivity");
        boolean tokens = fields.remove("csrfToken") != null;
        fields.putAll(Map.of("comments", "Desde otro sitio", "statusId", "ACTV_DONE"));
        Map<String, String> before = Rows.of(HOST);
        Page answer = lead.post("control/Activity/create", fields);
        assertEquals("the host always asks for tokens", RunningHost.inHost(), tokens);
        if (tokens) {
            assertEquals(List.of(), Faults.of(answer));
            assertTrue(answer.text(), answer.text().toLowerCase(Locale.ROOT).contains("token"));
            assertEquals(before, Rows.of(HOST));
        } else {
            assertTrue(lead.get(prospect).text().contains("Desde otro sitio"));
        }
    }

    @Test
    public void theFirstPageHelpsEveryRoleToItsWork() {
        for (Roles.Role role : Roles.read()) {
            Page first = HOST.clientOf(role.userLoginId()).get("control/main");
            assertEquals(role.userLoginId(), List.of(), Faults.ofGoodPage(first));
            assertFalse(role.userLoginId(), first.refuses());
        }
    }

    @Test
    public void anUnknownAddressIsAPageThatSaysSo() {
        Page page = HOST.clientOf("dcrm.lead").get("control/Prospect/Nowhere");
        assertFalse(page.html().contains("\tat "));
        assertTrue(page.text(), page.text().contains("Unknown request"));
    }
}

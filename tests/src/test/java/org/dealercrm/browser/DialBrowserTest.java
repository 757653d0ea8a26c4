package org.dealercrm.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.RuleChain;

/** The key T as a person presses it: the contact is on record first, and where the policy is against it nothing is dialled. */
@Category(OnHost.class)
public class DialBrowserTest {

    private static final RunningHost HOST = new RunningHost();
    private static final Browsing BROWSING = new Browsing();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HOST).around(BROWSING);

    @After
    public void letTheClockRun() {
        Clock.run();
    }

    private static String prospect(String phone) throws Exception {
        Delegator delegator = HOST.delegator();
        String id = delegator.getNextSeqId("SalesOpportunity");
        delegator.create("SalesOpportunity", "salesOpportunityId", id, "opportunityName", "Prospecto " + id);
        delegator.create("Prospect", "salesOpportunityId", id, "rowKey", "dial " + id, "customerName", "Elvira Cárdenas", "contactable", "Y",
                "verificationStatusId", "PRV_PENDING", "attemptCount", 0L, "stageId", "DCRM_STG_NEW", "createdDate", Clock.now(),
                "trafficDate", Date.valueOf("2026-11-20"), "phoneE164", phone, "brandId", "DCRM_ANDES", "facilityId", "DCRM_BOG_NORTE");
        HOST.dispatcher().runSync("rebuildTrafficLights", Map.of("salesOpportunityId", id,
                "userLogin", EntityQuery.use(delegator).from("UserLogin").where("userLoginId", "system").queryOne()));
        return id;
    }

    private static List<GenericValue> attempts(String phone) throws Exception {
        return EntityQuery.use(HOST.delegator()).from("ContactAttempt").where("address", phone).queryList();
    }

    private static Page verifying(String userLoginId, String prospectId) {
        Page page = BROWSING.pageOf(userLoginId, HOST.address() + "/control/Prospect/View?salesOpportunityId=" + prospectId);
        page.click("form[name=VerifyProspect] input[type=submit]");
        page.waitForSelector("#QueueContact");
        page.waitForLoadState();
        return page;
    }

    private static void picture(Page page, String name) {
        if (System.getProperty("dealercrm.pictures") != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(System.getProperty("dealercrm.pictures"), name + ".png")));
        }
    }

    @Test
    public void dialingIsOnRecordBeforeItRingsAndKeepsWhatWasTyped() throws Exception {
        Clock.stopAt(Instant.parse("2026-11-25T15:00:00Z"));
        String phone = "+573109998801";
        String id = prospect(phone);
        Page page = verifying("dcrm.agent", id);
        picture(page, "allowed");
        page.fill("form[name=RecordVerdict] textarea[name=comments]", "Habla muy rápido");
        page.keyboard().press("Escape");
        page.keyboard().press("t");
        page.waitForSelector("#QueueContact [data-state=BEGUN]");
        picture(page, "begun");
        assertEquals("Habla muy rápido", page.inputValue("form[name=RecordVerdict] textarea[name=comments]"));
        page.keyboard().press("t");
        assertEquals("the same contact, dialled again", 1, attempts(phone).size());
        page.evaluate("document.body.dataset.before = 'Y'");
        page.keyboard().press("1");
        page.waitForCondition(() -> {
            try {
                return "Y".equals(attempts(phone).get(0).get("answered"));
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        page.waitForFunction("document.readyState === 'complete' && !document.body.dataset.before");
        if (page.locator("form[name=Release]").count() > 0) {
            page.click("form[name=Release] input[type=submit]");
        }
        page.navigate(HOST.address() + "/control/Contact/Person?address=%2B573109998801&facilityId=DCRM_BOG_NORTE");
        picture(page, "person");
        page.navigate(HOST.address() + "/control/Contact/List?fromDay=2026-11-20&thruDay=2026-11-29");
        picture(page, "contacts");
        page.navigate(HOST.address() + "/control/ContactList/List");
        picture(page, "lists");
        page.navigate(HOST.address() + "/control/ContactWindow/List");
        picture(page, "hours");
    }

    @Test
    public void onASundayNothingIsDialledUnlessTheLeadSaysWhy() throws Exception {
        Clock.stopAt(Instant.parse("2026-11-29T15:00:00Z"));
        String phone = "+573109998802";
        Page page = verifying("dcrm.lead", prospect(phone));
        picture(page, "blocked");
        page.keyboard().press("t");
        assertEquals(0, page.locator("#QueueRecord a[href^='tel:']").count());
        assertEquals(0, attempts(phone).size());
        page.fill("form[name=OverrideCall] input[name=overrideReason]", "Pidió por escrito que lo llamen hoy");
        page.click("form[name=OverrideCall] input[type=submit]");
        page.waitForSelector("#QueueContact [data-state=BEGUN]");
        assertEquals("Pidió por escrito que lo llamen hoy", attempts(phone).get(0).get("overrideReason"));
        assertTrue(attempts(phone).get(0).getString("overriddenRules").contains("HOURS"));
        page.click("form[name=Release] input[type=submit]");
        page.waitForLoadState();
    }
}

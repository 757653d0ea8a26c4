package org.dealercrm.browser;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;

import com.microsoft.playwright.Page;
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

/** A call and a message of a campaign are on record before they leave, whatever becomes of the browser. */
@Category(OnHost.class)
public class CampaignDialBrowserTest {

    private static final RunningHost HOST = new RunningHost();
    private static final Browsing BROWSING = new Browsing();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HOST).around(BROWSING);

    @After
    public void letTheClockRun() {
        Clock.run();
    }

    private static Page working(String recordId, String form) {
        Clock.stopAt(Instant.parse("2026-11-25T15:00:00Z"));
        Page page = BROWSING.pageOf("dcrm.callcenter", HOST.address() + "/control/CampaignRecord/View?proactiveRecordId=" + recordId);
        page.click("form[name=" + form + "] input[type=submit]");
        page.waitForSelector("#QueueContact [data-state=ALLOWED]");
        page.waitForLoadState();
        return page;
    }

    private static List<GenericValue> attempts(String recordId, String channelId) throws Exception {
        GenericValue record = EntityQuery.use(HOST.delegator()).from("ProactiveRecord").where("proactiveRecordId", recordId).queryOne();
        return EntityQuery.use(HOST.delegator()).from("ContactAttempt").where("address", record.get("phoneE164"), "channelId", channelId).queryList();
    }

    @Test
    public void theKeyPutsACallOfACampaignOnRecord() throws Exception {
        Page page = working("DCRM_MNT_24", "CallRecord");
        page.keyboard().press("t");
        page.waitForSelector("#QueueContact [data-state=BEGUN]");
        assertEquals(1, attempts("DCRM_MNT_24", "CALL").size());
        page.click("form[name=ReleaseRecord] input[type=submit]");
        page.waitForLoadState();
    }

    @Test
    public void aMessageIsOnRecordWhenItIsOpened() throws Exception {
        Page page = working("DCRM_MNT_22", "WriteRecord");
        Page chat = page.waitForPopup(() -> page.click("#QueueRecord a.dc-call"));
        page.waitForSelector("#QueueContact [data-state=BEGUN]");
        assertEquals(1, attempts("DCRM_MNT_22", "WHATSAPP").size());
        chat.close();
        page.keyboard().press("1");
        page.waitForSelector(".eventMessage");
        assertEquals("PROR_SENT", EntityQuery.use(HOST.delegator()).from("ProactiveRecord").where("proactiveRecordId", "DCRM_MNT_22").queryOne()
                .get("statusId"));
        assertEquals("sent once", 1, attempts("DCRM_MNT_22", "WHATSAPP").size());
    }
}

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

    /** An own record, so that the demo's wait for whoever else looks at them. */
    private static GenericValue record(String statusId, String partyId, String phone) throws Exception {
        return HOST.delegator().create("ProactiveRecord", "proactiveRecordId", HOST.delegator().getNextSeqId("ProactiveRecord"),
                "marketingCampaignId", "DCRM_CMP_MAINT", "partyId", partyId, "customerName", "Elvira Cárdenas", "phoneE164", phone,
                "brandId", "DCRM_ANDES", "facilityId", "DCRM_BOG_NORTE", "statusId", statusId, "priorityNum", 9L, "attemptCount", 0L,
                "createdDate", Clock.now());
    }

    private static Page working(GenericValue record, String form) {
        Clock.stopAt(Instant.parse("2026-11-25T15:00:00Z"));
        Page page = BROWSING.pageOf("dcrm.callcenter", HOST.address() + "/control/CampaignRecord/View?proactiveRecordId="
                + record.get("proactiveRecordId"));
        page.click("form[name=" + form + "] input[type=submit]");
        page.waitForSelector("#QueueContact [data-state=ALLOWED]");
        page.waitForLoadState();
        return page;
    }

    private static List<GenericValue> attempts(GenericValue record, String channelId) throws Exception {
        return EntityQuery.use(HOST.delegator()).from("ContactAttempt").where("address", record.get("phoneE164"), "channelId", channelId).queryList();
    }

    @Test
    public void theKeyPutsACallOfACampaignOnRecord() throws Exception {
        GenericValue record = record("PROR_PENDING", "DCRM_CST_36", "+573109998811");
        Page page = working(record, "CallRecord");
        page.keyboard().press("t");
        page.waitForSelector("#QueueContact [data-state=BEGUN]");
        assertEquals(1, attempts(record, "CALL").size());
        page.click("form[name=ReleaseRecord] input[type=submit]");
        page.waitForSelector(".dc-queue-start");
        record.refresh();
        record.set("statusId", "PROR_CLOSED");
        record.store();
    }

    @Test
    public void aMessageIsOnRecordWhenItIsOpened() throws Exception {
        GenericValue record = record("PROR_WHATSAPP", "DCRM_CST_37", "+573109998812");
        Page page = working(record, "WriteRecord");
        Page chat = page.waitForPopup(() -> page.click("#QueueRecord a.dc-call"));
        page.waitForSelector("#QueueContact [data-state=BEGUN]");
        assertEquals(1, attempts(record, "WHATSAPP").size());
        chat.close();
        page.keyboard().press("1");
        page.waitForSelector(".eventMessage");
        record.refresh();
        assertEquals("PROR_SENT", record.get("statusId"));
        assertEquals("sent once", 1, attempts(record, "WHATSAPP").size());
        if (page.locator("form[name=ReleaseMessage]").count() > 0) {
            page.click("form[name=ReleaseMessage] input[type=submit]");
            page.waitForSelector(".dc-queue-start");
        }
    }
}

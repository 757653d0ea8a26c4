package org.dealercrm.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import org.dealercrm.testing.RunningHost;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Days and moments are chosen in the browser's own fields and arrive as they were chosen. */
public class DayBrowserTest {

    private static final RunningHost HOST = new RunningHost();
    private static final Browsing BROWSING = new Browsing();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HOST).around(BROWSING);

    @Test
    public void theMomentOfReceiptIsThatOfTheSiteAndStaysAfterAnError() {
        Page page = BROWSING.pageOf("dcrm.lead", HOST.address() + "/control/Pqrs/Register");
        String form = "form[name=RegisterPqrs] ";
        assertEquals("datetime-local", page.getAttribute(form + "input[name=receivedDate]", "type"));
        assertEquals("date", page.getAttribute(form + "input[name=occurredDay]", "type"));
        page.selectOption(form + "select[name=pqrsTypeId]", "PQRS_PETITION");
        page.selectOption(form + "select[name=pqrsChannelId]", "PQRS_CH_IN_PERSON");
        page.selectOption(form + "select[name=facilityId]", "DCRM_BOG_NORTE");
        page.selectOption(form + "select[name=isAnonymous]", "Y");
        page.fill(form + "textarea[name=description]", "Vino ayer por la tarde");
        page.fill(form + "input[name=receivedDate]", "2026-07-06T15:45");
        page.fill(form + "input[name=occurredDay]", "2026-07-07");
        page.click(form + "input[type=submit]");
        page.waitForLoadState();
        assertEquals("2026-07-06T15:45", page.inputValue(form + "input[name=receivedDate]"));
        assertEquals("2026-07-07", page.inputValue(form + "input[name=occurredDay]"));
        page.fill(form + "input[name=occurredDay]", "2026-07-05");
        page.click(form + "input[type=submit]");
        page.waitForLoadState();
        assertTrue(page.innerText("body"), page.innerText("body").contains("6/07/2026, 3:45"));
    }

    @Test
    public void theFieldsOfOfbizSendWhatTheBrowserShows() {
        Page page = BROWSING.pageOf("dcrm.lead", HOST.address() + "/control/Prospect/List");
        page.click("a[href*='Prospect/View'] >> nth=0");
        page.waitForLoadState();
        String form = "form[name=AddActivity] ";
        page.evaluate("document.querySelectorAll('form[name=AddActivity]').forEach(form => form.closest('.screenlet-body').style.display = '')");
        assertEquals("datetime-local", page.getAttribute(form + "input[name=doneDate_i18n]", "type"));
        page.fill(form + "input[name=doneDate_i18n]", "2026-11-27T15:45");
        assertEquals("2026-11-27 15:45:00", page.inputValue(form + "input[name=doneDate]"));
        page.fill(form + "input[name=doneDate_i18n]", "");
        assertEquals("", page.inputValue(form + "input[name=doneDate]"));
    }
}

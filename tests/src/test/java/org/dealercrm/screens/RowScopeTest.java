package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Whose rows a user reaches: an adviser the own ones, a manager those of the own brand, whatever address they type. */
@Category(OnHost.class)
public class RowScopeTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String OWN = "adviserPartyId=DCRM_ADV_01";
    private static final String OTHER = "adviserPartyId=DCRM_ADV_02";

    private static WebClient lead;

    @BeforeClass
    public static void logIn() {
        lead = HOST.clientOf("dcrm.lead");
    }

    @Test
    public void anAdviserOpensOnlyTheOwnProspects() {
        onlyOwn(HOST.clientOf("dcrm.adviser"), OWN, OTHER);
    }

    @Test
    public void aManagerOpensOnlyProspectsOfTheOwnBrand() {
        onlyOwn(HOST.clientOf("dcrm.manager"), "brandId=DCRM_ANDES", "brandId=DCRM_BOREAL");
    }

    @Test
    public void anAdviserWritesOnOwnProspectsOnly() throws Exception {
        WebClient adviser = HOST.clientOf("dcrm.adviser");
        String own = firstProspect(OWN);
        String other = firstProspect(OTHER);
        Page form = adviser.get(own);
        Page kept = adviser.submit(form, "AddActivity", Map.of("statusId", "ACTV_DONE", "comments", "Se llamó al cliente propio"));
        assertEquals(List.of(), Faults.ofGoodPage(kept));
        assertTrue(kept.text().contains("Se llamó al cliente propio"));

        Map<String, String> before = Rows.of(HOST);
        Page refused = adviser.submit(form, "AddActivity", Map.of("statusId", "ACTV_DONE", "comments", "Se llamó al cliente de otro",
                "salesOpportunityId", other.substring(other.indexOf('=') + 1)));
        assertEquals(List.of(), Faults.of(refused));
        assertFalse("a message", refused.errors().isEmpty());
        assertFalse(lead.get(other).text().contains("Se llamó al cliente de otro"));
        assertEquals(before, Rows.of(HOST));
    }

    @Test
    public void figuresCountOnlyTheRowsOneMaySee() {
        Page page = HOST.clientOf("dcrm.adviser").get("control/Indicator/Dashboard");
        assertEquals("Camila Rojas Pardo alone", 1, page.document().select("#FiguresByAdviser a[href*='outcome=VALID']").size());
        assertTrue(lead.get("control/Indicator/Dashboard").document().select("#FiguresByAdviser a[href*='outcome=VALID']").size() > 1);
    }

    private static void onlyOwn(WebClient client, String ownFilter, String otherFilter) {
        assertTrue("the own prospect opens", showsProspect(client.get(firstProspect(ownFilter))));
        String other = firstProspect(otherFilter);
        assertTrue("everybody's prospect opens for the lead", showsProspect(lead.get(other)));
        assertFalse("another's prospect opens", showsProspect(client.get(other)));
        assertEquals("another's prospects are listed", List.of(), prospects(client.get("control/Prospect/List?" + otherFilter)));
    }

    private static boolean showsProspect(Page page) {
        assertEquals(List.of(), Faults.ofGoodPage(page));
        return page.document().selectFirst("#ProspectCard") != null;
    }

    private static String firstProspect(String filter) {
        List<String> prospects = prospects(lead.get("control/Prospect/List?" + filter));
        assertFalse("no demo prospect with " + filter, prospects.isEmpty());
        return prospects.get(0);
    }

    private static List<String> prospects(Page page) {
        return page.links().stream().filter(link -> link.contains("/Prospect/View?")).toList();
    }
}

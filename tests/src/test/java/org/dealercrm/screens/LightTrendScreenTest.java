package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The trend ends where the board stands, counts the rows of its reader alone, and loads nothing from elsewhere. */
@Category(OnHost.class)
public class LightTrendScreenTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static Page good(Page page) {
        assertEquals(List.of(), Faults.ofGoodPage(page));
        return page;
    }

    private static List<Integer> now(WebClient client, String filter) {
        return good(client.get("control/TrafficLight/Trend?" + filter)).document().select("#TrendWeeks tbody tr:first-child td.dc-number")
                .eachText().stream().limit(3).map(Integer::valueOf).toList();
    }

    private static List<Integer> board(WebClient client, String filter) {
        return good(client.get("control/TrafficLight/Board?" + filter)).document().select("a.dc-tile-value")
                .eachText().stream().limit(3).map(Integer::valueOf).toList();
    }

    @Test
    public void theTrendEndsWithTheBoardOfNow() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        assertEquals(board(lead, ""), now(lead, ""));
        assertEquals(board(lead, "brandId=DCRM_ANDES"), now(lead, "brandId=DCRM_ANDES&span=90"));
    }

    @Test
    public void aManagerSeesTheTrendOfTheOwnBrand() {
        WebClient manager = HOST.clientOf("dcrm.manager");
        assertEquals(board(HOST.clientOf("dcrm.lead"), "brandId=DCRM_ANDES"), now(manager, "span=365"));
        assertEquals(List.of(), now(manager, "brandId=DCRM_BOREAL"));
    }

    @Test
    public void whatTurnedRedAndLeftItExplainsTheDifference() {
        Page page = good(HOST.clientOf("dcrm.lead").get("control/TrafficLight/Trend?span=30"));
        List<List<Integer>> weeks = page.document().select("#TrendWeeks tbody tr").stream()
                .map(row -> row.select("td.dc-number").eachText().stream().map(Integer::valueOf).toList()).toList();
        for (int i = 1; i < weeks.size() - 1; i++) {
            int before = weeks.get(i + 1).get(0);
            assertEquals("week " + i, weeks.get(i).get(0).intValue(), before + weeks.get(i).get(3) - weeks.get(i).get(4));
        }
        assertTrue(weeks.size() > 3);
    }

    @Test
    public void thePictureStandsInThePageItself() {
        Page page = good(HOST.clientOf("dcrm.lead").get("control/TrafficLight/Trend?span=%27;--"));
        assertEquals(1, page.document().select("#TrendChart svg[role=img][aria-label]").size());
        assertTrue(page.document().select("#TrendChart image, #TrendChart script").isEmpty());
    }
}

package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The board, the list and the views of one owner tell the same story; every figure opens exactly its rows. */
@Category(OnHost.class)
public class LightScreensTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String LIST = "control/TrafficLight/List?";

    private static WebClient lead;

    @BeforeClass
    public static void logIn() {
        lead = HOST.clientOf("dcrm.lead");
    }

    private static Page good(Page page) {
        assertEquals(List.of(), Faults.ofGoodPage(page));
        return page;
    }

    /** How many rows a list has over all its pages. */
    private static int total(Page list) {
        Element pager = good(list).document().selectFirst("#Lights .dc-pager span");
        return pager == null ? 0 : Integer.parseInt(pager.text().replaceAll(".*/ ", ""));
    }

    private static List<String> column(String query, int number) {
        return good(lead.get(LIST + "VIEW_SIZE_1=200&" + query)).document().select("#LightTable tbody tr td:nth-child(" + number + ")").eachText();
    }

    private static void everyFigureOpensItsRows(WebClient client, Page page) {
        List<Element> figures = new ArrayList<>(good(page).document().select("a.dc-tile-value, .dc-board td.dc-number a"));
        assertFalse("figures", figures.isEmpty());
        for (Element figure : figures) {
            assertEquals(figure.absUrl("href"), Integer.parseInt(figure.text()), total(client.get(figure.absUrl("href"))));
        }
    }

    @Test
    public void everyFigureOfTheBoardOpensItsRows() {
        everyFigureOpensItsRows(lead, lead.get("control/TrafficLight/Board"));
    }

    @Test
    public void everyFigureOfAnOwnerOpensItsRows() {
        everyFigureOpensItsRows(lead, lead.get("control/TrafficLight/View?facilityId=DCRM_BOG_NORTE"));
        everyFigureOpensItsRows(lead, lead.get("control/TrafficLight/View?adviserPartyId=DCRM_ADV_03"));
    }

    @Test
    public void aBoardIsCutByBrandSiteAndMonth() {
        Page page = lead.get("control/TrafficLight/Board?brandId=DCRM_ANDES&facilityId=DCRM_BOG_SUR&month=" + java.time.YearMonth.now());
        everyFigureOpensItsRows(lead, page);
        assertEquals(List.of("Andes Motors"), page.document().select("#Board_brandId tbody tr td:first-child").eachText());
    }

    @Test
    public void aManagerCountsTheOwnBrandAndNoOwnerOfAnother() {
        WebClient manager = HOST.clientOf("dcrm.manager");
        Page board = good(manager.get("control/TrafficLight/Board"));
        assertEquals(List.of("Andes Motors"), board.document().select("#Board_brandId tbody tr td:first-child").eachText());
        everyFigureOpensItsRows(manager, board);
        assertTrue(good(manager.get("control/TrafficLight/View?brandId=DCRM_BOREAL")).document().select(".dc-tile").isEmpty());
        assertEquals(0, total(manager.get(LIST + "brandId=DCRM_BOREAL")));
    }

    @Test
    public void daysSortAndFilterInTheDatabase() {
        List<Integer> days = column("daysFrom=5&daysThru=12&colour=RED&sort=-days", 2).stream().map(Integer::valueOf).toList();
        assertFalse(days.isEmpty());
        List<Integer> sorted = days.stream().sorted((a, b) -> b - a).toList();
        assertEquals(sorted, days);
        assertTrue(days.toString(), sorted.get(0) <= 12 && sorted.get(sorted.size() - 1) >= 5);
        assertEquals(total(lead.get(LIST)), total(lead.get(LIST + "daysFrom=0")));
    }

    @Test
    public void redComesFirstAndClosedLast() {
        int lastPage = (total(lead.get(LIST)) - 1) / 200;
        List<String> colours = new ArrayList<>(column("", 1));
        if (lastPage > 0) {
            colours.addAll(column("VIEW_INDEX_1=" + lastPage, 1));
        }
        int red = (int) colours.stream().filter("Rojo"::equals).count();
        int closed = (int) colours.stream().filter("Cerrado"::equals).count();
        assertTrue(colours.toString(), red > 0 && closed > 0);
        assertEquals(Set.of("Rojo"), Set.copyOf(colours.subList(0, red)));
        assertEquals(Set.of("Cerrado"), Set.copyOf(colours.subList(colours.size() - closed, colours.size())));
    }

    @Test
    public void followUpAndPlansFilter() {
        assertEquals(List.of("Aún ninguno"), column("noFollowUp=Y", 10).stream().distinct().toList());
        assertEquals(List.of("Sin planear"), column("nextAction=NONE", 11).stream().distinct().toList());
        List<String> overdue = column("nextAction=OVERDUE", 11);
        assertTrue(overdue.toString(), !overdue.isEmpty() && overdue.stream().allMatch(text -> text.endsWith("Vencida")));
        assertTrue(column("nextAction=COMING", 11).stream().noneMatch(text -> text.endsWith("Vencida")));
        int all = total(lead.get(LIST));
        assertEquals(all, total(lead.get(LIST + "nextAction=NONE")) + total(lead.get(LIST + "nextAction=OVERDUE"))
                + total(lead.get(LIST + "nextAction=COMING")));
    }

    @Test
    public void whatIsNoFilterValueAsksNothingOrFindsNothing() {
        assertEquals(total(lead.get(LIST)), total(lead.get(LIST + "daysFrom=-3&daysThru=x9&sort=%27;--&nextAction=x&colour=PINK&VIEW_INDEX_1=-4")));
        assertEquals(0, total(lead.get(LIST + "sourceName=%27%20OR%201=1")));
        assertTrue(good(lead.get("control/TrafficLight/View?facilityId=%27%22%7D")).document().select(".dc-tile").isEmpty());
    }
}

package org.dealercrm.host.widget;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.dealercrm.host.web.TestApp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class GridTest {

    @ClassRule
    public static final TestApp APP = new TestApp();

    private static Pages pages;

    @BeforeClass
    public static void open() {
        pages = Pages.ofTester(APP);
    }

    private static List<Element> rows(Document page) {
        return page.select("#search-results table > tbody > tr");
    }

    @Test
    public void gridShowsAPageOfRowsWithEscapedValues() {
        Document page = pages.page("Thing/List");
        assertEquals("basic-table hover-bar", page.selectFirst("#search-results table").className());
        assertEquals(10, rows(page).size());
        Element first = rows(page).get(0);
        assertEquals("", first.className());
        assertEquals("alternate-row second", rows(page).get(1).className());
        assertEquals("Thing <1>", first.child(1).text());
        assertEquals("€1,000.25", first.child(2).text());
        assertEquals("align-right", first.child(2).className());
        assertEquals("\u00a0", first.child(4).wholeText().strip());
        assertEquals("", first.child(6).text());
        assertEquals("active", rows(page).get(1).child(6).text());
    }

    @Test
    public void linksInRowsHaveIdsAndCarryMissingParametersAsBareNames() {
        Element link = pages.page("Thing/List").getElementById("ThingGrid_thingId_o_0");
        assertEquals("/testapp/control/Thing/Edit?thingId=T1&absent", link.attr("href"));
    }

    @Test
    public void postingLinksInRowsCarryTheirOwnForm() {
        Document page = pages.page("Thing/List");
        Element form = page.selectFirst("form[name=ThingGrid_o_1_0_o_del]");
        assertEquals("T2", form.selectFirst("input[name=thingId]").val());
        assertNotNull(form.selectFirst("input[name=csrfToken]"));
        Element anchor = form.nextElementSibling();
        assertEquals("javascript:document.ThingGrid_o_1_0_o_del.submit()", anchor.attr("href"));
        assertEquals("return confirm('Sure?')", anchor.attr("onclick"));
        assertEquals("buttontext", anchor.className());
    }

    @Test
    public void headerHasLabelsAndSortLinks() {
        Document page = pages.page("Thing/List?sortField=thingName&x=1");
        Element header = page.selectFirst("#search-results thead > tr.header-row-2");
        Element name = header.selectFirst("a.sort-order-desc");
        assertEquals("/testapp/control/Thing/List?sortField=-thingName&x=1", name.attr("href"));
        assertEquals("Amount", header.selectFirst("td.align-right > label#ThingGrid_amount_title[for=ThingGrid_amount]").text());
        Document reversed = pages.page("Thing/List?sortField=-thingName");
        assertNotNull(reversed.selectFirst("a.sort-order-asc"));
        assertEquals("Thing <45>", rows(reversed).get(0).child(1).text());
    }

    @Test
    public void pagerLeadsToTheOtherPages() {
        Document page = pages.page("Thing/List?VIEW_INDEX_1=4&VIEW_SIZE_1=10&x=a%26b");
        assertEquals(5, rows(page).size());
        assertEquals(2, page.select("div.nav-pager").size());
        assertEquals("Displaying 41 - 45 of 45", page.selectFirst("li.nav-displaying").text());
        assertEquals("5 of 5", page.selectFirst("li.nav-page-select > input").attr("placeholder"));
        assertNotNull(page.selectFirst("li.nav-next-disabled"));
        String previous = page.selectFirst("li.nav-previous > a").attr("onclick");
        assertEquals("submitPagination(this, '/testapp/control/Thing/List?x=a%26b&VIEW_SIZE_1=10&VIEW_INDEX_1=3')", previous);
        assertEquals("[20, 30, 50, 100, 200]", page.selectFirst("li.nav-pagesize select").select("option").eachText().toString());
    }

    @Test
    public void emptyListSaysSoWithoutHeaderAndNoListShowsTheHeaderOnly() {
        Document empty = pages.page("Thing/List?none=Y");
        assertTrue(empty.select("#search-results").text().contains("No Records Found"));
        assertNull(empty.selectFirst("#search-results thead"));
        assertNull(empty.selectFirst("div.nav-pager"));
        Document unasked = pages.page("Thing/List?noList=Y");
        assertNotNull(unasked.selectFirst("#search-results thead"));
        assertFalse(unasked.select("#search-results").text().contains("No Records Found"));
    }

    @Test
    public void multiFormNumbersItsInputsAndPostsThemTogether() {
        Document page = pages.page("Thing/Rows");
        Element form = page.selectFirst("form#ThingMulti[name=ThingMulti].basic-form");
        assertEquals("Y", form.selectFirst("input[name=_useRowSubmit]").val());
        assertEquals("0", form.selectFirst("input[name=viewIndex_1]").val());
        assertEquals("20", form.selectFirst("input[name=viewSize_1]").val());
        assertEquals("T2", form.selectFirst("input[type=hidden][name=thingId_o_1]#ThingMulti_thingId_o_1").val());
        assertEquals("Thing <2>", form.selectFirst("input[type=text][name=thingName_o_1]#ThingMulti_thingName_o_1").val());
        assertEquals("2026-02-03 10:11:00.000", form.selectFirst("input[name=fromDate_o_1]").val());
        assertNotNull(form.selectFirst("input[type=checkbox][name=_rowSubmit_o_1]"));
        assertNotNull(form.selectFirst("thead input.selectAll"));
        assertEquals("Save all", page.selectFirst("table ~ input[type=submit]#ThingMulti_submitButton").val());
    }

    @Test
    public void rowActionsRunPerRowAndEmptyMessageCanBeOwn() {
        Document page = pages.page("Thing/Rows");
        assertEquals("basic-table form-widget-table dark-grid", page.select("table").get(1).className());
        assertEquals("note T3", page.select("table").get(1).select("tbody > tr").last().child(1).text());
        assertEquals("Nothing here", page.selectFirst("h3").text());
    }

    @Test
    public void listFormHasAFormPerRow() {
        Element form = pages.page("Thing/Rows").selectFirst("form#ThingLines_o_1");
        assertEquals("T2", form.selectFirst("input[name=thingId]").val());
        assertNotNull(form.selectFirst("input[name=csrfToken]"));
    }
}

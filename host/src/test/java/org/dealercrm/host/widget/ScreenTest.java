package org.dealercrm.host.widget;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import org.dealercrm.host.web.TestApp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class ScreenTest {

    @ClassRule
    public static final TestApp APP = new TestApp();

    private static Pages pages;
    private static Document scope;

    @BeforeClass
    public static void open() {
        pages = Pages.ofTester(APP);
        scope = pages.page("Thing/Scope");
    }

    private static String text(String id) {
        Element found = scope.getElementById("\"" + id + "\"");
        assertNotNull("no element " + id + " in " + scope, found);
        return found.text();
    }

    @Test
    public void assignmentsStayInTheirSectionUnlessGlobal() {
        assertEquals("inside", text("inner"));
        assertEquals("[]", text("innerOutside"));
        assertEquals("global", text("global"));
    }

    @Test
    public void includedScreensShareTheirScopeOnlyWhenAsked() {
        assertEquals("[]", text("notShared"));
        assertEquals("[x]", text("shared"));
    }

    @Test
    public void listsMapsAndMissingPartsAreRead() {
        assertEquals("3 zero last .", text("list"));
        assertEquals("42", text("deep"));
        assertEquals("fallback", text("copied"));
        assertEquals("42", text("nested"));
    }

    @Test
    public void labelsTakeValuesOfTheContextAndMissingOnesShowTheirKey() {
        assertEquals("Hello Ann <b>", text("greeting"));
        assertEquals("NoSuchLabel", text("noLabel"));
        assertNull(scope.selectFirst("b"));
    }

    @Test
    public void onlyTheContextLeavesAScript() {
        assertEquals("context Ann <b> []", text("script"));
    }

    @Test
    public void refusedExpressionsAreEmpty() {
        assertEquals("[]", text("bsh"));
        assertEquals("[]", text("evil"));
    }

    @Test
    public void numbersInTextFollowTheLocale() {
        assertEquals("1,234,567", text("number"));
    }

    @Test
    public void conditionsChooseBetweenWidgetsAndFailWidgets() {
        assertEquals("yes", text("yes"));
        assertNull(scope.getElementById("\"no\""));
        assertEquals("refused []", text("refused"));
    }

    @Test
    public void sectionsAreRepeatedForEachEntry() {
        assertEquals("0:zero 1:first 2:last", String.join(" ", scope.select("span.each").eachText()));
    }

    @Test
    public void labelsBecomeTheHeadingTheirStyleIs() {
        assertEquals("A (big) heading", scope.selectFirst("h2").text());
        assertEquals("A paragraph", scope.selectFirst("span.p").text());
    }

    @Test
    public void linksToEventsPostAndOthersAreAnchors() {
        assertEquals("/testapp/control/Thing/List?a=1+%26+2&guest=Ann+%3Cb%3E", scope.selectFirst("a#plain.buttontext").attr("href"));
        Element form = scope.selectFirst("form[action=/testapp/control/Thing/save]");
        assertEquals("x & y", form.selectFirst("input[name=plainText]").val());
        assertFalse(form.selectFirst("input[name=csrfToken]").val().isEmpty());
        assertNotNull(scope.selectFirst("a[href=javascript:document." + form.attr("name") + ".submit()]"));
        assertTrue(scope.getElementById("anchor").attr("href").startsWith("/testapp/control/Thing/save"));
        assertEquals("_blank", scope.getElementById("elsewhere").attr("target"));
    }

    @Test
    public void templatesEncodeTextsOfTheContext() {
        Document page = pages.page("Thing/Template");
        assertEquals("<i>(Ann)</i>", page.getElementById("guest").text());
        assertEquals("(Ann)", page.selectFirst("#raw i").text());
        assertEquals("a & b", page.getElementById("map").text());
        assertEquals("Hello <i>(Ann)</i>", page.getElementById("label").text());
        assertEquals("1234.5 4", page.getElementById("number").text());
        assertEquals("/testapp/control/Thing/List?a=1", page.getElementById("link").attr("href"));
        assertEquals("part for <i>(Ann)</i>", page.getElementById("\"fragment\"").text());
    }

    @Test
    public void templateErrorsArePrintedInPlace() {
        Document page = pages.page("Thing/Template");
        assertTrue(page.getElementById("missing").text().contains("missing"));
        assertEquals("still here", page.getElementById("after").text());
    }

    @Test
    public void aFailingActionShowsTheErrorPageAndNoStackTrace() {
        String page = pages.text("Thing/Fail");
        assertTrue(page, page.contains("could not be"));
        assertFalse(page, page.contains("at org.dealercrm"));
        assertFalse(page, page.contains("never"));
    }
}

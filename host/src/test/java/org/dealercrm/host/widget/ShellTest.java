package org.dealercrm.host.widget;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import org.dealercrm.host.web.TestApp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class ShellTest {

    @ClassRule
    public static final TestApp APP = new TestApp();

    private Pages pages;

    @Before
    public void open() {
        pages = Pages.ofTester(APP);
    }

    @Test
    public void pageHasTitleNavigationContentAndFooter() {
        Document page = pages.page("Thing/List");
        assertEquals("Test <Company>: Things & more", page.title());
        assertEquals("/testapp/css/test.css", page.select("link[rel=stylesheet]").last().attr("href"));
        assertEquals("Test notes", page.selectFirst(".page-container > #main-navigation-bar #app-bar-list > li.app-btn.selected > a").text());
        assertNotNull(page.selectFirst(".page-container > .contentarea > #column-container > #content-main-section"));
        assertNotNull(page.selectFirst(".page-container > #footer"));
    }

    @Test
    public void applicationMenuMarksTheCurrentItemAndHidesForbiddenOnes() {
        Document page = pages.page("Thing/List");
        Element menu = page.selectFirst(".page-container > #app-navigation");
        assertEquals("Test things", menu.selectFirst("> h2").text());
        assertEquals("[Main, List & find, Edit]", menu.select("> ul > li > ul > li > a").eachText().toString());
        assertEquals("List & find", menu.selectFirst("li.selected > a").text());
        assertEquals("/testapp/control/Thing/Edit?thingId=T+1", menu.select("a").last().attr("href"));
    }

    @Test
    public void tabAndButtonBarsHaveTheirOwnClasses() {
        Document page = pages.page("Thing/Edit");
        assertEquals("Two", page.selectFirst("div.button-bar.tab-bar > ul > li > ul > li.selected > a").text());
        Element bar = page.selectFirst(".screenlet-title-bar div.button-bar");
        assertEquals("New", bar.selectFirst("li.buttontext.create > a").text());
        assertEquals("a &amp; b", bar.selectFirst("li.buttontext form input[name=plainText]").val());
    }

    @Test
    public void screenletsHaveTitleBarAndBody() {
        Document page = pages.page("Thing/Edit");
        Element panel = page.selectFirst("div.screenlet#editPanel");
        assertEquals("Edit & view", panel.selectFirst("> .screenlet-title-bar > ul > li.h3").text());
        assertNotNull(panel.selectFirst("> .screenlet-title-bar > ul > li.expanded > a"));
        assertNotNull(panel.selectFirst("> .screenlet-body#editPanel_col"));
        Element hidden = page.selectFirst("div.screenlet#screenlet_1");
        assertNotNull(hidden.selectFirst("li.collapsed > a"));
        assertEquals("display: none;", hidden.selectFirst("> .screenlet-body.no-padding#screenlet_1_col").attr("style"));
        assertNull(page.selectFirst("#screenlet_2 > .screenlet-title-bar"));
    }

    @Test
    public void findScreensPutOptionsAboveResults() {
        Document page = pages.page("Thing/List");
        assertEquals("Things & more", page.selectFirst("div.page-title > span").text());
        assertNotNull(page.selectFirst("#searchOptions #search-options form"));
        assertEquals("Search Results", page.selectFirst(".screenlet-body.no-padding > h3").text());
        assertNotNull(page.selectFirst("#search-results table"));
    }

    @Test
    public void messagesStandBeforeTheContent() {
        Document page = pages.post("Thing/save", "noteKey", "", "csrfToken", token());
        Element messages = page.selectFirst("#content-messages.content-messages.errorMessage");
        assertEquals("The Following Errors Occurred:", messages.selectFirst("p").text());
        assertNotNull(page.selectFirst("#content-messages ~ .contentarea"));
    }

    private String token() {
        return pages.page("Thing/Edit").selectFirst("form#EditThing input[name=csrfToken]").val();
    }

    @Test
    public void loginPageWrapsInputsInLabels() {
        Document page = pages.page("Thing/Login");
        Element form = page.selectFirst("#content-main-section .login-screenlet form[name=loginform]");
        assertEquals("/testapp/control/login", form.attr("action"));
        assertNotNull(form.selectFirst("label input[name=USERNAME]"));
        assertNotNull(form.selectFirst("label input[type=password][name=PASSWORD]"));
        assertEquals("Login", form.selectFirst("input[type=submit]").val());
        assertNotNull(form.selectFirst("input[name=JavaScriptEnabled]"));
    }

    @Test
    public void wordsFollowTheLanguage() {
        pages.text("setSessionLocale?newLocale=es");
        Document page = pages.page("Thing/List");
        pages.text("setSessionLocale?newLocale=en");
        assertEquals("Cosas y más", page.selectFirst("div.page-title > span").text());
        assertTrue(page.selectFirst(".nav-displaying").text().startsWith("Mostrando 1 - 10 de 45"));
        assertEquals("es", page.selectFirst("html").attr("lang"));
    }

    @Test
    public void headCarriesTheTokenForScriptsAndShellFilesAreServed() {
        assertFalse(pages.page("Thing/List").selectFirst("meta[name=csrf-token]").attr("content").isEmpty());
        assertTrue(pages.text("../../common/js/shell.js").contains("submitPagination"));
        assertTrue(pages.text("../../common/css/shell.css").contains(".screenlet"));
        assertTrue(pages.text("../../common/img/shell.svg").startsWith("<svg"));
    }
}

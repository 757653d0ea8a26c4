package org.dealercrm.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.host.web.Browser.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class RequestTest {

    @ClassRule
    public static final TestApp APP = new TestApp();

    private Browser browser;

    @Before
    public void logIn() {
        browser = APP.browserOf("tester");
    }

    @Test
    public void unknownRequestIsAnErrorPageWithStatus200() {
        Answer answer = browser.get("NoSuchThing");
        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("Unknown request [NoSuchThing]; this request does not exist or cannot be called directly."));
    }

    @Test
    public void requestForChainsOnlyCannotBeCalledDirectly() {
        assertTrue(browser.get("json").text().contains("Unknown request [json]"));
    }

    @Test
    public void wrongMethodAnswers405AsPlainText() {
        Answer answer = browser.post("Rest");
        assertEquals(405, answer.status());
        assertEquals("[Rest] cannot be called by [POST] method.", answer.text());
    }

    @Test
    public void publicRequestNeedsAPublicView() {
        assertEquals("Open", APP.browser().get("Open").value("view"));
        assertTrue(APP.browser().get("OpenWithGuardedView").text().contains("only shown to users who are logged in"));
    }

    @Test
    public void extraSegmentShowsAnotherViewAfterSuccess() {
        assertEquals("Open", browser.get("main/Open").value("view"));
    }

    @Test
    public void uriTemplateFillsAParameter() {
        assertEquals("N42", browser.get("Note/N42/Show").value("noteKey"));
    }

    @Test
    public void redirectWithoutDeclaredParametersKeepsTheQueryAndDropsPostedFields() {
        Answer answer = browser.post("Note/touch?a=1", "b", "2", "csrfToken", browser.token("Note/touch"));
        assertEquals(302, answer.status());
        assertTrue(answer.location(), answer.location().endsWith("/control/Note/Form?a=1"));
        assertEquals("touched", browser.get(answer.location()).value("_EVENT_MESSAGE_"));
        assertEquals("a message is shown once", null, browser.get(answer.location()).value("_EVENT_MESSAGE_"));
    }

    @Test
    public void requestWithEventAndWithoutTokenIsRefused() {
        assertTrue(browser.post("Note/touch").text().contains("Invalid or missing CSRF token to path &#39;Note/touch&#39;."));
        assertTrue(browser.post("Note/touch", "csrfToken", browser.token("Note/create")).text().contains("CSRF token"));
    }

    @Test
    public void scriptsSendTheTokenOfTheirUserAsAHeader() {
        String token = browser.get("main").value("token for scripts");
        assertTrue(browser.get("Note/touch", "X-CSRF-Token", "made up").text().contains("CSRF token"));
        assertEquals(302, browser.get("Note/touch", "X-CSRF-Token", token).status());
        assertTrue(APP.browserOf("colleague").get("Note/touch", "X-CSRF-Token", token).text().contains("CSRF token"));
    }

    @Test
    public void sessionCookieIsHiddenFromScriptsAndOtherSites() {
        String cookie = APP.browser().get("main").header("Set-Cookie");
        assertTrue(cookie, cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/testapp"));
        assertFalse("plain http would lose a secure cookie", cookie.contains("Secure"));
    }

    @Test
    public void otherHostNamesAreRefused() throws IOException {
        int port = URI.create(APP.running().baseUrl()).getPort();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write("GET /testapp/control/Open HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer, answer.contains("Domain evil.example is not accepted"));
        }
    }

    @Test
    public void bareAddressLeadsToTheWebapp() {
        assertTrue(browser.get("/").location().endsWith("/testapp/"));
        assertEquals(404, browser.get("/common/../no/such.css").status());
    }

    @Test
    public void viewLastReturnsToTheSavedViewWithItsParameters() {
        browser.get("Note/Form?noteKey=BEFORE");
        Answer answer = browser.get("Note/back");
        assertEquals("Note/Form", answer.value("view"));
        assertEquals("BEFORE", answer.value("noteKey"));
    }

    @Test
    public void javaEventCommitsEvenWhenItAnswersError() throws Exception {
        Answer answer = browser.get("Note/storeAndFail?noteKey=COMMITTED");
        assertEquals("stored, but not liked", answer.value("_ERROR_MESSAGE_"));
        assertNotNull(EntityQuery.use(APP.running().delegator()).from("TestNote").where("noteKey", "COMMITTED").queryOne());
    }

    @Test
    public void exceptionOfAnEventShowsItsMessageAndNoStackTrace() {
        Answer page = browser.get("Note/explode");
        assertEquals(200, page.status());
        assertTrue(page.text().contains("the event exploded"));
        assertFalse(page.text().contains("at org."));
        Answer form = browser.get("Note/explodeOnForm");
        assertEquals("Note/Form", form.value("view"));
        assertEquals("Error calling event: the event exploded", form.value("_ERROR_MESSAGE_"));
    }

    @Test
    public void outcomeWithoutResponseFallsBackToSuccess() {
        assertEquals("main", browser.get("Note/odd").value("view"));
    }

    @Test
    public void brokenViewLeavesNoHalfPage() {
        Answer answer = browser.get("Note/broken");
        assertFalse(answer.text().contains("view=Broken"));
        assertFalse(answer.text().contains("secret detail"));
        assertTrue(answer.text().contains("could not be drawn"));
    }

    @Test
    public void jsonAnswerToGetStartsWithSlashes() {
        Answer get = browser.get("Note/data");
        assertTrue(get.text(), get.text().startsWith("//{"));
        assertTrue(get.text(), get.text().contains("\"_EVENT_MESSAGE_\":\"touched\""));
        assertTrue(browser.post("Note/data").text().startsWith("{"));
    }

    @Test
    public void groovyEventAnswersWithAMap() {
        Answer answer = browser.get("Note/groovy?name=Ana");
        assertEquals("Note/Form", answer.value("view"));
        assertEquals("hello Ana in en", answer.value("greeting"));
        assertEquals("greeted", answer.value("_EVENT_MESSAGE_"));
    }

    @Test
    public void pagesCarryTheSecurityHeaders() {
        Answer answer = browser.get("main");
        assertEquals("sameorigin", answer.header("x-frame-options"));
        assertEquals("nosniff", answer.header("x-content-type-options"));
        assertTrue(answer.header("Content-Type").equalsIgnoreCase("text/html;charset=UTF-8"));
    }

    @Test
    public void onlyAllowedPathsAreServedAsFiles() {
        assertTrue(browser.get("../css/test.css").text().contains("color: black"));
        Answer hidden = browser.get("../secret/plan.txt");
        assertEquals(302, hidden.status());
        assertTrue(hidden.location(), hidden.location().endsWith("/testapp/control/main"));
    }

    @Test
    public void markupIsRefusedOnlyInTheLastParameterOfAHashMap() {
        assertEquals(500, browser.get("main?a=%3Cb&zz=1").status());
        assertEquals(200, browser.get("main?zz=%3Cb&a=1").status());
    }

    @Test
    public void languageStaysInTheSession() {
        browser.get("setSessionLocale?newLocale=es");
        assertEquals("es", browser.get("main").value("locale"));
        assertTrue(browser.get("NoSuchThing").text().contains("No se pudo mostrar esta página"));
        browser.get("setSessionLocale?newLocale=en");
    }
}

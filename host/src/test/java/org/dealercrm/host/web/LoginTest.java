package org.dealercrm.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import org.dealercrm.host.web.Browser.Answer;
import org.junit.ClassRule;
import org.junit.Test;

public class LoginTest {

    @ClassRule
    public static final TestApp APP = new TestApp();

    @Test
    public void pageThatNeedsAUserAnswers401WithTheLoginPage() {
        Answer answer = APP.browser().get("Note/Form");
        assertEquals(401, answer.status());
        assertEquals("login", answer.value("view"));
    }

    @Test
    public void loginLeadsBackToTheInterruptedPageWithItsQuery() {
        Browser browser = APP.browser();
        browser.get("Note/Form?noteKey=N%201&text=a%26b");
        Answer answer = browser.post("login", "USERNAME", "tester", "PASSWORD", "ofbiz");
        assertEquals(302, answer.status());
        Answer page = browser.get(answer.location());
        assertEquals("Note/Form", page.value("view"));
        assertEquals("N 1", page.value("noteKey"));
        assertEquals("a&b", page.value("text"));
    }

    @Test
    public void whatWasTypedSurvivesAnExpiredSession() {
        Browser browser = APP.browserOf("tester");
        String token = browser.token("Note/create");
        browser.forgetCookies();
        Answer asked = browser.post("Note/create", "noteKey", "KEPT", "noteText", "long <typed> text", "csrfToken", token);
        assertEquals(401, asked.status());
        Answer back = browser.post("login", "USERNAME", "tester", "PASSWORD", "ofbiz");
        Answer stored = browser.get(back.location());
        assertTrue(stored.location(), stored.location().contains("noteKey=KEPT"));
        assertEquals("Note stored", browser.get(stored.location()).value("_EVENT_MESSAGE_"));
    }

    @Test
    public void formOfAnotherUserIsNotSentAfterLogin() {
        Browser browser = APP.browserOf("tester");
        String token = browser.token("Note/create");
        browser.forgetCookies();
        browser.post("Note/create", "noteKey", "STOLEN", "csrfToken", token);
        Answer back = browser.post("login", "USERNAME", "colleague", "PASSWORD", "ofbiz");
        Answer refused = browser.get(back.location());
        assertTrue(refused.text(), refused.text().contains("Invalid or missing CSRF token"));
    }

    @Test
    public void wrongPasswordShowsTheLoginPageWithAMessage() {
        Answer answer = APP.browser().post("login", "USERNAME", "tester", "PASSWORD", "wrong one");
        assertEquals(200, answer.status());
        assertEquals("login", answer.value("view"));
        assertTrue(answer.text(), answer.value("_ERROR_MESSAGE_").length() > 10);
    }

    @Test
    public void userWithoutTheBasePermissionIsRefused() {
        Browser browser = APP.browser();
        Answer answer = browser.post("login", "USERNAME", "outsider", "PASSWORD", "ofbiz");
        assertTrue(answer.text(), answer.value("_ERROR_MESSAGE_").contains("permission"));
        assertEquals(401, browser.get("main").status());
    }

    @Test
    public void loginChangesTheSessionId() {
        Browser browser = APP.browser();
        browser.get("main");
        String before = browser.sessionId();
        browser.post("login", "USERNAME", "tester", "PASSWORD", "ofbiz");
        assertFalse(before.isEmpty());
        assertNotEquals(before, browser.sessionId());
        assertEquals(200, browser.get("main").status());
    }

    @Test
    public void logoutEndsTheSession() {
        Browser browser = APP.browserOf("tester");
        assertEquals(302, browser.get("logout").status());
        assertEquals(401, browser.get("main").status());
    }

    @Test
    public void scriptWithoutSessionGetsASmallPageAndDoesNotReplaceTheInterruptedRequest() {
        Browser browser = APP.browser();
        browser.get("Note/Form?noteKey=WANTED");
        Answer answer = browser.get("main", "X-Requested-With", "XMLHttpRequest");
        assertEquals(401, answer.status());
        assertEquals("ajaxLogin", answer.value("view"));
        Answer back = browser.post("login", "USERNAME", "tester", "PASSWORD", "ofbiz");
        assertTrue(back.location(), back.location().endsWith("Note/Form?noteKey=WANTED"));
    }

    @Test
    public void newcomerMustChooseAPasswordFirst() {
        Browser browser = APP.browser();
        Answer asked = browser.post("login", "USERNAME", "newcomer", "PASSWORD", "ofbiz");
        assertEquals("requirePasswordChange", asked.value("view"));
        assertEquals(401, browser.get("main").status());
        Answer changed = browser.post("login", "USERNAME", "newcomer", "PASSWORD", "ofbiz", "requirePasswordChange", "Y",
                "newPassword", "my own words", "newPasswordVerify", "my own words");
        assertEquals(302, changed.status());
        Answer again = APP.browser().post("login", "USERNAME", "newcomer", "PASSWORD", "my own words");
        assertEquals(302, again.status());
    }

    @Test
    public void nothingOfTheLoginStaysInTheInterruptedRequest() {
        Browser browser = APP.browser();
        browser.get("Note/Form?USERNAME=nobody&PASSWORD=x&noteKey=A");
        Answer back = browser.post("login", "USERNAME", "tester", "PASSWORD", "ofbiz");
        assertFalse(back.location(), back.location().contains("PASSWORD"));
        assertNull(browser.get(back.location()).value("PASSWORD"));
    }
}

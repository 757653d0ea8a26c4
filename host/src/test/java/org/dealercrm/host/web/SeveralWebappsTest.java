package org.dealercrm.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.Collection;

import org.apache.ofbiz.base.component.ComponentConfig.WebappInfo;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.webapp.control.LoginWorker;
import org.dealercrm.host.web.Browser.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Two webapps of one component: each has its own address, controller, sessions, files and default language. */
public class SeveralWebappsTest {

    @ClassRule
    public static final TestApp APP = new TestApp();

    private Browser everybody;

    @Before
    public void open() {
        everybody = new Browser(APP.running().baseUrl() + "/testpublic/control/");
    }

    @Test
    public void eachAnswersItsOwnRequestsOnly() {
        assertEquals(200, everybody.get("main").status());
        assertTrue(everybody.get("Rest").text().contains("Unknown request [Rest]"));
        assertTrue(APP.browser().get("Guarded").text().contains("Unknown request [Guarded]"));
    }

    @Test
    public void whoIsLoggedInInOneIsNobodyInTheOther() {
        Browser tester = APP.browserOf("tester");
        assertEquals("main", tester.get("main").value("view"));
        assertEquals(401, tester.get("/testpublic/control/Guarded").status());
        assertEquals("main", tester.get("main").value("view"));
    }

    @Test
    public void sessionCookiesStayInTheirWebapp() {
        String cookie = everybody.get("main").header("Set-Cookie");
        assertTrue(cookie, cookie.contains("Path=/testpublic") && cookie.contains("HttpOnly"));
    }

    @Test
    public void aControllerMayTakeLoginAway() {
        Answer answer = everybody.post("login", "USERNAME", "tester", "PASSWORD", "ofbiz");
        assertEquals(302, answer.status());
        assertTrue(answer.location(), answer.location().endsWith("/testpublic/control/main"));
        assertEquals(401, everybody.get("Guarded").status());
    }

    @Test
    public void tokensOfOneAreNothingInTheOther() {
        String token = everybody.get("main").value("token of Note/touch");
        assertNotEquals(token, APP.browser().get("Open").value("token of Note/touch"));
        Answer answer = everybody.post("Note/touch", "csrfToken", token, "b", "2");
        assertEquals("touched", everybody.get(answer.location()).value("_EVENT_MESSAGE_"));
        assertTrue(everybody.post("Note/touch").text().contains("CSRF token"));
    }

    @Test
    public void eachHasItsDefaultLanguageUntilAnotherIsChosen() {
        assertEquals("es", everybody.get("main").value("locale.default"));
        assertTrue(everybody.get("NoSuchThing", "Accept-Language", "en").text().contains("No se pudo mostrar esta página"));
        everybody.get("setSessionLocale?newLocale=en");
        assertFalse(everybody.get("NoSuchThing").text().contains("No se pudo mostrar esta página"));
    }

    @Test
    public void eachServesItsOwnFilesOnly() {
        assertTrue(everybody.get("../look/public.css").text().contains("navy"));
        assertEquals(302, everybody.get("../css/test.css").status());
        assertEquals(302, APP.browser().get("../look/public.css").status());
    }

    @Test
    public void theOneWithoutPlaceInTheApplicationBarIsNeitherInItNorTheEntrance() throws Exception {
        Collection<WebappInfo> bar = LoginWorker.getAppBarWebInfos(APP.running().dispatcher().getSecurity(),
                EntityQuery.use(APP.running().delegator()).from("UserLogin").where("userLoginId", "tester").queryOne(), "localhost", "main");
        assertTrue(bar.stream().anyMatch(webapp -> webapp.getContextRoot().equals("/testapp")));
        assertTrue(bar.stream().noneMatch(webapp -> webapp.getContextRoot().equals("/testpublic")));
        assertTrue(everybody.get("/").location().endsWith("/testapp/"));
    }
}

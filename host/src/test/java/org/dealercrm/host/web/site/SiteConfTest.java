package org.dealercrm.host.web.site;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dealercrm.host.UnknownConstructException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SiteConfTest {

    private static final String HEAD = "<site-conf xmlns='http://ofbiz.apache.org/Site-Conf' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xsi:schemaLocation='http://ofbiz.apache.org/Site-Conf http://ofbiz.apache.org/dtds/site-conf.xsd'>\n";
    private static final String OK = "<response name='success' type='view' value='Page'/>";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void wholePathComesBeforeFirstSegmentWithOverrideView() throws IOException {
        SiteConf conf = read("<request-map uri='Thing'>" + OK + "</request-map><request-map uri='Thing/List'>" + OK + "</request-map>"
                + "<view-map name='List' page='x'/><view-map name='Other' page='x'/>");
        assertEquals("Thing/List", conf.match("Thing/List").requests().get(0).uri());
        assertNull(conf.match("Thing/List").overrideView());
        assertEquals("Thing", conf.match("Thing/Other").requests().get(0).uri());
        assertEquals("Other", conf.match("Thing/Other").overrideView());
    }

    @Test
    public void extraSegmentThatIsNoViewMakesTheRequestUnknown() throws IOException {
        assertFalse(read("<request-map uri='Thing'>" + OK + "</request-map>").match("Thing/Nowhere").found());
    }

    @Test
    public void templateSegmentsBecomeVariables() throws IOException {
        Match match = read("<request-map uri='Thing/{thingId}/Show'>" + OK + "</request-map>").match("Thing/T7/Show");
        assertTrue(match.found());
        assertEquals("T7", match.variables().get("thingId"));
    }

    @Test
    public void methodChoosesAmongTheRequestMapsOfAUri() throws IOException {
        Match match = read("<request-map uri='Thing' method='get'>" + OK + "</request-map>"
                + "<request-map uri='Thing' method='post'><event type='java' path='a.B' invoke='c'/>" + OK + "</request-map>").match("Thing");
        assertNull(match.forMethod("GET").event());
        assertEquals("c", match.forMethod("POST").event().invoke());
        assertNull(match.forMethod("DELETE"));
    }

    @Test
    public void withoutSecurityARequestIsPublicAndWithSecurityItNeedsALogin() throws IOException {
        SiteConf conf = read("<request-map uri='Open'>" + OK + "</request-map><request-map uri='Closed'><security/>" + OK + "</request-map>");
        assertFalse(conf.requests("Open").get(0).auth());
        assertTrue(conf.requests("Closed").get(0).auth());
    }

    @Test
    public void ownDefinitionReplacesTheIncludedOne() throws IOException {
        Path included = write("included.xml", HEAD + "<request-map uri='Thing'>" + OK + "</request-map>"
                + "<request-map uri='Kept'>" + OK + "</request-map></site-conf>");
        SiteConf conf = read("<include location='" + included.toUri() + "'/><request-map uri='Thing'><security/>" + OK + "</request-map>");
        assertEquals(1, conf.requests("Thing").size());
        assertTrue(conf.requests("Thing").get(0).auth());
        assertTrue(conf.match("Kept").found());
    }

    @Test
    public void requestsWithAnEventNeedACsrfTokenUnlessTheySayOtherwise() throws IOException {
        SiteConf conf = read("<request-map uri='Show'>" + OK + "</request-map>"
                + "<request-map uri='Act'><event type='java' path='a.B' invoke='c'/>" + OK + "</request-map>"
                + "<request-map uri='Ping'><security csrf-token='false'/><event type='java' path='a.B' invoke='c'/>" + OK + "</request-map>");
        assertFalse(conf.requests("Show").get(0).needsCsrfToken());
        assertTrue(conf.requests("Act").get(0).needsCsrfToken());
        assertFalse(conf.requests("Ping").get(0).needsCsrfToken());
    }

    @Test
    public void unknownConstructIsRefusedWithFileAndLine() {
        UnknownConstructException refused = assertThrows(UnknownConstructException.class,
                () -> read("<request-map uri='Thing'>\n<response name='success' type='cross-redirect' value='x'/></request-map>"));
        assertTrue(refused.getMessage(), refused.getMessage().contains("controller.xml:3"));
    }

    @Test
    public void sameUriTwiceForOneMethodIsRefused() {
        assertThrows(UnknownConstructException.class,
                () -> read("<request-map uri='Thing'>" + OK + "</request-map><request-map uri='Thing'>" + OK + "</request-map>"));
    }

    private SiteConf read(String body) throws IOException {
        return SiteConfReader.read(write("controller.xml", HEAD + body + "</site-conf>").toUri().toURL());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.getRoot().toPath().resolve(name), text);
    }
}

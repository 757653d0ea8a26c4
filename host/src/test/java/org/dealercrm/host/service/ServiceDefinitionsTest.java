package org.dealercrm.host.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelParam;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.UnknownConstructException;
import org.dealercrm.host.component.Component;
import org.dealercrm.host.component.SampleComponent;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Reading of service definitions: merging of attributes, and refusal of what is unknown with file and line. */
public class ServiceDefinitionsTest {

    @ClassRule
    public static final ServiceHost HOST = new ServiceHost();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private ServiceDefinitions load(String services) {
        SampleComponent component = SampleComponent.in(folder, "sample", "<resource-loader name=\"main\" type=\"component\"/>"
                + "<service-resource type=\"model\" loader=\"main\" location=\"services.xml\"/>");
        component.file("services.xml", "<services xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:noNamespaceSchemaLocation=\"https://ofbiz.apache.org/dtds/services.xsd\">\n" + services + "\n</services>");
        return ServiceDefinitions.load(List.of(Component.read(component.url())), HOST.delegator());
    }

    private void refuses(String services, String reason) {
        UnknownConstructException e = assertThrows(UnknownConstructException.class, () -> load(services));
        assertTrue(e.getMessage(), e.getMessage().contains(reason) && e.getMessage().contains("services.xml:"));
    }

    @Test
    public void attributesAreInheritedMergedAndOverridden() throws GenericServiceException {
        ModelService model = load("<service name=\"base\" engine=\"interface\"><attribute name=\"a\" type=\"String\" mode=\"IN\"/></service>"
                + "<service name=\"s\" engine=\"java\" default-entity-name=\"Car\"><implements service=\"base\" optional=\"true\"/>"
                + "<auto-attributes include=\"pk\" mode=\"INOUT\"/>"
                + "<auto-attributes include=\"nonpk\" mode=\"IN\" optional=\"true\"><exclude field-name=\"thruDate\"/></auto-attributes>"
                + "<override name=\"seats\" optional=\"false\" allow-html=\"any\"/></service>").service("s");
        assertTrue(model.getParam("a").isOptional());
        assertTrue(model.getParam("carId").isOut());
        assertTrue(model.getParam("seats").getType(), model.getParam("seats").getType().endsWith("Long"));
        assertFalse(model.getParam("seats").isOptional());
        assertEquals("any", model.getParam("seats").getAllowHtml());
        assertNull(model.getParam("thruDate"));
        assertNull(model.getParam("lastUpdatedStamp"));
        ModelParam locale = model.getParam("locale");
        assertTrue(locale.isInternal() && locale.isIn() && locale.isOut());
    }

    @Test
    public void whatIsUnknownIsRefused() {
        refuses("<service name=\"s\" engine=\"simple\"/>", "engine");
        refuses("<service name=\"s\" engine=\"java\" colour=\"red\"/>", "colour");
        refuses("<service name=\"s\" engine=\"java\"><metric name=\"m\"/></service>", "metric");
        refuses("<service name=\"s\" engine=\"java\"><attribute name=\"a\" type=\"Strin\" mode=\"IN\"/></service>", "Strin");
        refuses("<service name=\"s\" engine=\"java\"><override name=\"a\" optional=\"true\"/></service>", "overrides");
        refuses("<service name=\"s\" engine=\"java\"><implements service=\"none\"/></service>", "unknown service");
        refuses("<service name=\"s\" engine=\"java\"><auto-attributes entity-name=\"None\" mode=\"IN\"/></service>", "unknown entity");
        refuses("<service name=\"s\" engine=\"java\"><permission-service service-name=\"none\"/></service>", "unknown permission service");
    }

    @Test
    public void theOrderOfTheSchemaIsKept() {
        refuses("<service name=\"s\" engine=\"java\"><attribute name=\"a\" type=\"String\" mode=\"IN\"/><description>late</description></service>",
                "too late");
        refuses("<service name=\"s\" engine=\"group\"><attribute name=\"a\" type=\"String\" mode=\"IN\"/>"
                + "<group><invoke name=\"s\"/></group></service>",
                "beside a group");
    }

    @Test
    public void aPermissionServiceIsAskedForAnActionOfTheSchema() {
        refuses("<service name=\"s\" engine=\"java\"><permission-service service-name=\"s\" main-action=\"ADMIN\"/></service>", "ADMIN");
    }

    @Test
    public void aServiceThatImplementsItselfIsRefused() {
        refuses("<service name=\"a\" engine=\"java\"><implements service=\"b\"/></service>"
                + "<service name=\"b\" engine=\"java\"><implements service=\"a\"/></service>", "implements itself");
    }
}

package org.dealercrm.host.component;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;

import org.apache.ofbiz.base.component.ComponentConfig;
import org.apache.ofbiz.base.component.ComponentException;
import org.apache.ofbiz.base.location.FlexibleLocation;
import org.dealercrm.host.UnknownConstructException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Components load in order, know their files, and answer component:// locations. */
public class ComponentsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    @Rule
    public final KeptComponents kept = new KeptComponents();

    private URL component(String name, String content) {
        return SampleComponent.in(folder, name, content).file("data/a.xml", "<entity-engine-xml/>").file("data/b.xml", "<entity-engine-xml/>").url();
    }

    @Test
    public void dependencyComesFirstAndTheRestKeepsItsOrder() {
        Components.load(List.of(component("one", "<depends-on component-name=\"three\"/>"), component("two", ""), component("three", "")));
        assertEquals(List.of("two", "three", "one"), Components.all().stream().map(Component::name).toList());
    }

    @Test
    public void unknownDependencyStopsTheStart() {
        URL one = component("one", "<depends-on component-name=\"nine\"/>");
        String message = assertThrows(IllegalStateException.class, () -> Components.load(List.of(one))).getMessage();
        assertTrue(message, message.contains("one -> [nine]"));
    }

    @Test
    public void dataFilesKeepReaderAndOrder() {
        Components.load(List.of(component("one", "<entity-resource type=\"data\" reader-name=\"demo\" loader=\"main\" location=\"data/b.xml\"/>"
                + "<entity-resource type=\"data\" reader-name=\"seed\" loader=\"main\" location=\"data/a.xml\"/>"
                + "<entity-resource type=\"data\" reader-name=\"demo\" loader=\"main\" location=\"data/a.xml\"/>")));
        List<String> demo = Components.find("one").dataFiles("demo").stream().map(u -> u.getPath().replaceAll(".*/", "")).toList();
        assertEquals(List.of("b.xml", "a.xml"), demo);
    }

    @Test
    public void missingResourceIsRefusedByName() {
        URL one = component("one", "<entity-resource type=\"data\" reader-name=\"demo\" loader=\"main\" location=\"data/none.xml\"/>");
        String message = assertThrows(UnknownConstructException.class, () -> Components.load(List.of(one))).getMessage();
        assertTrue(message, message.contains("names a file that does not exist: data/none.xml"));
    }

    @Test
    public void webappGetsTitleAndMountPoint() {
        Components.load(List.of(component("one", "<webapp name=\"crm\" server=\"default-server\" location=\"webapp/crm\" base-permission=\"OFBTOOLS, CRM\"/>")));
        Component.Webapp webapp = Components.find("one").webapps().get(0);
        assertEquals("/crm", webapp.mountPoint());
        assertEquals("Crm", webapp.title());
        assertEquals(List.of("OFBTOOLS", "CRM"), webapp.basePermissions());
        assertTrue(webapp.appBarDisplay());
    }

    @Test
    public void componentLocationsResolveToFiles() throws MalformedURLException {
        Components.load(List.of(component("one", "")));
        assertNotNull(FlexibleLocation.resolveLocation("component://one/data/a.xml"));
        assertNull(FlexibleLocation.resolveLocation("component://one/data/none.xml"));
        assertThrows(MalformedURLException.class, () -> FlexibleLocation.resolveLocation("component://two/data/a.xml"));
    }

    @Test
    public void unknownComponentIsAnError() {
        assertThrows(ComponentException.class, () -> ComponentConfig.getComponentConfig("two"));
    }

    @Test
    public void hostsOwnComponentsAreThere() {
        for (String name : List.of("common", "commonext", "party", "workeffort", "product", "marketing", "order")) {
            assertEquals(name, Component.read(Components.builtIn(name)).name());
        }
    }
}

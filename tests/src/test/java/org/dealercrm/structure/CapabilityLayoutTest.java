package org.dealercrm.structure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.Test;
import org.w3c.dom.Element;

/** Someone who opens a folder knows what is in it: names, places and sizes of the component's files. */
public class CapabilityLayoutTest {

    private static final List<String> KINDS = List.of("entity-resource", "service-resource", "test-suite");

    @Test
    public void componentListsEveryResourceThatExistsAndNoOther() {
        Set<String> listed = new TreeSet<>();
        for (String kind : KINDS) {
            ComponentFiles.elements(Path.of("ofbiz-component.xml"), kind).forEach(e -> listed.add(e.getAttribute("location")));
        }
        Set<String> present = new TreeSet<>();
        for (String folder : List.of("entitydef", "servicedef", "testdef", "data")) {
            ComponentFiles.in(folder, ".xml").forEach(file -> present.add(file.toString()));
        }
        assertEquals(present, listed);
    }

    /** Customers have no user: the webapp /pqrs is theirs, and what it shows needs a signed form or the code of a receipt. */
    private static final Set<String> PUBLIC_PAGES = Set.of("widget/pqrs/PqrsPublicCpd.xml");

    @Test
    public void everyCompoundFileBelongsToTheControllerOfOneWebapp() {
        Set<String> ofTheHouse = new TreeSet<>();
        ComponentFiles.in("widget", "Cpd.xml").stream().map(Path::toString).filter(file -> !PUBLIC_PAGES.contains(file)).forEach(ofTheHouse::add);
        assertEquals(ofTheHouse, included("dealercrm"));
        assertEquals(PUBLIC_PAGES, included("pqrs"));
    }

    private static Set<String> included(String webapp) {
        Set<String> included = new TreeSet<>();
        ComponentFiles.elements(Path.of("webapp", webapp, "WEB-INF/controller.xml"), "include")
                .forEach(e -> included.add(e.getAttribute("location").replaceFirst("^component://dealercrm/", "")));
        assertTrue(webapp, included.remove("component://common/webcommon/WEB-INF/common-controller.xml"));
        return included;
    }

    @Test
    public void publicWebappHasNoPlaceInTheApplicationBarAndNoLogin() {
        Element webapp = ComponentFiles.elements(Path.of("ofbiz-component.xml"), "webapp").stream()
                .filter(element -> element.getAttribute("name").equals("pqrs")).findFirst().orElseThrow();
        assertEquals("false", webapp.getAttribute("app-bar-display"));
        assertEquals("", webapp.getAttribute("base-permission"));
        List<Element> requests = new ArrayList<>(ComponentFiles.elements(Path.of("webapp/pqrs/WEB-INF/controller.xml"), "request-map"));
        assertEquals(Set.of("main", "login", "forgotPassword", "passwordChange"),
                requests.stream().map(request -> request.getAttribute("uri")).collect(Collectors.toSet()));
        assertTrue(requests.stream().noneMatch(request -> request.getElementsByTagNameNS("*", "event").getLength() > 0));
    }

    @Test
    public void everyCapabilityHasModelServicesScreensLabelsTestsAndCard() {
        List<String> missing = new ArrayList<>();
        for (String capability : ComponentFiles.CAPABILITIES) {
            for (Path expected : List.of(Path.of("entitydef", capability + "-entitymodel.xml"),
                    Path.of("servicedef", "services_" + capability + ".xml"), CapabilityCard.file(capability),
                    Path.of("widget", capability), Path.of("src/main/java/org/dealercrm", capability))) {
                if (!Files.exists(ComponentFiles.root().resolve(expected))) {
                    missing.add(expected.toString());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    public void servicesLiveInTheirOwnCapability() {
        List<String> strangers = new ArrayList<>();
        for (Path model : ComponentFiles.in("servicedef", ".xml")) {
            String capability = ComponentFiles.capabilityOf(model);
            String home = capability.equals("common") ? "shared" : capability;
            for (Element service : ComponentFiles.elements(model, "service")) {
                String location = service.getAttribute("location").replace('/', '.');
                if (!location.isEmpty() && !location.contains("org.dealercrm." + home)) {
                    strangers.add(service.getAttribute("name") + " -> " + location);
                }
            }
        }
        assertEquals(List.of(), strangers);
    }

    @Test
    public void everyServiceSaysItsRuleAndEveryOneIsGuarded() {
        List<String> bare = new ArrayList<>();
        for (Path model : ComponentFiles.in("servicedef", ".xml")) {
            for (Element service : ComponentFiles.elements(model, "service")) {
                boolean guarded = service.getElementsByTagNameNS("*", "permission-service").getLength() > 0
                        || service.getElementsByTagNameNS("*", "required-permissions").getLength() > 0
                        || !service.getAttribute("engine").matches("java|groovy|entity-auto")
                        || service.getAttribute("name").endsWith("PermissionCheck");
                if (ComponentFiles.childText(service, "description").isEmpty() || !guarded) {
                    bare.add(service.getAttribute("name"));
                }
            }
        }
        assertEquals(List.of(), bare);
    }

    /** Customers open the picture of a campaign without a login, by a key that nobody can guess. */
    private static final Set<String> PUBLIC = Set.of("CampaignPicture/show");

    @Test
    public void everyRequestNeedsALogin() {
        List<String> open = new ArrayList<>();
        for (Path compound : ComponentFiles.in("widget", "Cpd.xml")) {
            if (PUBLIC_PAGES.contains(compound.toString())) {
                continue;
            }
            for (Element request : ComponentFiles.elements(compound, "request-map")) {
                Element security = (Element) request.getElementsByTagNameNS("*", "security").item(0);
                if (PUBLIC.contains(request.getAttribute("uri"))) {
                    continue;
                }
                if (security == null || !"true".equals(security.getAttribute("auth")) || !"true".equals(security.getAttribute("https"))) {
                    open.add(request.getAttribute("uri"));
                }
            }
        }
        assertEquals(List.of(), open);
    }

    /** WhatsApp reports without a login: the signature of the raw body is checked, which no request of the controller gets to see. */
    private static final Set<String> DOORS = Set.of("ControlServlet /control/*", "WhatsAppWebhook /whatsapp/*");

    @Test
    public void everythingButTheWebhookPassesTheController() {
        Set<String> served = new TreeSet<>();
        for (String kind : List.of("servlet", "filter")) {
            for (Element mapping : ComponentFiles.elements(Path.of("webapp/dealercrm/WEB-INF/web.xml"), kind + "-mapping")) {
                served.add(ComponentFiles.childText(mapping, kind + "-name") + " " + ComponentFiles.childText(mapping, "url-pattern"));
            }
        }
        served.removeAll(Set.of("ControlFilter /*", "ContextFilter /*", "SameSiteFilter /*"));
        assertEquals(new TreeSet<>(DOORS), served);
    }

    @Test
    public void noFileIsTooLong() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : ComponentFiles.all()) {
            int limit = limit(file.toString());
            if (limit > 0 && ComponentFiles.lines(file) > limit) {
                tooLong.add(file + " has " + ComponentFiles.lines(file) + " lines, the limit is " + limit);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static int limit(String file) {
        if (file.endsWith(".java")) {
            return 250;
        }
        if (file.endsWith(".groovy")) {
            return file.contains("/test/") ? 300 : 100;
        }
        if (file.endsWith(".ftl")) {
            return 150;
        }
        if (file.startsWith("widget") || file.startsWith("entitydef") || file.startsWith("servicedef")) {
            return 350;
        }
        return file.startsWith("config") && file.endsWith(".xml") ? 900 : 0;
    }
}

package org.dealercrm.screens;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dealercrm.structure.ComponentFiles;
import org.dealercrm.structure.Roles.Role;
import org.w3c.dom.Element;

/** The component's requests and who may use them, read from its compound files and service definitions. */
final class Requests {

    private static final Pattern CALLED = Pattern.compile("runSync\\('(\\w+)'");
    private static final String WIDGETS = "component://dealercrm/";

    private final Map<String, Permission> services = new HashMap<>();
    private final List<Request> screens = new ArrayList<>();
    private final List<Request> actions = new ArrayList<>();

    /** A permission as OFBiz tests it: base and action, DEALERCRM_PROSPECT and _VIEW. */
    record Permission(String base, String action) {

        boolean heldBy(Role role) {
            return role.may(base, action);
        }
    }

    /**
     * A request.
     *
     * @param uri   as the controller names it
     * @param needs what its user must hold
     */
    record Request(String uri, Permission needs) { }

    Requests() {
        for (Path model : ComponentFiles.in("servicedef", ".xml")) {
            ComponentFiles.elements(model, "service").forEach(this::readService);
        }
        for (Path compound : ComponentFiles.in("widget", "Cpd.xml")) {
            ComponentFiles.elements(compound, "request-map").forEach(request -> readRequest(compound, request));
        }
    }

    /** Requests that only show a screen. */
    List<Request> screens() {
        return screens;
    }

    /** Requests that run an event. */
    List<Request> actions() {
        return actions;
    }

    private void readService(Element service) {
        Element permission = first(service, "permission-service");
        if (permission != null) {
            String action = ComponentFiles.actionOf(permission);
            services.put(service.getAttribute("name"),
                    new Permission("DEALERCRM_" + permission.getAttribute("resource-description"), "_" + action));
        }
    }

    private void readRequest(Path compound, Element request) {
        String uri = request.getAttribute("uri");
        Element event = first(request, "event");
        if ("false".equals(first(request, "security").getAttribute("auth"))) {
            return;
        }
        if (event == null) {
            screens.add(new Request(uri, screenPermission(compound, first(request, "response").getAttribute("value"))));
        } else {
            Permission needs = services.get(serviceOf(event));
            if (needs == null) {
                throw new IllegalStateException(uri + ": no permission of " + serviceOf(event));
            }
            actions.add(new Request(uri, needs));
        }
    }

    private static String serviceOf(Element event) {
        if (!event.getAttribute("type").equals("groovy")) {
            return event.getAttribute("invoke");
        }
        Matcher called = CALLED.matcher(ComponentFiles.text(Path.of(event.getAttribute("path").substring(WIDGETS.length()))));
        return called.find() ? called.group(1) : "";
    }

    private static Permission screenPermission(Path compound, String view) {
        for (Element map : ComponentFiles.elements(compound, "view-map")) {
            if (map.getAttribute("name").equals(view)) {
                String page = map.getAttribute("page");
                String screen = page.substring(page.indexOf('#') + 1);
                Path file = Path.of(page.substring(WIDGETS.length(), page.indexOf('#')));
                return guard(view, ComponentFiles.elements(file, "screen").stream()
                        .filter(candidate -> candidate.getAttribute("name").equals(screen)).findFirst().orElseThrow());
            }
        }
        throw new IllegalStateException("No view-map " + view + " in " + compound);
    }

    private static Permission guard(String view, Element screen) {
        Element condition = child(child(screen, "section"), "condition");
        Element permission = condition == null ? null : child(condition, "if-has-permission");
        if (permission == null) {
            throw new IllegalStateException(view + ": the screen is not guarded by a permission");
        }
        return new Permission(permission.getAttribute("permission"), permission.getAttribute("action"));
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.getElementsByTagNameNS("*", name).item(0);
    }

    private static Element child(Element parent, String name) {
        for (org.w3c.dom.Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                return element;
            }
        }
        return null;
    }
}

package org.dealercrm.structure;

import java.nio.file.Path;
import java.util.List;

import org.w3c.dom.Element;

/** The generated half of a capability's card, read from the XML and the folders. */
final class CapabilityCard {

    static final String BEGIN = "<!-- generated: ./dev docs -->";
    static final String END = "<!-- end of generated -->";

    private final String capability;
    private final StringBuilder text = new StringBuilder();

    CapabilityCard(String capability) {
        this.capability = capability;
    }

    static Path file(String capability) {
        return Path.of("docs/capabilities/" + capability + ".md");
    }

    private List<Path> files(String folder, String ending) {
        return ComponentFiles.in(folder, ending).stream().filter(file -> ComponentFiles.capabilityOf(file).equals(capability)).toList();
    }

    String generated() {
        line(BEGIN);
        section("Entities");
        for (Path model : files("entitydef", ".xml")) {
            for (String kind : List.of("entity", "view-entity")) {
                for (Element entity : ComponentFiles.elements(model, kind)) {
                    line("- `" + entity.getAttribute("entity-name") + "`" + (kind.equals("view-entity") ? " (view)" : "")
                            + described(ComponentFiles.childText(entity, "description"), entity.getAttribute("title")));
                }
            }
        }
        section("Services");
        for (Path model : files("servicedef", ".xml")) {
            ComponentFiles.elements(model, "service").forEach(this::service);
        }
        section("Screens and requests");
        for (Path compound : files("widget", ".xml")) {
            for (Element request : ComponentFiles.elements(compound, "request-map")) {
                line("- `" + request.getAttribute("uri") + "`");
            }
        }
        section("Jobs");
        for (Path data : files("data", ".xml")) {
            for (Element job : ComponentFiles.elements(data, "JobSandbox")) {
                line("- `" + job.getAttribute("serviceName") + "`, " + job.getAttribute("tempExprId"));
            }
        }
        section("Files");
        ComponentFiles.all().stream().filter(file -> ComponentFiles.capabilityOf(file).equals(capability))
                .filter(file -> !file.startsWith("docs") && !file.toString().endsWith(".xlsx"))
                .forEach(file -> line("- `" + file + "`"));
        line("");
        line(END);
        return text.toString();
    }

    private void service(Element service) {
        Element permission = (Element) service.getElementsByTagNameNS("*", "permission-service").item(0);
        String needs = permission == null ? "no permission of its own"
                : permission.getAttribute("resource-description") + "_" + ComponentFiles.actionOf(permission);
        line("- `" + service.getAttribute("name") + "` (" + service.getAttribute("engine") + ", " + needs + ")"
                + described(ComponentFiles.childText(service, "description"), ""));
    }

    private static String described(String description, String otherwise) {
        String said = description.isEmpty() ? otherwise : description;
        return said.isEmpty() ? "" : ": " + said;
    }

    private void section(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}

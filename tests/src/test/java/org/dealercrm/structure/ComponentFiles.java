package org.dealercrm.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.dealercrm.testing.RunningHost;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The component's files as the structure tests read them. */
public final class ComponentFiles {

    /** The capabilities in reading order. */
    public static final List<String> CAPABILITIES = List.of("dealership", "calendar", "intake", "prospect", "activity", "trafficlight",
            "indicator", "proactive", "appointment", "pqrs", "privacy");

    private static final List<String> FOLDERS = List.of("entitydef", "servicedef", "widget", "template", "config", "data", "webapp",
            "testdef", "src", "docs");

    private ComponentFiles() { }

    public static Path root() {
        return RunningHost.component();
    }

    /** Every file of the component's own folders, relative to the root, sorted. */
    public static List<Path> all() {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path start = root().resolve(folder);
            if (Files.isDirectory(start)) {
                try (Stream<Path> walk = Files.walk(start)) {
                    walk.filter(Files::isRegularFile).map(root()::relativize).forEach(files::add);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        }
        return files.stream().sorted().toList();
    }

    public static List<Path> in(String folder, String ending) {
        return all().stream().filter(file -> file.startsWith(folder) && file.toString().endsWith(ending)).toList();
    }

    /** The action that a permission-service element asks for; services.xsd knows neither EXPORT nor ADMIN, so these have services of their own. */
    public static String actionOf(Element permission) {
        String service = permission.getAttribute("service-name");
        return service.contains("Export") ? "EXPORT" : service.contains("Admin") ? "ADMIN" : permission.getAttribute("main-action");
    }

    public static String text(Path relative) {
        try {
            return Files.readString(root().resolve(relative));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static int lines(Path relative) {
        return (int) text(relative).lines().count();
    }

    static Document xml(Path relative) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(root().resolve(relative).toFile());
        } catch (Exception failure) {
            throw new IllegalStateException(relative + ": " + failure.getMessage(), failure);
        }
    }

    /** The elements of a local name, in document order. */
    public static List<Element> elements(Path relative, String localName) {
        NodeList nodes = xml(relative).getElementsByTagNameNS("*", localName);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    public static String childText(Element parent, String localName) {
        NodeList children = parent.getElementsByTagNameNS("*", localName);
        return children.getLength() == 0 ? "" : children.item(0).getTextContent().replaceAll("\\s+", " ").trim();
    }

    /** The capability whose stem a file bears, or "common". */
    static String capabilityOf(Path relative) {
        String name = relative.toString().toLowerCase(java.util.Locale.ROOT);
        String stem = relative.getFileName().toString().toLowerCase(java.util.Locale.ROOT).replaceFirst("^(dealercrm|services_|secas_)", "");
        return CAPABILITIES.stream().filter(capability -> name.contains("/" + capability + "/")).findFirst()
                .or(() -> CAPABILITIES.stream().filter(stem::startsWith).findFirst()).orElse("common");
    }
}

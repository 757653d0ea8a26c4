package org.dealercrm.host.component;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dealercrm.host.label.Labels;

/** The components of this host in load order; one set per JVM, as in OFBiz. */
public final class Components {
    private static volatile Map<String, Component> loaded = Map.of();

    private Components() {
    }

    /** Reads the components under these roots and makes them the loaded ones; disabled components are left out. */
    public static synchronized List<Component> load(List<URL> roots) {
        List<Component> read = new ArrayList<>();
        for (URL root : roots) {
            Component component = Component.read(root);
            if (component.enabled()) {
                read.add(component);
            }
        }
        Map<String, Component> ordered = new LinkedHashMap<>();
        while (!read.isEmpty()) {
            Component next = nextReady(read, ordered);
            read.remove(next);
            ordered.put(next.name(), next);
        }
        loaded = ordered;
        Labels.clear();
        return all();
    }

    private static Component nextReady(List<Component> waiting, Map<String, Component> done) {
        for (Component component : waiting) {
            if (done.keySet().containsAll(component.dependsOn())) {
                return component;
            }
        }
        throw new IllegalStateException("Unknown or cyclic depends-on among the components "
                + waiting.stream().map(c -> c.name() + " -> " + c.dependsOn()).toList());
    }

    public static List<Component> all() {
        return List.copyOf(loaded.values());
    }

    /** The component of that name, or null. */
    public static Component find(String name) {
        return loaded.get(name);
    }

    /** The root of one of the host's own components, e.g. "party". */
    public static URL builtIn(String name) {
        URL file = Components.class.getResource("/components/" + name + "/ofbiz-component.xml");
        if (file == null) {
            throw new IllegalArgumentException("The host has no component " + name);
        }
        try {
            return new URL(file, "./");
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root URL of a component folder on disk. */
    public static URL folder(Path folder) {
        try {
            return folder.toAbsolutePath().normalize().toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(folder.toString(), e);
        }
    }
}

package org.dealercrm.host.component;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;

/** A loaded component: its table of contents, read from ofbiz-component.xml. */
public record Component(String name, URL root, boolean enabled, List<String> dependsOn, List<EntityResource> entityResources,
        List<ServiceResource> serviceResources, List<URL> testSuites, List<Webapp> webapps) {

    /** A model, group, eca or data file of entities. */
    public record EntityResource(String type, String readerName, URL url) { }

    /** A model or eca file of services. */
    public record ServiceResource(String type, URL url) { }

    /** A webapp as declared; mountPoint is the context path without the trailing pattern. */
    public record Webapp(String componentName, String name, String title, String description, String menuName, String position, URL root,
            String mountPoint, List<String> basePermissions, boolean appBarDisplay, Map<String, String> initParams) { }

    /** Reads {@code ofbiz-component.xml} under a root that ends with a slash. */
    public static Component read(URL root) {
        XmlElement element = XmlFile.read(resolve(root, "ofbiz-component.xml"), Vocabulary.of("ofbiz-component"));
        String name = element.attr("name");
        List<EntityResource> entities = new ArrayList<>();
        for (XmlElement e : element.children("entity-resource")) {
            entities.add(new EntityResource(e.attr("type"), e.attr("reader-name"), existing(root, e)));
        }
        List<ServiceResource> services = new ArrayList<>();
        for (XmlElement e : element.children("service-resource")) {
            services.add(new ServiceResource(e.attr("type"), existing(root, e)));
        }
        return new Component(name, root, element.flag("enabled"),
                element.children("depends-on").stream().map(e -> e.attr("component-name")).toList(),
                List.copyOf(entities), List.copyOf(services),
                element.children("test-suite").stream().map(e -> existing(root, e)).toList(),
                element.children("webapp").stream().map(e -> webapp(name, root, e)).toList());
    }

    private static Webapp webapp(String component, URL root, XmlElement e) {
        String mount = e.attr("mount-point", "/" + e.attr("name"));
        mount = mount.startsWith("/") ? mount : "/" + mount;
        mount = mount.endsWith("/*") ? mount.substring(0, mount.length() - 2) : mount;
        mount = mount.endsWith("/") ? mount.substring(0, mount.length() - 1) : mount;
        String name = e.attr("name");
        String title = e.attr("title", Character.toUpperCase(name.charAt(0)) + name.substring(1));
        List<String> permissions = List.of(e.attr("base-permission").trim().split("\\s*,\\s*"));
        Map<String, String> params = e.children("init-param").stream().collect(Collectors.toMap(p -> p.attr("name"), p -> p.attr("value")));
        String location = e.attr("location");
        return new Webapp(component, name, title, e.attr("description", title), e.attr("menu-name"), e.attr("position"),
                resolve(root, location.endsWith("/") ? location : location + "/"), mount, permissions, e.flag("app-bar-display"), params);
    }

    private static URL existing(URL root, XmlElement element) {
        URL url = resolve(root, element.attr("location"));
        if (!ClassPathFile.exists(url)) {
            throw element.refuse("names a file that does not exist: " + element.attr("location"));
        }
        return url;
    }

    /** The URL of a path inside the component, whether or not it exists. */
    public URL resolve(String path) {
        return resolve(root, path);
    }

    /** The URL of a path inside the component, or null. */
    public URL resolveExisting(String path) {
        URL url = resolve(root, path);
        return ClassPathFile.exists(url) ? url : null;
    }

    private static URL resolve(URL root, String path) {
        try {
            return new URL(root, path.startsWith("/") ? path.substring(1) : path);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(root + " with " + path, e);
        }
    }

    /** The data files of one reader, in declaration order. */
    public List<URL> dataFiles(String readerName) {
        return entityFiles("data", readerName);
    }

    public List<URL> entityFiles(String type, String readerName) {
        return entityResources.stream().filter(r -> r.type().equals(type) && r.readerName().equals(readerName)).map(EntityResource::url).toList();
    }

    public List<URL> serviceFiles(String type) {
        return serviceResources.stream().filter(r -> r.type().equals(type)).map(ServiceResource::url).toList();
    }
}

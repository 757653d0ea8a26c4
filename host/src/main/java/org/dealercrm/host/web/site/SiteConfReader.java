package org.dealercrm.host.web.site;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.location.FlexibleLocation;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;

/** Reads a controller, or the site-conf section of a compound file, with everything it includes. */
public final class SiteConfReader {

    private final Deque<String> open = new ArrayDeque<>();

    private SiteConfReader() {
    }

    /** The merged definitions: what a file defines itself overrides what it includes. */
    public static SiteConf read(URL url) {
        return new SiteConfReader().readFile(url);
    }

    private SiteConf readFile(URL url) {
        open.push(url.toExternalForm());
        SiteConf merged = new SiteConf();
        XmlElement section = section(url);
        for (XmlElement include : section.children("include")) {
            URL included = locate(include);
            if (open.contains(included.toExternalForm())) {
                throw include.refuse("includes a file that includes this one");
            }
            merged.overlay(readFile(included));
        }
        merged.overlay(own(section));
        open.pop();
        return merged;
    }

    private static XmlElement section(URL url) {
        XmlElement root = XmlFile.read(url);
        if ("site-conf".equals(root.name())) {
            Vocabulary.of("site-conf").checkDocument(root);
            return root;
        }
        XmlElement section = root.child("site-conf");
        if (section == null) {
            throw root.refuse("has no site-conf section, so a controller cannot include it");
        }
        Vocabulary.of("site-conf").check(section);
        return section;
    }

    private static URL locate(XmlElement include) {
        try {
            URL url = FlexibleLocation.resolveLocation(include.attr("location"));
            if (url == null) {
                throw include.refuse("names a file that does not exist: " + include.attr("location"));
            }
            return url;
        } catch (MalformedURLException e) {
            throw include.refuse("has a wrong location: " + e.getMessage());
        }
    }

    private static SiteConf own(XmlElement section) {
        SiteConf own = new SiteConf();
        for (XmlElement handler : section.children("handler")) {
            own.addHandler(handler.attr("type"), handler.attr("name"), handler.attr("class"));
        }
        section.children("default-request").forEach(element -> own.setDefaultRequest(element.attr("request-uri")));
        for (XmlElement element : section.children("request-map")) {
            RequestMap request = requestMap(element);
            if (own.requests(request.uri()).stream().anyMatch(other -> other.method().equals(request.method()))) {
                throw element.refuse("defines " + request.uri() + " twice for method " + request.method());
            }
            own.add(request);
        }
        section.children("view-map").forEach(element -> own.add(viewMap(element)));
        return own;
    }

    private static RequestMap requestMap(XmlElement element) {
        XmlElement security = element.child("security");
        Map<String, ResponseDefinition> responses = new LinkedHashMap<>();
        for (XmlElement response : element.children("response")) {
            responses.put(response.attr("name"), response(response));
        }
        return new RequestMap(element.attr("uri"), element.attr("method"), security != null && security.flag("auth"),
                security == null || security.flag("direct-request"), security == null ? "" : security.attr("csrf-token"),
                event(element.child("event")), responses);
    }

    private static EventDefinition event(XmlElement element) {
        return element == null ? null : new EventDefinition(element.attr("type"), element.attr("path"), element.attr("invoke"),
                element.flag("global-transaction"), number(element, "transaction-timeout"));
    }

    private static ResponseDefinition response(XmlElement element) {
        List<RedirectParameter> parameters = element.children("redirect-parameter").stream()
                .map(child -> new RedirectParameter(child.attr("name"), child.attr("from"), child.attr("value"))).toList();
        return new ResponseDefinition(element.attr("name"), element.attr("type"), element.attr("value"), element.flag("save-last-view"),
                element.flag("save-home-view"), element.flag("save-current-view"), number(element, "status-code"), parameters);
    }

    private static ViewMap viewMap(XmlElement element) {
        return new ViewMap(element.attr("name"), element.attr("type"), element.attr("page"), element.attr("content-type"),
                element.attr("encoding"), element.flag("no-cache"), element.flag("auth"), element.attr("x-frame-options"));
    }

    private static int number(XmlElement element, String attribute) {
        String text = element.attr(attribute, "0");
        if (!text.matches("\\d+")) {
            throw element.refuse("needs a number for " + attribute + ", not " + text);
        }
        return Integer.parseInt(text);
    }
}

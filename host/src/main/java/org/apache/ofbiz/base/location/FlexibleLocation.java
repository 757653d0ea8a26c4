package org.apache.ofbiz.base.location;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;

import org.apache.ofbiz.base.util.Debug;
import org.dealercrm.host.component.ClassPathFile;
import org.dealercrm.host.component.Component;
import org.dealercrm.host.component.Components;

/** Resolves locations: component://, file:, http(s):, jar:, and bare names on the class path. */
public final class FlexibleLocation {
    private static final String MODULE = FlexibleLocation.class.getName();
    private static final String COMPONENT = "component://";

    private FlexibleLocation() {
    }

    public static URL resolveLocation(String location) throws MalformedURLException {
        return resolveLocation(location, null);
    }

    /** The URL of a location, or null (with a warning) when there is no such file. */
    public static URL resolveLocation(String location, ClassLoader loader) throws MalformedURLException {
        if (location == null || location.isEmpty()) {
            return null;
        }
        if (location.startsWith(COMPONENT)) {
            return resolveComponent(location);
        }
        if (location.matches("(?i)(file|https?|jar):.*")) {
            return new URL(location);
        }
        if (location.contains("://")) {
            throw new MalformedURLException("Could not find a LocationResolver for the location type of " + location);
        }
        URL found = loader == null ? ClassPathFile.find(location) : loader.getResource(location);
        return found == null && new File(location).isFile() ? new File(location).toURI().toURL() : found;
    }

    private static URL resolveComponent(String location) throws MalformedURLException {
        String rest = location.substring(COMPONENT.length());
        int slash = rest.indexOf('/');
        if (slash < 0) {
            throw new MalformedURLException("Bad component location [" + location + "]: base location missing slash");
        }
        Component component = Components.find(rest.substring(0, slash));
        if (component == null) {
            throw new MalformedURLException("Could not get root location for component with name [" + rest.substring(0, slash) + "]");
        }
        URL url = component.resolveExisting(rest.substring(slash + 1));
        if (url == null) {
            Debug.logWarning("Unable to get file URL for component location; there is no " + location, MODULE);
        }
        return url;
    }
}

package org.dealercrm.host.component;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Finds files of the flattened config folders: components' own {@code config/} first, then the class path. */
public final class ClassPathFile {
    private ClassPathFile() {
    }

    /** The URL of a config file, or null. */
    public static URL find(String name) {
        for (Component component : Components.all()) {
            URL url = component.resolveExisting("config/" + name);
            if (url != null) {
                return url;
            }
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return (loader == null ? ClassPathFile.class.getClassLoader() : loader).getResource(name);
    }

    static boolean exists(URL url) {
        try (InputStream stream = url.openStream()) {
            return stream != null;
        } catch (IOException e) {
            return false;
        }
    }
}

package org.dealercrm.host.label;

import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.dealercrm.host.component.ClassPathFile;

/** Cache of label and properties files by base name; cleared when components are loaded. Thread-safe. */
public final class Labels {
    private static final Map<String, Optional<LabelFile>> FILES = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, String>> BY_LOCALE = new ConcurrentHashMap<>();
    private static final Map<String, Optional<Properties>> PROPERTIES = new ConcurrentHashMap<>();

    private Labels() {
    }

    /** The texts of a resource as a locale sees them; null when there is no such resource. */
    public static Map<String, String> of(String resource, Locale locale) {
        LabelFile file = FILES.computeIfAbsent(resource, r -> Optional.ofNullable(LabelFile.read(r))).orElse(null);
        return file == null ? null : BY_LOCALE.computeIfAbsent(resource + "#" + locale, k -> file.in(locale));
    }

    /** The properties of {@code <resource>.properties}; null when there is no such file. */
    public static Properties properties(String resource) {
        return PROPERTIES.computeIfAbsent(resource, r -> {
            URL url = ClassPathFile.find(r.endsWith(".properties") || r.endsWith(".xml") ? r : r + ".properties");
            return Optional.ofNullable(url).map(LabelFile::load);
        }).orElse(null);
    }

    public static void clear() {
        FILES.clear();
        BY_LOCALE.clear();
        PROPERTIES.clear();
    }
}

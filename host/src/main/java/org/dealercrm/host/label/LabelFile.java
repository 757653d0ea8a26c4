package org.dealercrm.host.label;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilMisc;
import org.dealercrm.host.UnknownConstructException;
import org.dealercrm.host.component.ClassPathFile;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;

/** The texts of one resource by language: an XML label file, or a properties file without languages. Immutable once read. */
final class LabelFile {
    private static final Locale FALLBACK = Locale.ENGLISH;

    private final String resource;
    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    private LabelFile(String resource) {
        this.resource = resource;
    }

    /** Reads the resource; null when there is none. */
    static LabelFile read(String resource) {
        LabelFile file = new LabelFile(resource);
        URL xml = ClassPathFile.find(resource.endsWith(".xml") ? resource : resource + ".xml");
        if (xml != null) {
            file.readXml(xml);
            return file;
        }
        return file.readProperties() ? file : null;
    }

    private void readXml(URL url) {
        XmlElement root = XmlFile.read(url, Vocabulary.of("labels"));
        for (XmlElement property : root.children("property")) {
            for (XmlElement value : property.children("value")) {
                Locale locale = value.has("xml:lang") ? UtilMisc.parseLocale(value.attr("xml:lang")) : Locale.ROOT;
                if (locale == null) {
                    throw value.refuse("has an unknown xml:lang: " + value.attr("xml:lang"));
                }
                String key = property.attr("key");
                if (texts.computeIfAbsent(locale, l -> new HashMap<>()).put(key, value.text().trim()) != null) {
                    throw value.refuse("repeats " + key + " in " + locale);
                }
            }
        }
    }

    private boolean readProperties() {
        URL url = ClassPathFile.find(resource.endsWith(".properties") ? resource : resource + ".properties");
        if (url == null) {
            return false;
        }
        Map<String, String> map = texts.computeIfAbsent(Locale.ROOT, l -> new HashMap<>());
        load(url).forEach((k, v) -> map.put((String) k, ((String) v).trim()));
        return true;
    }

    static Properties load(URL url) {
        Properties properties = new Properties();
        try (InputStream stream = url.openStream()) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UnknownConstructException(url.getPath() + ":0", "cannot be read", e);
        }
        return properties;
    }

    /** Requested locale, its language, the JVM's locale, the fallback, no language: the first that has a text wins. */
    private static Set<Locale> chain(Locale locale) {
        Set<Locale> chain = new LinkedHashSet<>();
        for (Locale one : new Locale[] {locale, Locale.getDefault(), FALLBACK}) {
            chain.add(one);
            chain.add(new Locale(one.getLanguage(), one.getCountry()));
            chain.add(new Locale(one.getLanguage()));
        }
        chain.add(Locale.ROOT);
        return chain;
    }

    /** All texts as that locale sees them. */
    Map<String, String> in(Locale locale) {
        Map<String, String> merged = new HashMap<>();
        for (Locale one : chain(locale)) {
            texts.getOrDefault(one, Map.of()).forEach(merged::putIfAbsent);
        }
        return Map.copyOf(merged);
    }
}

package org.dealercrm.host.widget;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.apache.ofbiz.base.location.FlexibleLocation;
import org.dealercrm.host.widget.form.FormModel;
import org.dealercrm.host.widget.form.FormReader;
import org.dealercrm.host.widget.menu.MenuModel;
import org.dealercrm.host.widget.menu.MenuReader;
import org.dealercrm.host.widget.screen.Screen;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;

/** Screens, forms and menus by location and name, read once per file. Safe for many threads. */
public final class WidgetLibrary {
    private static final String COMPOUND = "compound-widgets";
    private static final Map<String, Map<String, Screen>> SCREENS = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, FormModel>> FORMS = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, MenuModel>> MENUS = new ConcurrentHashMap<>();

    private WidgetLibrary() {
    }

    public static Screen screen(String location, String name) {
        return named("screen", location, name, SCREENS, root -> {
            Map<String, Screen> screens = new LinkedHashMap<>();
            root.children().forEach(element -> screens.put(element.attr("name"), new Screen(element, plain(location))));
            return screens;
        });
    }

    public static FormModel form(String location, String name) {
        return named("form", location, name, FORMS, root -> new FormReader(root, plain(location)).all());
    }

    public static MenuModel menu(String location, String name) {
        return named("menu", location, name, MENUS, root -> new MenuReader(root, plain(location)).all());
    }

    /** Reads a file and everything its kinds of widgets say, so that mistakes show before a page is asked for. */
    public static void check(String location) {
        XmlElement root = file(location);
        for (String kind : new String[] {"screen", "form", "menu"}) {
            boolean present = root.name().equals(kind + "s") || root.child(kind + "s") != null;
            if (present) {
                read(kind, location);
            }
        }
    }

    private static String plain(String location) {
        int hash = location.indexOf('#');
        return hash < 0 ? location : location.substring(0, hash);
    }

    private static <T> T named(String kind, String location, String name, Map<String, Map<String, T>> cache, Function<XmlElement, Map<String, T>> reader) {
        String key = url(plain(location)).toExternalForm();
        Map<String, T> all = cache.get(key);
        if (all == null) {
            all = reader.apply(read(kind, plain(location)));
            cache.put(key, all);
        }
        T found = all.get(name);
        if (found == null) {
            throw new WidgetRenderException("There is no " + kind + " named [" + name + "] in " + plain(location));
        }
        return found;
    }

    private static XmlElement read(String kind, String location) {
        XmlElement root = file(location);
        Vocabulary vocabulary = Vocabulary.of("widget-" + kind);
        if (!COMPOUND.equals(root.name())) {
            vocabulary.checkDocument(root);
            return root;
        }
        Vocabulary.of(COMPOUND).checkDocument(root);
        XmlElement part = root.child(kind + "s");
        if (part == null) {
            throw root.refuse("holds no " + kind + "s");
        }
        vocabulary.check(part);
        return part;
    }

    private static XmlElement file(String location) {
        return XmlFile.read(url(location));
    }

    private static URL url(String location) {
        try {
            URL url = FlexibleLocation.resolveLocation(location);
            if (url == null) {
                throw new WidgetRenderException("There is no file at " + location);
            }
            return url;
        } catch (MalformedURLException e) {
            throw new WidgetRenderException("The location " + location + " cannot be read", e);
        }
    }
}

package org.dealercrm.host.widget;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

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
    private static final Shelf<Screen> SCREENS = new Shelf<>("screen", WidgetLibrary::screens);
    private static final Shelf<FormModel> FORMS = new Shelf<>("form", (root, file) -> new FormReader(root, file).all());
    private static final Shelf<MenuModel> MENUS = new Shelf<>("menu", (root, file) -> new MenuReader(root, file).all());

    private WidgetLibrary() {
    }

    public static Screen screen(String location, String name) {
        return SCREENS.one(location, name);
    }

    public static FormModel form(String location, String name) {
        return FORMS.one(location, name);
    }

    public static MenuModel menu(String location, String name) {
        return MENUS.one(location, name);
    }

    /** Reads everything in a file of widgets, so that its mistakes show before a page is asked for. */
    static void readAll(String location) {
        XmlElement root = XmlFile.read(url(location));
        for (Shelf<?> shelf : List.of(SCREENS, FORMS, MENUS)) {
            if (root.name().equals(shelf.kind + "s") || root.child(shelf.kind + "s") != null) {
                shelf.all(location);
            }
        }
    }

    private static Map<String, Screen> screens(XmlElement root, String file) {
        Map<String, Screen> screens = new LinkedHashMap<>();
        root.children().forEach(element -> screens.put(element.attr("name"), new Screen(element, file)));
        return screens;
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

    /** One kind of widget from all files. */
    private static final class Shelf<T> {
        private final String kind;
        private final BiFunction<XmlElement, String, Map<String, T>> reader;
        private final Map<String, Map<String, T>> byFile = new ConcurrentHashMap<>();

        Shelf(String kind, BiFunction<XmlElement, String, Map<String, T>> reader) {
            this.kind = kind;
            this.reader = reader;
        }

        T one(String location, String name) {
            T found = all(location).get(name);
            if (found == null) {
                throw new WidgetRenderException("There is no " + kind + " named [" + name + "] in " + location);
            }
            return found;
        }

        Map<String, T> all(String location) {
            int hash = location.indexOf('#');
            String file = hash < 0 ? location : location.substring(0, hash);
            URL url = url(file);
            Map<String, T> all = byFile.get(url.toExternalForm());
            if (all == null) {
                all = reader.apply(checked(XmlFile.read(url)), file);
                byFile.put(url.toExternalForm(), all);
            }
            return all;
        }

        private XmlElement checked(XmlElement root) {
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
    }
}

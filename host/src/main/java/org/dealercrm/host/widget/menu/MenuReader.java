package org.dealercrm.host.widget.menu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dealercrm.host.widget.Attributes;
import org.dealercrm.host.widget.WidgetLibrary;
import org.dealercrm.host.widget.action.Actions;
import org.dealercrm.host.xml.XmlElement;

/** Reads the menus of a file; a menu that extends another takes over its items, replacing those of the same name. */
public final class MenuReader {
    private final XmlElement root;
    private final String file;
    private final Map<String, MenuModel> menus = new LinkedHashMap<>();

    public MenuReader(XmlElement root, String file) {
        this.root = root;
        this.file = file;
    }

    public Map<String, MenuModel> all() {
        root.children().forEach(element -> menu(element));
        return menus;
    }

    private MenuModel menu(XmlElement element) {
        MenuModel known = menus.get(element.attr("name"));
        if (known != null) {
            return known;
        }
        MenuModel parent = parent(element);
        Map<String, MenuItem> items = new LinkedHashMap<>();
        if (parent != null) {
            parent.items().forEach(item -> items.put(item.name(), item));
        }
        for (XmlElement item : element.children("menu-item")) {
            items.put(item.attr("name"), new MenuItem(item));
        }
        List<MenuItem> ordered = new ArrayList<>(items.values());
        MenuModel menu = new MenuModel(new Attributes(element, parent == null ? null : parent.attributes()),
                Actions.parse(element.child("actions"), false), ordered);
        menus.put(element.attr("name"), menu);
        return menu;
    }

    private MenuModel parent(XmlElement element) {
        String name = element.attr("extends");
        if (name.isEmpty()) {
            return null;
        }
        String resource = element.attr("extends-resource");
        if (!resource.isEmpty() && !resource.equals(file)) {
            return WidgetLibrary.menu(resource, name);
        }
        for (XmlElement other : root.children()) {
            if (other.attr("name").equals(name) && other != element) {
                return menu(other);
            }
        }
        throw element.refuse("extends a menu that is not there: " + name);
    }
}

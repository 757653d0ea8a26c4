package org.dealercrm.host.widget.screen;

import java.util.Arrays;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** {@code <screenlet>}: a titled box that may collapse and carry a menu of its own. */
final class Screenlet implements Widget {
    private final FlexibleStringExpander id;
    private final FlexibleStringExpander title;
    private final boolean collapsible;
    private final boolean collapsed;
    private final boolean padded;
    private final String saveCollapsed;
    private final IncludeMenu menu;
    private final IncludeMenu tabMenu;
    private final Widgets widgets;

    Screenlet(XmlElement element, String file) {
        if (element.has("navigation-form-name")) {
            throw element.refuse("navigation-form-name is not known to this host");
        }
        this.id = FlexibleStringExpander.getInstance(element.attr("id"));
        this.title = FlexibleStringExpander.getInstance(element.attr("title"));
        this.collapsible = element.flag("collapsible");
        this.collapsed = element.flag("initially-collapsed");
        this.padded = element.flag("padded");
        this.saveCollapsed = element.attr("save-collapsed");
        XmlElement menu = menud(element, "navigation-menu-name");
        XmlElement tabs = menud(element, "tab-menu-name");
        this.menu = menu == null ? null : new IncludeMenu(menu);
        this.tabMenu = tabs == null ? null : new IncludeMenu(tabs);
        this.widgets = Widgets.without(Arrays.asList(menu, tabs), element, file);
        if (collapsed && !collapsible) {
            throw element.refuse("is initially-collapsed but not collapsible");
        }
    }

    private static XmlElement menud(XmlElement element, String attribute) {
        String name = element.attr(attribute);
        if (name.isEmpty()) {
            return null;
        }
        for (XmlElement child : element.children("include-menu")) {
            if (child.attr("name").equals(name)) {
                return child;
            }
        }
        throw element.refuse(attribute + " names no include-menu of this screenlet: " + name);
    }

    @Override
    public void render(Rendering rendering) {
        String own = rendering.expand(id);
        String box = own.isEmpty() ? "screenlet_" + rendering.page().next("screenlet") : own;
        String heading = rendering.expand(title);
        Markup out = rendering.out();
        out.open("div").always("id", box).always("class", "screenlet").in().raw("\n");
        if (!heading.isEmpty() || menu != null || collapsible) {
            titleBar(rendering, box, heading);
        }
        out.open("div").always("id", box + "_col").always("class", padded ? "screenlet-body" : "screenlet-body no-padding");
        if (collapsed) {
            out.always("style", "display: none;");
        }
        out.in().raw("\n");
        if (tabMenu != null) {
            tabMenu.render(rendering);
        }
        widgets.render(rendering);
        out.close("div").close("div");
    }

    private void titleBar(Rendering rendering, String box, String heading) {
        Markup out = rendering.out();
        out.open("div").always("class", "screenlet-title-bar").in().start("ul");
        if (!heading.isEmpty()) {
            out.open("li").always("class", "h3").in().text(heading).close("li");
        }
        if (collapsible) {
            String expand = rendering.label("CommonExpand");
            String collapse = rendering.label("CommonCollapse");
            out.open("li").always("class", collapsed ? "collapsed" : "expanded").in().open("a")
                    .always("onclick", "javascript:toggleScreenlet(this, '" + box + "_col', '" + saveCollapsed + "', '" + expand + "', '" + collapse + "');")
                    .always("title", collapsed ? expand : collapse).in().raw("&nbsp;").close("a").close("li");
        }
        if (menu != null) {
            menu.render(rendering);
        }
        out.close("ul").raw("<br class=\"clear\"/>").close("div");
    }
}

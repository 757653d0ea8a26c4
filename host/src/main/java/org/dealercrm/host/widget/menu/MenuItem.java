package org.dealercrm.host.widget.menu;

import java.util.List;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Attributes;
import org.dealercrm.host.widget.HtmlText;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.action.Actions;
import org.dealercrm.host.widget.condition.Condition;
import org.dealercrm.host.widget.condition.Conditions;
import org.dealercrm.host.widget.link.Link;
import org.dealercrm.host.widget.link.LinkLook;
import org.dealercrm.host.xml.XmlElement;

/** An item of a menu: shown when its condition holds; a link, a text, or both with items below. */
final class MenuItem {
    private final String name;
    private final FlexibleStringExpander title;
    private final FlexibleStringExpander tooltip;
    private final String widgetStyle;
    private final String selectedStyle;
    private final String hideIfSelected;
    private final Condition condition;
    private final Actions actions;
    private final Link link;
    private final List<MenuItem> children;

    MenuItem(XmlElement element) {
        this.name = element.attr("name");
        this.title = FlexibleStringExpander.getInstance(element.attr("title"));
        this.tooltip = FlexibleStringExpander.getInstance(element.attr("tooltip"));
        this.widgetStyle = element.attr("widget-style");
        this.selectedStyle = element.attr("selected-style");
        this.hideIfSelected = element.attr("hide-if-selected");
        this.condition = Conditions.parse(element.child("condition"));
        this.actions = Actions.parse(element.child("actions"), false);
        this.link = element.child("link") == null ? null : new Link(element.child("link"));
        this.children = element.children("menu-item").stream().map(MenuItem::new).toList();
    }

    String name() {
        return name;
    }

    boolean shows(Rendering rendering, String selected) {
        return !(name.equals(selected) && "true".equals(hideIfSelected)) && condition.test(rendering.context());
    }

    void render(Rendering rendering, Attributes menu, String selected) {
        rendering.context().push();
        try {
            actions.run(rendering.context());
            renderHere(rendering, menu, selected);
        } finally {
            rendering.context().pop();
        }
    }

    private void renderHere(Rendering rendering, Attributes menu, String selected) {
        Markup out = rendering.out();
        out.open("li").attr("class", style(rendering, menu, selected)).attr("title", rendering.expand(tooltip)).in().raw("\n");
        if (link == null) {
            out.text(rendering.expand(title));
        } else {
            String own = link.text(rendering);
            // the parameters of a posting menu link are encoded before they are escaped: OFBiz does it twice
            String form = menu.get("name") + "_" + name + "_LF_" + rendering.page().next("menu link " + menu.get("name")) + "_";
            link.render(rendering, LinkLook.text(own.isEmpty() ? rendering.expand(title) : own, link.id(rendering), link.style(rendering), form)
                    .encodingValues(HtmlText::encode));
        }
        renderChildren(rendering, menu, selected);
        out.close("li");
    }

    private void renderChildren(Rendering rendering, Attributes menu, String selected) {
        if (children.isEmpty()) {
            return;
        }
        rendering.out().start("ul");
        for (MenuItem child : children) {
            if (child.shows(rendering, selected)) {
                child.render(rendering, menu, selected);
            }
        }
        rendering.out().close("ul");
    }

    private String style(Rendering rendering, Attributes menu, String selected) {
        String base = FlexibleStringExpander.expandString(widgetStyle.isEmpty() ? menu.get("default-widget-style") : widgetStyle, rendering.context());
        if (!name.equals(selected)) {
            return base;
        }
        String mark = selectedStyle.isEmpty() ? menu.get("default-selected-style") : selectedStyle;
        return (base + " " + mark).strip();
    }
}

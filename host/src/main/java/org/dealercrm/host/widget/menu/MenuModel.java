package org.dealercrm.host.widget.menu;

import java.util.List;

import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Attributes;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.action.Actions;

/** A menu: a titled container with one list of items, of which one may be selected. */
public final class MenuModel {
    private final Attributes attributes;
    private final FlexibleStringExpander title;
    private final FlexibleMapAccessor<Object> selectedName;
    private final Actions actions;
    private final List<MenuItem> items;

    MenuModel(Attributes attributes, Actions actions, List<MenuItem> items) {
        this.attributes = attributes;
        this.title = FlexibleStringExpander.getInstance(attributes.get("title"));
        this.selectedName = FlexibleMapAccessor.getInstance(attributes.get("selected-menuitem-context-field-name"));
        this.actions = actions;
        this.items = List.copyOf(items);
    }

    Attributes attributes() {
        return attributes;
    }

    List<MenuItem> items() {
        return items;
    }

    public void render(Rendering rendering) {
        rendering.context().push();
        try {
            actions.run(rendering.context());
            renderItems(rendering);
        } finally {
            rendering.context().pop();
        }
    }

    private void renderItems(Rendering rendering) {
        Object current = selectedName.isEmpty() ? attributes.get("default-menu-item-name") : selectedName.get(rendering.context());
        String selected = current == null ? attributes.get("default-menu-item-name") : current.toString();
        Markup out = rendering.out();
        String id = attributes.get("id");
        String style = attributes.get("menu-container-style");
        out.open("div").attr("id", id).attr("class", style).in().raw("\n");
        String heading = rendering.expand(title);
        if (!heading.isEmpty()) {
            out.start("h2").text(heading).close("h2");
        }
        out.start("ul").start("li").start("ul");
        for (MenuItem item : items) {
            if (item.shows(rendering, selected)) {
                item.render(rendering, attributes, selected);
            }
        }
        out.close("ul").close("li").close("ul").raw("<br class=\"clear\"/>\n").close("div");
    }
}

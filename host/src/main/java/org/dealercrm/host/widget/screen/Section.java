package org.dealercrm.host.widget.screen;

import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.action.Actions;
import org.dealercrm.host.widget.condition.Condition;
import org.dealercrm.host.widget.condition.Conditions;
import org.dealercrm.host.xml.XmlElement;

/** Condition, actions, widgets: in a scope of its own, the actions only when the condition holds. */
public final class Section implements Widget {
    private final Condition condition;
    private final Actions actions;
    private final Widgets widgets;
    private final Widgets failWidgets;

    Section(XmlElement element, String file) {
        this.condition = Conditions.parse(element.child("condition"));
        this.actions = Actions.parse(element.child("actions"), false);
        this.widgets = Widgets.of(element.child("widgets"), file);
        this.failWidgets = Widgets.of(element.child("fail-widgets"), file);
    }

    @Override
    public void render(Rendering rendering) {
        rendering.context().push();
        try {
            renderHere(rendering);
        } finally {
            rendering.context().pop();
        }
    }

    /** Draws in the current scope, as an included screen that shares its scope does. */
    void renderHere(Rendering rendering) {
        if (condition.test(rendering.context())) {
            actions.run(rendering.context());
            widgets.render(rendering);
        } else {
            failWidgets.render(rendering);
        }
    }
}

package org.dealercrm.host.widget.form;

import java.util.List;

import org.dealercrm.host.widget.Attributes;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.action.Actions;

/** A form or grid as its file defines it. Immutable. */
public final class FormModel {
    private final FormKind kind;
    private final Attributes attributes;
    private final Actions actions;
    private final Actions rowActions;
    private final List<RowStyle> rowStyles;
    private final List<FieldModel> fields;

    FormModel(FormKind kind, Attributes attributes, Actions actions, Actions rowActions, List<RowStyle> rowStyles, List<FieldModel> fields) {
        this.kind = kind;
        this.attributes = attributes;
        this.actions = actions;
        this.rowActions = rowActions;
        this.rowStyles = List.copyOf(rowStyles);
        this.fields = List.copyOf(fields);
    }

    FormKind kind() {
        return kind;
    }

    Attributes attributes() {
        return attributes;
    }

    String name() {
        return attributes.get("name");
    }

    Actions actions() {
        return actions;
    }

    Actions rowActions() {
        return rowActions;
    }

    List<RowStyle> rowStyles() {
        return rowStyles;
    }

    List<FieldModel> fields() {
        return fields;
    }

    /** Draws the form in the current scope. */
    public void render(Rendering rendering) {
        FormRun run = new FormRun(this, rendering);
        if (kind.isRows()) {
            new RowsRenderer(run).render();
        } else {
            new SingleRenderer(run).render();
        }
    }
}

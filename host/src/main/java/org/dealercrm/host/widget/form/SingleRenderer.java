package org.dealercrm.host.widget.form;

import java.util.List;

import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.form.type.FieldType;

/** Draws a form for one record: a label and an input per table row, several of them side by side by position. */
final class SingleRenderer {
    private static final int CELLS = 3;
    private final FormRun run;
    private final Rendering rendering;
    private final Markup out;

    SingleRenderer(FormRun run) {
        this.run = run;
        this.rendering = run.rendering();
        this.out = rendering.out();
    }

    void render() {
        run.form().actions().run(rendering.context());
        List<FieldModel> fields = run.usedFields();
        FormTag.open(run, run.id());
        fields.stream().filter(field -> field.type().isHidden()).forEach(field -> new FieldRun(run, field, -1).render());
        fields.stream().filter(field -> field.type().alsoHidden()).forEach(field -> new FieldRun(run, field, -1).hiddenCopy());
        out.open("table").always("cellspacing", "0").attr("class", rendering.expand(run.attributes().text("default-table-style"))).in().raw("\n");
        List<FieldModel> shown = fields.stream().filter(field -> !field.type().isHidden()).toList();
        rows(shown);
        out.close("table").close("form");
        focus();
    }

    /** A field whose position is not behind the one before starts a new row; the last of a row takes the rest of its width. */
    private void rows(List<FieldModel> fields) {
        int widest = fields.stream().mapToInt(FieldModel::position).max().orElse(1);
        for (int i = 0; i < fields.size(); i++) {
            int position = fields.get(i).position();
            boolean last = i == fields.size() - 1;
            int next = last ? 0 : fields.get(i + 1).position();
            if (i == 0 || position <= fields.get(i - 1).position()) {
                out.start("tr");
            }
            int span = last ? 1 : next > position ? next - position - 1 : widest - position;
            cells(new FieldRun(run, fields.get(i), -1), span);
            if (next <= position) {
                out.close("tr");
            }
        }
    }

    private void cells(FieldRun field, int span) {
        out.open("td").attr("class", style(field, "title-area-style", "default-title-area-style", "label")).in();
        if (field.field().type().kind() == FieldType.Kind.BUTTON) {
            out.raw("&nbsp;");
        } else {
            label(field);
        }
        out.close("td").open("td").attr("class", style(field, "widget-area-style", "default-widget-area-style", ""))
                .attr("colspan", span > 0 ? String.valueOf(1 + span * CELLS) : "").in().raw("\n");
        field.render();
        if (field.field().type().kind() != FieldType.Kind.BUTTON) {
            field.afterInput();
        }
        out.close("td");
    }

    private void label(FieldRun field) {
        String title = field.title();
        if (title.isBlank()) {
            out.raw("&nbsp;");
            return;
        }
        out.open("label").always("for", field.id()).always("id", field.id() + "_title")
                .attr("class", style(field, "title-style", "default-title-style", "")).in().text(title).close("label");
    }

    private String style(FieldRun field, String own, String inherited, String otherwise) {
        String style = rendering.expand(field.field().attributes().text(own));
        return style.isEmpty() ? run.attributes().get(inherited, otherwise) : style;
    }

    private void focus() {
        String name = run.attributes().get("focus-field-name");
        if (!name.isEmpty()) {
            out.open("script").in().raw("document.forms['" + run.id() + "'].elements['" + name + "'].focus();").close("script");
        }
    }
}

package org.dealercrm.host.widget.form;

import java.util.ArrayList;
import java.util.List;

import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.form.type.FieldType;

/** Draws a form for one record: a label and an input per table row, several of them side by side by position. */
final class SingleRenderer {
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
        List<List<FieldModel>> rows = rows(fields.stream().filter(field -> !field.type().isHidden()).toList());
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i == rows.size() - 1);
        }
        out.close("table").close("form");
        focus();
    }

    /** Fields grouped into rows: a field whose position is not behind the one before starts a new row. */
    private static List<List<FieldModel>> rows(List<FieldModel> fields) {
        List<List<FieldModel>> rows = new ArrayList<>();
        int before = Integer.MAX_VALUE;
        for (FieldModel field : fields) {
            if (field.position() <= before) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(field);
            before = field.position();
        }
        return rows;
    }

    private void row(List<FieldModel> fields, boolean last) {
        out.start("tr");
        for (FieldModel field : fields) {
            cells(new FieldRun(run, field, -1), last && fields.size() == 1);
        }
        out.close("tr");
    }

    private void cells(FieldRun field, boolean wide) {
        out.open("td").attr("class", style(field, "title-area-style", "default-title-area-style", "label")).in();
        if (field.field().type().kind() == FieldType.Kind.BUTTON) {
            out.raw("&nbsp;");
        } else {
            label(field);
        }
        out.close("td").open("td").attr("class", style(field, "widget-area-style", "default-widget-area-style", ""));
        if (wide) {
            out.always("colspan", "4");
        }
        out.in().raw("\n");
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

package org.dealercrm.host.widget.form;

import java.util.List;

import org.dealercrm.host.widget.Attributes;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;

/** The header of a grid: a label per column, or the link that orders by it. */
final class HeaderRow {
    private final FormRun run;
    private final Rendering rendering;
    private final Markup out;
    private final int number;

    HeaderRow(FormRun run, int number) {
        this.run = run;
        this.rendering = run.rendering();
        this.out = rendering.out();
        this.number = number;
    }

    void render() {
        out.start("thead").open("tr").always("class", run.attributes().get("header-row-style", "header-row")).in().raw("\n");
        List<String> columns = RowCells.columns(run);
        int firstInput = RowCells.firstInput(run, columns);
        for (int i = 0; i < columns.size(); i++) {
            if (i == firstInput) {
                inputs(columns);
            } else if (firstInput < 0 || !RowCells.inputColumn(run, columns.get(i))) {
                cell(columns.get(i));
            }
        }
        out.close("tr").close("thead");
    }

    private void inputs(List<String> columns) {
        out.start("td");
        boolean separate = run.attributes().flag("separate-columns");
        boolean first = true;
        for (String column : columns) {
            if (RowCells.inputColumn(run, column)) {
                if (separate) {
                    cell(column);
                } else {
                    out.raw(first ? "" : " - ");
                    title(field(column));
                    first = false;
                }
            }
        }
        out.close("td");
    }

    private FieldModel field(String column) {
        return run.form().fields().stream().filter(field -> field.name().equals(column) && !field.type().isHidden()).findFirst().orElseThrow();
    }

    private void cell(String column) {
        FieldModel field = field(column);
        out.open("td").attr("class", rendering.expand(field.attributes().text("title-area-style"))).in().raw("\n");
        title(field);
        out.close("td");
    }

    private void title(FieldModel field) {
        FieldRun drawn = new FieldRun(run, field, -1);
        String title = drawn.title();
        if (run.form().kind() == FormKind.MULTI && "_rowSubmit".equals(field.name())) {
            out.text(title).raw("<br />").open("input").always("type", "checkbox").always("name", run.id()).always("value", "Y")
                    .always("class", "selectAll").single();
        } else if (field.attributes().flag("sort-field")) {
            sortLink(field, title);
        } else if (title.isBlank()) {
            out.raw("&nbsp;");
        } else {
            out.open("label").always("for", drawn.columnId()).always("id", drawn.columnId() + "_title")
                    .attr("class", rendering.expand(field.attributes().text("title-style"))).in().text(title).close("label");
        }
    }

    private void sortLink(FieldModel field, String title) {
        Attributes attributes = run.attributes();
        String parameter = attributes.get("sort-field-parameter-name");
        Object now = rendering.parameters().get(parameter);
        String column = field.attributes().get("entry-name", field.name());
        boolean ascending = column.equals(now);
        boolean descending = ("-" + column).equals(now);
        String style = ascending ? attributes.get("default-sort-field-desc-style", "sort-order-desc")
                : descending ? attributes.get("default-sort-field-asc-style", "sort-order-asc") : attributes.get("default-sort-field-style", "sort-order");
        out.open("a").always("class", style).always("href", PageLinks.of(run, number).sorting(parameter, ascending ? "-" + column : column))
                .in().text(title).close("a");
    }
}

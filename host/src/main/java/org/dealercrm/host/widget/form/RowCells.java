package org.dealercrm.host.widget.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.type.FieldType;

/** The cells of one row: what is read stands in cells of its own, inputs share one unless columns are separate. */
final class RowCells {
    private final FormRun run;
    private final int index;
    private final Markup out;
    private final Map<String, String> paging;

    RowCells(FormRun run, int index, Page page) {
        this.run = run;
        this.index = index;
        this.out = run.rendering().out();
        this.paging = Map.of("VIEW_SIZE_" + page.number(), String.valueOf(page.viewSize()), "VIEW_INDEX_" + page.number(), String.valueOf(page.viewIndex()));
    }

    static boolean isSubmit(FieldModel field) {
        return field.type().kind() == FieldType.Kind.BUTTON;
    }

    /** Whether the columns of a form hold inputs, which then share the cell of the row's form. */
    static boolean isInput(FormRun run, FieldModel field) {
        boolean inForm = run.form().kind() != FormKind.GRID;
        boolean read = field.type().kind() == FieldType.Kind.DISPLAY || field.type().kind() == FieldType.Kind.LINK;
        boolean below = run.form().kind() == FormKind.MULTI && isSubmit(field);
        return inForm && !read && !below && !field.type().isHidden();
    }

    /** The columns: each name once, hidden ones and the buttons below a multi form left out. */
    static List<String> columns(FormRun run) {
        return run.form().fields().stream().filter(field -> !field.type().isHidden())
                .filter(field -> !(run.form().kind() == FormKind.MULTI && isSubmit(field))).map(FieldModel::name).distinct().toList();
    }

    void render() {
        run.rendering().context().put("_paging_", paging);
        List<String> columns = columns(run);
        int firstInput = firstInput(run, columns);
        for (int i = 0; i < columns.size(); i++) {
            if (i == firstInput) {
                inputs(columns);
            } else if (firstInput < 0 || !inputColumn(run, columns.get(i))) {
                cell(columns.get(i));
            }
        }
    }

    static int firstInput(FormRun run, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (inputColumn(run, columns.get(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean inputColumn(FormRun run, String column) {
        return run.form().fields().stream().anyMatch(field -> field.name().equals(column) && isInput(run, field));
    }

    private void inputs(List<String> columns) {
        out.start("td");
        boolean ownForm = run.form().kind() == FormKind.LIST;
        if (ownForm) {
            FormTag.open(run, run.id() + "_o_" + index);
        }
        Stream<FieldModel> used = run.form().fields().stream().filter(run::uses);
        used.forEach(field -> {
            if (field.type().isHidden()) {
                new FieldRun(run, field, index).render();
            } else if (field.type().alsoHidden()) {
                new FieldRun(run, field, index).hiddenCopy();
            }
        });
        boolean separate = run.attributes().flag("separate-columns");
        for (String column : columns) {
            if (inputColumn(run, column)) {
                if (separate) {
                    cell(column);
                } else {
                    fields(column);
                }
            }
        }
        if (ownForm) {
            out.close("form");
        }
        out.close("td");
    }

    private void cell(String column) {
        FieldModel shown = run.form().fields().stream().filter(field -> field.name().equals(column) && !field.type().isHidden()).findFirst().orElseThrow();
        out.open("td").attr("class", run.rendering().expand(shown.attributes().text("widget-area-style"))).in().raw("\n");
        fields(column);
        out.close("td");
    }

    private void fields(String column) {
        for (FieldModel field : run.form().fields()) {
            if (field.name().equals(column) && !field.type().isHidden() && run.uses(field)) {
                FieldRun drawn = new FieldRun(run, field, index);
                drawn.render();
                drawn.afterInput();
            }
        }
    }
}

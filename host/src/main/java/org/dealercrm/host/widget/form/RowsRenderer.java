package org.dealercrm.host.widget.form;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.collections.MapStack;
import org.dealercrm.host.expression.GroovyExpression;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;

/** Draws grids, list forms and multi forms: pager, header, a row per entry. */
final class RowsRenderer {
    private final FormRun run;
    private final Rendering rendering;
    private final Markup out;

    RowsRenderer(FormRun run) {
        this.run = run;
        this.rendering = run.rendering();
        this.out = rendering.out();
    }

    void render() {
        Page start = Page.start(run);
        run.form().actions().run(rendering.context());
        Page page = start.filled(run);
        boolean multi = run.form().kind() == FormKind.MULTI;
        if (multi) {
            openMulti(page);
        }
        if (page.showsPager()) {
            new Pager(run, page).render();
        }
        table(page);
        if (page.showsPager()) {
            new Pager(run, page).render();
        }
        if (multi) {
            run.usedFields().stream().filter(RowCells::isSubmit).forEach(field -> new FieldRun(run, field, -1).render());
            out.close("form");
        }
    }

    private void openMulti(Page page) {
        FormTag.open(run, run.id());
        if (run.attributes().flag("use-row-submit")) {
            out.hidden("_useRowSubmit", "Y", null).hidden("viewIndex_" + page.number(), String.valueOf(page.viewIndex()), null)
                    .hidden("viewSize_" + page.number(), String.valueOf(page.viewSize()), null);
        }
    }

    private void table(Page page) {
        out.open("table").always("cellspacing", "0").always("class", run.attributes().get("default-table-style", "basic-table form-widget-table dark-grid"))
                .in().raw("\n");
        if (page.rows() != null && page.rows().isEmpty()) {
            String message = run.attributes().get("empty-form-data-message");
            out.start("h3").text(message.isEmpty() ? rendering.label("CommonNoRecordFound") : rendering.expand(run.attributes().text("empty-form-data-message")))
                    .close("h3");
        } else {
            if (!run.attributes().flag("hide-header")) {
                new HeaderRow(run, page.number()).render();
            }
            rows(page);
        }
        out.close("table");
    }

    private void rows(Page page) {
        int index = 0;
        for (Object entry : page.rows() == null ? List.of() : page.rows()) {
            row(entry, index++, page);
        }
    }

    @SuppressWarnings("unchecked")
    private void row(Object entry, int index, Page page) {
        MapStack<String> context = rendering.context();
        String entryName = run.attributes().get("list-entry-name");
        boolean pushEntry = entryName.isEmpty() && entry instanceof Map;
        if (pushEntry) {
            context.push((Map<String, Object>) entry);
        }
        context.push();
        try {
            if (!pushEntry) {
                context.put(entryName.isEmpty() ? "entry" : entryName, entry);
            }
            context.put("itemIndex", index);
            run.form().rowActions().run(context);
            out.open("tr").attr("class", style(index)).in().raw("\n");
            new RowCells(run, index, page).render();
            out.close("tr");
        } finally {
            context.pop();
            if (pushEntry) {
                context.pop();
            }
        }
    }

    private String style(int index) {
        StringBuilder style = new StringBuilder(run.attributes().get(index % 2 == 0 ? "even-row-style" : "odd-row-style"));
        for (RowStyle row : run.form().rowStyles()) {
            if (GroovyExpression.condition(row.useWhen(), rendering.context())) {
                style.append(' ').append(row.style());
            }
        }
        return style.toString().strip();
    }
}

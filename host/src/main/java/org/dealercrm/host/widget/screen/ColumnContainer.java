package org.dealercrm.host.widget.screen;

import java.util.List;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** {@code <column-container>}: columns side by side, as cells of a one-row table. */
final class ColumnContainer implements Widget {
    private final FlexibleStringExpander id;
    private final FlexibleStringExpander style;
    private final List<Column> columns;

    ColumnContainer(XmlElement element, String file) {
        this.id = FlexibleStringExpander.getInstance(element.attr("id"));
        this.style = FlexibleStringExpander.getInstance(element.attr("style"));
        this.columns = element.children("column").stream().map(e -> new Column(FlexibleStringExpander.getInstance(e.attr("id")),
                FlexibleStringExpander.getInstance(e.attr("style")), Widgets.of(e, file))).toList();
    }

    /** One column. */
    private record Column(FlexibleStringExpander id, FlexibleStringExpander style, Widgets widgets) {
    }

    @Override
    public void render(Rendering rendering) {
        rendering.out().open("table").always("cellspacing", "0").attr("class", rendering.expand(style)).attr("id", rendering.expand(id)).in().start("tr");
        for (Column column : columns) {
            rendering.out().open("td").attr("id", rendering.expand(column.id())).attr("class", rendering.expand(column.style())).in();
            column.widgets().render(rendering);
            rendering.out().close("td");
        }
        rendering.out().close("tr").close("table");
    }
}

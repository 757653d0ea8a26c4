package org.dealercrm.host.widget.form;

import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;

/** Draws the bar that leads through the pages of a grid. */
final class Pager {
    private static final int[] SIZES = {20, 30, 50, 100, 200};
    private final Rendering rendering;
    private final Page page;
    private final String url;

    Pager(FormRun run, Page page) {
        this.rendering = run.rendering();
        this.page = page;
        this.url = PageLinks.of(run, page.number()).paging();
    }

    void render() {
        int last = (page.listSize() - 1) / page.viewSize();
        int current = page.viewIndex();
        Markup out = rendering.out();
        out.open("div").always("class", "nav-pager").in().raw("&nbsp;").start("ul");
        step("nav-first", "CommonFirst", 0, current > 0);
        step("nav-previous", "CommonPrevious", current - 1, current > 0);
        out.open("li").always("class", "nav-page-select").in().text(rendering.label("CommonPage")).raw(" ").open("input").always("type", "text")
                .always("placeholder", current + 1 + " " + rendering.label("CommonOf") + " " + (last + 1)).always("size", "15")
                .always("onchange", "submitPagination(this, '" + at(String.valueOf(page.viewSize()), "") + "'+(this.value-1))").single().close("li");
        step("nav-next", "CommonNext", current + 1, current < last);
        step("nav-last", "CommonLast", last, current < last);
        sizes();
        int low = current * page.viewSize() + 1;
        int high = Math.min(low + page.viewSize() - 1, page.listSize());
        out.open("li").always("class", "nav-displaying").in().text(rendering.label("CommonDisplaying")
                .replace("${lowCount}", String.valueOf(low)).replace("${highCount}", String.valueOf(high))
                .replace("${total}", String.valueOf(page.listSize()))).close("li");
        out.close("ul").close("div");
    }

    private void step(String style, String label, int index, boolean active) {
        Markup out = rendering.out();
        out.open("li").always("class", active ? style : style + "-disabled").in();
        if (active) {
            out.open("a").always("href", "javascript:void(0)")
                    .always("onclick", "submitPagination(this, '" + at(String.valueOf(page.viewSize()), String.valueOf(index)) + "')")
                    .in().text(rendering.label(label)).close("a");
        } else {
            out.start("span").text(rendering.label(label)).close("span");
        }
        out.close("li");
    }

    private void sizes() {
        Markup out = rendering.out();
        out.open("li").always("class", "nav-pagesize").in().open("select").always("name", "pageSize").always("size", "1")
                .always("onchange", "submitPagination(this, '" + at("'+this.value+'", "0") + "')").in();
        for (int size : SIZES) {
            String value = String.valueOf(size);
            out.open("option").flag("selected", size == page.viewSize()).always("value", value).in().raw(value).close("option");
        }
        out.close("select").raw(" ").text(rendering.label("CommonItemsPerPage")).close("li");
    }

    private String at(String size, String index) {
        return url + "VIEW_SIZE_" + page.number() + "=" + size + "&VIEW_INDEX_" + page.number() + "=" + index;
    }
}

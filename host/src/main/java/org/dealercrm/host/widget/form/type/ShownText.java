package org.dealercrm.host.widget.form.type;

import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;

/** Draws text to read: in a span when it has a style, cut when it is longer than allowed. */
final class ShownText {
    private static final int CUT = 8;
    private static final int TAIL = 5;

    private ShownText() {
    }

    static void render(FieldRun run, String text, int size) {
        Markup out = run.out();
        String style = run.style();
        boolean cut = size > CUT && text.length() > size;
        boolean wrapped = !style.isEmpty() || cut;
        if (wrapped) {
            out.open("span").attr("class", style).attr("title", cut ? text : "").attr("id", "cc_" + run.id()).in();
        }
        String shown = cut ? text.substring(0, size - CUT) + "..." + text.substring(text.length() - TAIL) : text;
        if (shown.isEmpty()) {
            out.raw("&nbsp;");
        } else if ("false".equals(run.field().attributes().get("encode-output"))) {
            out.raw(shown);
        } else {
            out.text(shown);
        }
        if (wrapped) {
            out.close("span");
        }
    }
}

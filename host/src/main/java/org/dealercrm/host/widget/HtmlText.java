package org.dealercrm.host.widget;

import org.dealercrm.host.text.HtmlEntities;

/** Escapes text for HTML: strictly for values of the context, plainly for attributes that the widgets build. */
public final class HtmlText {
    private HtmlText() {
    }

    /** The strict form that templates and widgets apply to every text of the context. */
    public static String encode(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return text.chars().allMatch(HtmlText::harmless) ? text : HtmlEntities.encode(text);
    }

    private static boolean harmless(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ' || c == '-' || c == '_' || c == '.' || c == ',';
    }

    /** The form for attribute values and URLs: only what could end the value. */
    public static String attribute(String text) {
        if (text == null) {
            return "";
        }
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#x27;");
    }
}

package org.dealercrm.host.widget;

/** Escapes text for HTML: strictly for values of the context, plainly for attributes that the widgets build. */
public final class HtmlText {
    private HtmlText() {
    }

    /** The strict form that templates and widgets apply to every text of the context. */
    public static String encode(String text) {
        return escape(text, true);
    }

    /** The form for attribute values and URLs: only what could end the value. */
    public static String attribute(String text) {
        return escape(text, false);
    }

    private static String escape(String text, boolean strict) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i), strict);
            if (entity != null && out == null) {
                out = new StringBuilder(text.length() + 32).append(text, 0, i);
            }
            if (out != null) {
                if (entity == null) {
                    out.append(text.charAt(i));
                } else {
                    out.append(entity);
                }
            }
        }
        return out == null ? text : out.toString();
    }

    private static String entity(char c, boolean strict) {
        switch (c) {
            case '<': return "&lt;";
            case '>': return "&gt;";
            case '&': return "&amp;";
            case '"': return "&quot;";
            case '\'': return "&#x27;";
            default: return strict && "/()=`".indexOf(c) >= 0 ? "&#x" + Integer.toHexString(c) + ";" : null;
        }
    }
}

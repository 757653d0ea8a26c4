package org.dealercrm.host.widget.link;

/** The script of a link or button that asks before it acts. */
public final class Confirmation {
    private Confirmation() {
    }

    /** The script, or "" when there is nothing to ask. */
    public static String script(String message) {
        return message.isEmpty() ? "" : "return confirm('" + message.replace("\\", "\\\\").replace("'", "\\'").replace("\n", " ") + "')";
    }
}

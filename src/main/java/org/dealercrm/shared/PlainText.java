package org.dealercrm.shared;

/**
 * Text for fields of OFBiz that take HTML (allow-html="safe"): there a text is refused unless its sanitised form is the same, so that a
 * sum, a telephone number with its sign or an emoji would undo what is being saved. What was typed stays in the component's own rows.
 */
public final class PlainText {

    private PlainText() { }

    /** The text without the signs that the sanitiser writes in another way, cut to a length in whole characters. */
    public static String of(String typed, int length) {
        String text = typed.replaceAll("[<>&%=+`@\\\\{\\x{10000}-\\x{10FFFF}]", " ").replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "").strip();
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}

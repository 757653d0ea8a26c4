package org.dealercrm.shared;

/** Text for fields of OFBiz that refuse what could be markup or an encoding of it; what was typed stays in the component's own rows. */
public final class PlainText {

    private PlainText() { }

    /** The text without markup, cut to a length in whole characters. */
    public static String of(String typed, int length) {
        String text = typed.replaceAll("[<>&%]", " ").strip();
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}

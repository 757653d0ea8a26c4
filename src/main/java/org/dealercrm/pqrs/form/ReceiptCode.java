package org.dealercrm.pqrs.form;

import java.util.Locale;

/** The code that a receipt bears beside the number of its case: twelve signs that cannot be mistaken for each other, in groups of four. */
final class ReceiptCode {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private ReceiptCode() { }

    /** The code of random bytes, or of a digest; twelve at least. */
    static String of(byte[] random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(random[i] & 31));
        }
        return code.toString();
    }

    /** A code as somebody typed it, in its one form; an empty text when it is none. */
    static String read(String typed) {
        String signs = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-]", "");
        boolean good = signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return good ? signs.replaceAll("(.{4})(?=.)", "$1-") : "";
    }
}

package org.dealercrm.proactive.whatsapp;

import java.util.regex.Pattern;

/** Numbers as WhatsApp writes them: digits only, and those of Mexico with a 1 behind the country. */
final class WaNumber {
    private static final Pattern MEXICO = Pattern.compile("521(\\d{10})");

    private WaNumber() { }

    /** The number in E.164. */
    static String e164(String waId) {
        return "+" + MEXICO.matcher(waId).replaceFirst("52$1");
    }

    static boolean isNumber(String waId) {
        return waId != null && waId.matches("[1-9]\\d{6,14}");
    }
}

package org.dealercrm.host.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML encoding of all but letters, digits and a few harmless signs: named entities where HTML has them, else hexadecimal ones. */
public final class HtmlEntities {
    private static final String IMMUNE = ",.-_ :";
    private static final String LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
            + "plusmn sup2 sup3 acute micro "
            + "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
            + "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
            + "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
            + "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
            + "thorn yuml";
    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,7});?");
    private static final Map<Integer, String> NAMES = new HashMap<>();
    private static final Map<String, Integer> CODES = new HashMap<>();

    static {
        int code = 160;
        for (String name : LATIN.split(" ")) {
            NAMES.put(code++, name);
        }
        NAMES.putAll(Map.of((int) '"', "quot", (int) '&', "amp", (int) '<', "lt", (int) '>', "gt", 8211, "ndash", 8212, "mdash",
                8364, "euro", 8230, "hellip", 8226, "bull"));
        NAMES.putAll(Map.of(8216, "lsquo", 8217, "rsquo", 8220, "ldquo", 8221, "rdquo", 8482, "trade", 8592, "larr", 8593, "uarr",
                8594, "rarr", 8595, "darr", 8722, "minus"));
        NAMES.putAll(Map.of(8804, "le", 8805, "ge", 8800, "ne", 338, "OElig", 339, "oelig", 352, "Scaron", 353, "scaron"));
        NAMES.forEach((c, n) -> CODES.put(n, c));
    }

    private HtmlEntities() {
    }

    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(encoded, c));
        return encoded.toString();
    }

    /** The same for XML, which has no named entities beyond its own; all are hexadecimal. */
    public static String encodeXml(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (plain(c) && c != ':') {
                encoded.append((char) c);
            } else {
                encoded.append("&#x").append(Integer.toHexString(c)).append(';');
            }
        });
        return encoded.toString();
    }

    private static boolean plain(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || IMMUNE.indexOf(c) >= 0;
    }

    private static void append(StringBuilder encoded, int c) {
        if (plain(c)) {
            encoded.append((char) c);
        } else if (c < 32 && c != '\t' && c != '\n' && c != '\r' || c >= 127 && c < 160) {
            encoded.append("&#xfffd;");
        } else if (NAMES.containsKey(c)) {
            encoded.append('&').append(NAMES.get(c)).append(';');
        } else {
            encoded.append("&#x").append(Integer.toHexString(c)).append(';');
        }
    }

    /** Replaces entities by their characters; unknown ones stay. */
    public static String decode(String text) {
        if (text == null || text.indexOf('&') < 0) {
            return text;
        }
        Matcher matcher = ENTITY.matcher(text);
        StringBuilder decoded = new StringBuilder();
        while (matcher.find()) {
            Integer code = codeOf(matcher.group(1));
            matcher.appendReplacement(decoded, Matcher.quoteReplacement(code == null ? matcher.group() : Character.toString(code)));
        }
        return matcher.appendTail(decoded).toString();
    }

    private static Integer codeOf(String entity) {
        if (!entity.startsWith("#")) {
            return CODES.get(entity);
        }
        boolean hex = Character.toLowerCase(entity.charAt(1)) == 'x';
        int code = hex ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
        return Character.isValidCodePoint(code) ? Integer.valueOf(code) : null;
    }
}

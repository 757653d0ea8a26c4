package org.apache.ofbiz.base.util;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.dealercrm.host.NotInHostError;
import org.dealercrm.host.text.HtmlEntities;

/** Output encoders, canonicalisation of input, and the HTML checks of service parameters. */
public final class UtilCodec {
    private static final Pattern EVENT = Pattern.compile(" on[a-z]*=");
    private static final HtmlEncoder HTML = new HtmlEncoder();

    private UtilCodec() {
    }

    /** Encodes text for one kind of output. */
    public interface SimpleEncoder {
        String encode(String original);

        String sanitize(String outString, String contentTypeId);
    }

    /** Undoes one kind of encoding. */
    public interface SimpleDecoder {
        String decode(String original);
    }

    /** Input was encoded more than once: an attempt to slip something past a check. */
    public static class IntrusionException extends GeneralRuntimeException {
        private static final long serialVersionUID = 1L;

        public IntrusionException(String message) {
            super(message);
        }
    }

    public static SimpleEncoder getEncoder(String type) {
        return switch (type) {
            case "html" -> HTML;
            case "xml" -> new PlainEncoder(HtmlEntities::encodeXml);
            case "url" -> new PlainEncoder(s -> URLEncoder.encode(s, StandardCharsets.UTF_8));
            case "string" -> new PlainEncoder(s -> s.replace("\"", "\\\""));
            default -> null;
        };
    }

    public static SimpleDecoder getDecoder(String type) {
        return "url".equals(type) ? s -> s == null ? null : URLDecoder.decode(s, StandardCharsets.UTF_8) : null;
    }

    public static String canonicalize(String value) throws IntrusionException {
        return canonicalize(value, false);
    }

    /** Decodes entities and percent escapes until nothing changes; refuses what was encoded twice or in two ways. */
    private static String canonicalize(String input, boolean strict) {
        if (input == null) {
            return null;
        }
        String working = input;
        int rounds = 0;
        int kinds = 0;
        boolean changed = true;
        while (changed) {
            String byEntities = HtmlEntities.decode(working);
            String byPercent = percentDecode(byEntities);
            int now = (byEntities.equals(working) ? 0 : 1) + (byPercent.equals(byEntities) ? 0 : 1);
            changed = now > 0;
            kinds = Math.max(kinds, now);
            rounds += changed ? 1 : 0;
            working = byPercent;
        }
        if (strict && (rounds > 1 || kinds > 1)) {
            throw new IntrusionException("Input validation failure");
        }
        return working;
    }

    private static String percentDecode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 2 < text.length() && Character.digit(text.charAt(i + 1), 16) >= 0 && Character.digit(text.charAt(i + 2), 16) >= 0) {
                decoded.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                decoded.append(c);
            }
        }
        return decoded.toString();
    }

    /** allow-html="none": adds to the errors when the text holds angle brackets, a script event, or double encoding. */
    public static String checkStringForHtmlStrictNone(String valueName, String value, List<String> errorMessageList, Locale locale) {
        if (UtilValidate.isEmpty(value)) {
            return value;
        }
        String text;
        try {
            text = canonicalize(value, true);
        } catch (IntrusionException e) {
            errorMessageList.add("In field [" + valueName + "] found character escaping (mixed or double) that is not allowed"
                    + " or other format consistency error:" + e);
            return value;
        }
        if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
            errorMessageList.add("In field [" + valueName + "] less-than (<) and greater-than (>) symbols are not allowed.");
        }
        if (EVENT.matcher(text).find()) {
            errorMessageList.add("In field [" + valueName + "] Javascript events are not allowed.");
        }
        return text;
    }

    /** Encoder of HTML text. */
    public static class HtmlEncoder implements SimpleEncoder {
        @Override
        public String encode(String original) {
            return original == null ? null : HtmlEntities.encode(original);
        }

        @Override
        public String sanitize(String original, String contentTypeId) {
            throw new NotInHostError("UtilCodec.HtmlEncoder.sanitize");
        }
    }

    /** An encoder that is one function; it has nothing to sanitise. */
    private record PlainEncoder(UnaryOperator<String> function) implements SimpleEncoder {
        @Override
        public String encode(String original) {
            return original == null ? null : function.apply(original);
        }

        @Override
        public String sanitize(String outString, String contentTypeId) {
            return encode(outString);
        }
    }
}

package org.dealercrm.host.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Text cut into constants and {@code ${...}} expressions, compiled once. */
public final class TextTemplate {
    private final List<Part> parts;

    private TextTemplate(List<Part> parts) {
        this.parts = parts;
    }

    /** A piece of the text that can be evaluated. */
    interface Part {
        Object value(Map<String, ?> context, TimeZone timeZone, Locale locale);
    }

    /** Compiles the text; an opening brace without its end stays plain text. */
    public static TextTemplate parse(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = text.indexOf("${", at);
            int end = start < 0 ? -1 : closing(text, start + 2);
            if (end < 0) {
                parts.add(constant(text.substring(at)));
                break;
            }
            if (start > 0 && text.charAt(start - 1) == '\\') {
                parts.add(constant(text.substring(at, start - 1) + text.substring(start, end + 1)));
            } else {
                if (start > at) {
                    parts.add(constant(text.substring(at, start)));
                }
                parts.add(expression(text.substring(start + 2, end)));
            }
            at = end + 1;
        }
        return new TextTemplate(List.copyOf(parts));
    }

    private static int closing(String text, int from) {
        int open = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                open++;
            } else if (c == '}' && --open == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Part constant(String text) {
        return (context, zone, locale) -> text;
    }

    private static Part expression(String inside) {
        if (inside.startsWith("groovy:")) {
            return GroovyExpression.text(inside.substring("groovy:".length()));
        }
        if (inside.startsWith("bsh:")) {
            return constant("");
        }
        int currency = inside.indexOf("?currency(");
        if (currency >= 0) {
            return new CurrencyPart(inside.substring(0, currency), inside.substring(currency + "?currency(".length(), inside.length() - 1));
        }
        if (inside.contains("${")) {
            TextTemplate nested = parse(inside);
            return (context, zone, locale) -> ElExpression.of(LocalisedText.of(nested.expand(context, zone, locale), zone, locale)).value(context);
        }
        ElExpression compiled = ElExpression.of(inside);
        return (context, zone, locale) -> compiled.value(context);
    }

    /** The value: of the single part itself, otherwise the joined text. */
    public Object expand(Map<String, ?> context, TimeZone timeZone, Locale locale) {
        if (parts.size() == 1) {
            return parts.get(0).value(context, timeZone, locale);
        }
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(LocalisedText.of(part.value(context, timeZone, locale), timeZone, locale));
        }
        return text.toString();
    }
}

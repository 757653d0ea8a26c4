package org.apache.ofbiz.base.util.string;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

import org.dealercrm.host.expression.LocalisedText;
import org.dealercrm.host.expression.TextTemplate;

/** Text with {@code ${...}} expressions over a context map. Immutable; instances are shared per original text. */
@SuppressWarnings("serial")
public final class FlexibleStringExpander implements Serializable {
    private static final int LONGEST_CACHED = 2000;
    private static final Map<String, FlexibleStringExpander> CACHE = new ConcurrentHashMap<>();
    private final String original;
    private final transient TextTemplate template;

    private FlexibleStringExpander(String original) {
        this.original = original;
        this.template = TextTemplate.parse(original);
    }

    public static FlexibleStringExpander getInstance(String expression) {
        return getInstance(expression, true);
    }

    /** Compiles an expression, or takes it from the cache when allowed. */
    public static FlexibleStringExpander getInstance(String expression, boolean useCache) {
        String text = expression == null ? "" : expression;
        if (!useCache || text.length() > LONGEST_CACHED) {
            return new FlexibleStringExpander(text);
        }
        return CACHE.computeIfAbsent(text, FlexibleStringExpander::new);
    }

    /** Whether the text holds at least one {@code ${...}}. */
    public static boolean containsExpression(String text) {
        return text != null && text.contains("${");
    }

    public static String expandString(String original, Map<String, ? extends Object> context) {
        return expandString(original, context, null, null);
    }

    public static String expandString(String original, Map<String, ? extends Object> context, Locale locale) {
        return expandString(original, context, null, locale);
    }

    /** Expands the text; without any expression it is returned as it is. */
    public static String expandString(String original, Map<String, ? extends Object> context, TimeZone timeZone, Locale locale) {
        if (context == null || original == null || !containsExpression(original)) {
            return original == null ? "" : original;
        }
        return getInstance(original).expandString(context, timeZone, locale);
    }

    public String expandString(Map<String, ? extends Object> context) {
        return expandString(context, null, null);
    }

    public String expandString(Map<String, ? extends Object> context, Locale locale) {
        return expandString(context, null, locale);
    }

    /** The expanded text; objects are formatted for the locale and time zone (by default those of the context). */
    public String expandString(Map<String, ? extends Object> context, TimeZone timeZone, Locale locale) {
        TimeZone zone = timeZone != null ? timeZone : zoneOf(context);
        Locale language = locale != null ? locale : localeOf(context);
        return LocalisedText.of(template.expand(context, zone, language), zone, language);
    }

    public Object expand(Map<String, ? extends Object> context) {
        return expand(context, null, null);
    }

    public Object expand(Map<String, ? extends Object> context, Locale locale) {
        return expand(context, null, locale);
    }

    /** The value: an object when the whole text is one expression, otherwise text. */
    public Object expand(Map<String, ? extends Object> context, TimeZone timeZone, Locale locale) {
        return template.expand(context, timeZone != null ? timeZone : zoneOf(context), locale != null ? locale : localeOf(context));
    }

    private static Locale localeOf(Map<String, ?> context) {
        return context != null && context.get("locale") instanceof Locale locale ? locale : Locale.getDefault();
    }

    private static TimeZone zoneOf(Map<String, ?> context) {
        return context != null && context.get("timeZone") instanceof TimeZone zone ? zone : TimeZone.getDefault();
    }

    public String getOriginal() {
        return original;
    }

    public boolean isEmpty() {
        return original.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlexibleStringExpander that && original.equals(that.original);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }

    @Override
    public String toString() {
        return original;
    }
}

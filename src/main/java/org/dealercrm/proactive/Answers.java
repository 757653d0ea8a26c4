package org.dealercrm.proactive;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.service.ServiceUtil;

/** What services of this capability answer, in the user's language. */
public final class Answers {
    private static final String LABELS = "DealercrmProactiveUiLabels";

    private Answers() { }

    /** Success with a message. */
    public static Map<String, Object> done(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnSuccess(text(labelKey, Map.of(), context));
    }

    /** Success with a message that names things. */
    public static Map<String, Object> done(String labelKey, Map<String, ?> names, Map<String, ? extends Object> context) {
        return ServiceUtil.returnSuccess(text(labelKey, names, context));
    }

    /** A refusal that says what is wrong. */
    public static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> context) {
        return refused(labelKey, Map.of(), context);
    }

    /** A refusal that names things. */
    public static Map<String, Object> refused(String labelKey, Map<String, ?> names, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(labelKey, names, context));
    }

    /** A label of this capability. */
    public static String text(String labelKey, Map<String, ?> names, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage(LABELS, labelKey, names, (Locale) context.get("locale"));
    }

    /** A typed text without surrounding blanks; a blank one is none. */
    public static String typed(Map<String, ? extends Object> context, String name) {
        Object value = context.get(name);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }
}

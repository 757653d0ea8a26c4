package org.dealercrm.pqrs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.service.ServiceUtil;

/** What the services of cases reply, in the words of the user's language. */
public final class PqrsReply {
    static final String LABELS = "DealercrmPqrsUiLabels";

    private PqrsReply() { }

    /** Why something was not done: a label and what stands for its placeholders. */
    public record Refusal(String key, Map<String, Object> values) {

        public static Refusal of(String key) {
            return new Refusal(key, Map.of());
        }
    }

    /** Done; the reply holds the id of the row. */
    public static Map<String, Object> done(String key, String idName, Object id, Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess(text(key, Map.of(), context));
        result.put(idName, id);
        return result;
    }

    /** Not done, and why. */
    public static Map<String, Object> refused(Refusal refusal, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(refusal.key(), refusal.values(), context));
    }

    /** Not done, and why. */
    public static Map<String, Object> refused(String key, Map<String, ? extends Object> context) {
        return refused(Refusal.of(key), context);
    }

    /** A label of cases in the language of the caller. */
    public static String text(String key, Map<String, Object> values, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage(LABELS, key, new HashMap<>(values), (Locale) context.get("locale"));
    }

    /** What was typed, without blanks around it; null when nothing was. */
    public static String typed(Map<String, ? extends Object> context, String name) {
        String value = (String) context.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

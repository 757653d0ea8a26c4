package org.dealercrm.appointment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.service.ServiceUtil;

/** How the services of appointments answer, in the words of the user's language. */
final class Answers {
    static final String LABELS = "DealercrmAppointmentUiLabels";

    private Answers() { }

    /** Why something was not done: a label and what stands for its placeholders. */
    record Refusal(String key, Map<String, Object> values) {

        static Refusal of(String key) {
            return new Refusal(key, Map.of());
        }
    }

    /** Done; the answer holds the id of the row. */
    static Map<String, Object> done(String key, String idName, Object id, Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess(text(key, Map.of(), context));
        result.put(idName, id);
        return result;
    }

    static Map<String, Object> refused(Refusal refusal, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(refusal.key(), refusal.values(), context));
    }

    static Map<String, Object> refused(String key, Map<String, ? extends Object> context) {
        return refused(Refusal.of(key), context);
    }

    static String text(String key, Map<String, Object> values, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage(LABELS, key, new HashMap<>(values), (Locale) context.get("locale"));
    }

    /** What was typed, without blanks around it; null when nothing was. */
    static String typed(Map<String, ? extends Object> context, String name) {
        String value = (String) context.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

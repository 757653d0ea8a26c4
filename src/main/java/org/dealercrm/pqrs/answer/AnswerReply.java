package org.dealercrm.pqrs.answer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.service.ServiceUtil;

/** What the services of answers reply, in the words of the user's language. */
final class AnswerReply {
    static final String LABELS = "DealercrmPqrsAnswerUiLabels";

    private AnswerReply() { }

    static Map<String, Object> done(String key, String idName, Object id, Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess(text(key, Map.of(), context));
        result.put(idName, id);
        return result;
    }

    static Map<String, Object> refused(String key, Map<String, ? extends Object> context) {
        return refused(key, Map.of(), context);
    }

    static Map<String, Object> refused(String key, Map<String, Object> values, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(key, values, context));
    }

    static String text(String key, Map<String, Object> values, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage(LABELS, key, new HashMap<>(values), (Locale) context.get("locale"));
    }
}

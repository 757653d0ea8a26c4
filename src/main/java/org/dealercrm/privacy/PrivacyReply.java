package org.dealercrm.privacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.service.ServiceUtil;

/** What the services of personal data reply, in the words of the user's language. */
final class PrivacyReply {
    static final String LABELS = "DealercrmPrivacyUiLabels";

    private PrivacyReply() { }

    static Map<String, Object> refused(String key, Map<String, Object> values, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(key, values, context));
    }

    static Map<String, Object> done(String key, Map<String, ? extends Object> context) {
        return ServiceUtil.returnSuccess(text(key, Map.of(), context));
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

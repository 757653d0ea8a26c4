package org.dealercrm.pqrs.term;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.service.ServiceUtil;

/** What the services of terms reply, in the words of the user's language. */
public final class TermReply {
    private static final String LABELS = "DealercrmPqrsTermUiLabels";
    private static final String OF_RULES = "DealercrmPqrsRuleUiLabels";
    private static final String OF_NOTICES = "DealercrmPqrsToldUiLabels";
    private static final String OF_HANDOVERS = "DealercrmPqrsHandoverUiLabels";
    private static final String OF_CASES = "DealercrmPqrsUiLabels";

    private TermReply() { }

    /** Done. */
    public static Map<String, Object> done(String key, Map<String, Object> values, Map<String, ? extends Object> context) {
        return ServiceUtil.returnSuccess(text(key, values, context));
    }

    /** Not done, and why. */
    public static Map<String, Object> refused(String key, Map<String, Object> values, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(key, values, context));
    }

    /** Not done, and why. */
    public static Map<String, Object> refused(String key, Map<String, ? extends Object> context) {
        return refused(key, Map.of(), context);
    }

    /** A label in the language of the caller; the reasons of the state machine stand among those of cases. */
    public static String text(String key, Map<String, Object> values, Map<String, ? extends Object> context) {
        String resource = key.startsWith("DealercrmPqrsTerm") ? LABELS : key.startsWith("DealercrmPqrsRule") ? OF_RULES
                : key.startsWith("DealercrmPqrsTold") ? OF_NOTICES : key.startsWith("DealercrmPqrsHandover") ? OF_HANDOVERS : OF_CASES;
        return UtilProperties.getMessage(resource, key, new HashMap<>(values), (Locale) context.get("locale"));
    }
}

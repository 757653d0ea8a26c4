package org.dealercrm.pqrs.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.service.ServiceUtil;

/** What the services of the public form, of receipts and of files reply, in the language of who asks. */
final class FormReply {
    static final String LABELS = "DealercrmPqrsFormUiLabels";

    private FormReply() { }

    static String text(String key, Map<String, Object> values, Locale locale) {
        return UtilProperties.getMessage(LABELS, key, new HashMap<>(values), locale);
    }

    static Map<String, Object> refused(String key, Map<String, Object> values, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(key, values, (Locale) context.get("locale")));
    }

    /** Not done: every field with its reason. */
    static Map<String, Object> wrong(Map<String, FormRules.Problem> problems, Map<String, ? extends Object> context) {
        Locale locale = (Locale) context.get("locale");
        Map<String, Object> texts = new LinkedHashMap<>();
        problems.forEach((field, problem) -> texts.put(field, text(problem.key(), problem.values(), locale)));
        return ServiceUtil.returnError(text("DealercrmPqrsFormCheckFields", Map.of("count", texts.size()), locale), new ArrayList<>(), texts, null);
    }

    static Map<String, Object> done(String key, Map<String, ? extends Object> context) {
        return ServiceUtil.returnSuccess(text(key, Map.of(), (Locale) context.get("locale")));
    }
}

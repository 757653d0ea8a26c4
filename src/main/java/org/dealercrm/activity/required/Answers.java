package org.dealercrm.activity.required;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.mail.Mails;

/** How the services of required follow-up and complaints answer, in the words of the user's language. */
final class Answers {
    static final String LABELS = "DealercrmActivityRequiredFollowUpUiLabels";

    private Answers() { }

    /** Done; the answer holds the id of the row. */
    static Map<String, Object> done(String key, String idName, String id, Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess(text(key, context));
        result.put(idName, id);
        return result;
    }

    /** Done, and whether anybody is told: a mail that is switched off tells nobody. */
    static Map<String, Object> told(String key, GenericValue row, Map<String, ? extends Object> context) {
        String about = Mails.enabled(row.getDelegator()) ? "DealercrmRequiredToldByMail" : "DealercrmRequiredMailOff";
        Map<String, Object> result = ServiceUtil.returnSuccess(text(key, context) + " " + text(about, context));
        result.put("requiredFollowUpId", row.get("requiredFollowUpId"));
        return result;
    }

    /** Refused, with the reason of that label. */
    static Map<String, Object> refused(String key, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(key, context));
    }

    private static String text(String key, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage(LABELS, key, (Locale) context.get("locale"));
    }
}

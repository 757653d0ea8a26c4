package org.dealercrm.dealership;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.service.ServiceUtil;

/** How the services of the dealership answer, in the words of the user's language. */
final class Answers {
    private static final String MODULE = Answers.class.getName();
    private static final String LABELS = "DealercrmDealershipUiLabels";

    private Answers() { }

    /** Saved; the answer holds the id of what was saved. */
    static Map<String, Object> saved(String idName, String id, Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess(text("DealercrmDealershipSaved", context));
        result.put(idName, id);
        return result;
    }

    /** Refused, with the reason of that label. */
    static Map<String, Object> error(String key, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(key, context));
    }

    /** Not done for a technical cause, which belongs in the log. */
    static Map<String, Object> broken(Exception e, Map<String, ? extends Object> context) {
        Debug.logError(e, MODULE);
        return error("DealercrmDealershipFailed", context);
    }

    static String text(String key, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage(LABELS, key, (Locale) context.get("locale"));
    }
}

package org.dealercrm.activity.sheet;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.ServiceUtil;

/** How the services of weekly sheets answer, in the words of the user's language. */
final class Answers {
    private static final String MODULE = Answers.class.getName();
    private static final String LABELS = "DealercrmActivityWeeklySheetUiLabels";

    private Answers() { }

    /** Done; the answer names the sheet, its collaborator and its week. */
    static Map<String, Object> done(String key, GenericValue sheet, Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess(text(key, Map.of(), context));
        result.put("weeklySheetId", sheet.getString("weeklySheetId"));
        result.put("adviserPartyId", sheet.getString("adviserPartyId"));
        result.put("week", sheet.getString("weekFrom"));
        return result;
    }

    static Map<String, Object> refused(String key, Map<String, ? extends Object> context) {
        return refused(key, Map.of(), context);
    }

    static Map<String, Object> refused(String key, Map<String, Object> parts, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(key, parts, context));
    }

    static Map<String, Object> broken(Exception cause, Map<String, ? extends Object> context) {
        Debug.logError(cause, MODULE);
        return refused("DealercrmSheetFailed", context);
    }

    private static String text(String key, Map<String, Object> parts, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage(LABELS, key, parts, (Locale) context.get("locale"));
    }
}

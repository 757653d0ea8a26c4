package org.dealercrm.dealership;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;

/** A new value of a setting, checked: known key, existing scope, and of the kind of the value before (number, time zone, country, Y or N). */
final class SettingChange {
    private static final String WHOLE_NUMBER = "\\d{1,18}";
    private static final String GROUPS = "DEALERCRM_[A-Z_]+( DEALERCRM_[A-Z_]+)*";
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());
    private static final List<List<String>> WORDS = List.of(List.of("Y", "N"), List.of("STRICT", "LITERAL"), List.of("ROLLING", "CALENDAR"));

    private final String key;
    private final String scopeTypeId;
    private final String scopeId;
    private final String value;
    private final String complaint;

    private SettingChange(String key, String scopeTypeId, String scopeId, String value, String complaint) {
        this.key = key;
        this.scopeTypeId = scopeTypeId;
        this.scopeId = scopeId;
        this.value = value;
        this.complaint = complaint;
    }

    static SettingChange of(Delegator delegator, Map<String, ? extends Object> context) throws GenericEntityException {
        String key = (String) context.get("settingKey");
        String scopeTypeId = (String) context.get("scopeTypeId");
        String value = ((String) context.get("settingValue")).strip();
        String scopeId = scopeId(scopeTypeId, context);
        GenericValue before = EntityQuery.use(delegator).from("DealercrmSetting")
                .where("settingKey", key, "scopeTypeId", "GROUP", "scopeId", Settings.WHOLE_GROUP).orderBy("-fromDate").queryFirst();
        return new SettingChange(key, scopeTypeId, scopeId, value, complaint(delegator, before, scopeTypeId, scopeId, value));
    }

    private static String scopeId(String scopeTypeId, Map<String, ? extends Object> context) {
        return switch (scopeTypeId) {
        case "BRAND" -> (String) context.get("brandId");
        case "SITE" -> (String) context.get("facilityId");
        default -> Settings.WHOLE_GROUP;
        };
    }

    private static String complaint(Delegator delegator, GenericValue before, String scopeTypeId, String scopeId, String value)
            throws GenericEntityException {
        if (before == null) {
            return "DealercrmDealershipNoSetting";
        }
        if (!scopeExists(delegator, scopeTypeId, scopeId)) {
            return "DealercrmDealershipNoScope";
        }
        return sameKind(before.getString("settingValue"), value) ? null : "DealercrmDealershipBadSetting";
    }

    private static boolean scopeExists(Delegator delegator, String scopeTypeId, String scopeId) throws GenericEntityException {
        if (scopeId == null) {
            return false;
        }
        return switch (scopeTypeId) {
        case "BRAND" -> EntityQuery.use(delegator).from("DealershipBrand").where("brandId", scopeId).queryCount() > 0;
        case "SITE" -> EntityQuery.use(delegator).from("DealershipSite").where("facilityId", scopeId).queryCount() > 0;
        default -> "GROUP".equals(scopeTypeId);
        };
    }

    /** A number stays a number, a time zone a time zone, a country a country, one of a few words one of them, role groups role groups. */
    static boolean sameKind(String before, String after) {
        if (after.isEmpty()) {
            return false;
        }
        if (before != null && before.matches(WHOLE_NUMBER)) {
            return after.matches(WHOLE_NUMBER);
        }
        if (before != null && before.matches(GROUPS)) {
            return after.matches(GROUPS);
        }
        for (List<String> words : WORDS) {
            if (words.contains(before)) {
                return words.contains(after);
            }
        }
        if (before != null && COUNTRIES.contains(before)) {
            return COUNTRIES.contains(after);
        }
        return before == null || !before.contains("/") || !DealershipServices.isZone(before) || DealershipServices.isZone(after);
    }

    /** The label of what is wrong, or null. */
    String complaint() {
        return complaint;
    }

    void write(Delegator delegator, GenericValue userLogin) throws GenericEntityException {
        delegator.create("DealercrmSetting", "settingKey", key, "scopeTypeId", scopeTypeId, "scopeId", scopeId, "fromDate", Clock.now(),
                "settingValue", value, "createdDate", Clock.now(), "createdByUserLogin", userLogin.getString("userLoginId"));
    }
}

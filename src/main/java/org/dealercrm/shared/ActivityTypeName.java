package org.dealercrm.shared;

import java.util.Locale;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** What people call a type of activity: the dealership's own name, else the label it came with, else its description. */
public final class ActivityTypeName {
    private static final String LABELS = "DealercrmActivityUiLabels";

    private ActivityTypeName() { }

    /** The name of a type by its id; empty for no type. */
    public static String of(Delegator delegator, String activityTypeId, Locale locale) throws GenericEntityException {
        GenericValue type = activityTypeId == null ? null : EntityQuery.use(delegator).from("FollowUpActivityType")
                .where("activityTypeId", activityTypeId).cache().queryOne();
        return type == null ? activityTypeId == null ? "" : activityTypeId : of(type, locale);
    }

    /** The name of a type. */
    public static String of(GenericValue type, Locale locale) {
        String own = type.getString("es".equals(locale.getLanguage()) ? "nameEs" : "nameEn");
        if (own != null && !own.isBlank()) {
            return own;
        }
        String key = "FollowUpActivityType.description." + type.getString("activityTypeId");
        String label = UtilProperties.getMessage(LABELS, key, locale);
        if (label != null && !label.isEmpty() && !label.equals(key)) {
            return label;
        }
        return firstOf(type.getString("nameEs"), type.getString("nameEn"), type.getString("description"), type.getString("activityTypeId"));
    }

    private static String firstOf(String... names) {
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return "";
    }
}

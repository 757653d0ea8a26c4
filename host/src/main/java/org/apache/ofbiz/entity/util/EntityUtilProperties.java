package org.apache.ofbiz.entity.util;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

/** Properties that a row of SystemProperty overrides. */
public final class EntityUtilProperties {
    private static final String MODULE = EntityUtilProperties.class.getName();

    private EntityUtilProperties() { }

    private static String fromDatabase(String resource, String name, Delegator delegator) {
        if (delegator == null || resource == null || resource.isEmpty() || name == null || name.isEmpty()) {
            return null;
        }
        String resourceId = resource.replace(".properties", "");
        try {
            GenericValue row = EntityQuery.use(delegator).from("SystemProperty")
                    .where("systemResourceId", resourceId, "systemPropertyId", name).cache().queryOne();
            String value = row == null ? null : row.getString("systemPropertyValue");
            return value == null && row != null ? "" : value;
        } catch (GenericEntityException e) {
            Debug.logError(e, "SystemProperty " + resource + "#" + name + " could not be read", MODULE);
            return null;
        }
    }

    public static String getPropertyValue(String resource, String name, Delegator delegator) {
        return getPropertyValue(resource, name, "", delegator);
    }

    public static String getPropertyValue(String resource, String name, String defaultValue, Delegator delegator) {
        String value = fromDatabase(resource, name, delegator);
        return value != null && !value.isEmpty() ? value : UtilProperties.getPropertyValue(resource, name, defaultValue);
    }

    public static boolean propertyValueEqualsIgnoreCase(String resource, String name, String compareString, Delegator delegator) {
        return compareString != null && compareString.equalsIgnoreCase(getPropertyValue(resource, name, delegator));
    }

    public static String getMessage(String resource, String name, Locale locale, Delegator delegator) {
        String value = fromDatabase(resource, name, delegator);
        return value != null && !value.isEmpty() ? value : UtilProperties.getMessage(resource, name, locale);
    }

    public static String getMessage(String resource, String name, Map<String, ? extends Object> context, Locale locale) {
        return UtilProperties.getMessage(resource, name, context, locale);
    }
}

package org.apache.ofbiz.base.util;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

import org.apache.ofbiz.base.util.collections.ResourceBundleMapWrapper;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.label.Labels;

/** Property values and labels by base name on the class path. */
public final class UtilProperties {
    private static final String MODULE = UtilProperties.class.getName();

    private UtilProperties() {
    }

    public static Properties getProperties(String resource) {
        return UtilValidate.isEmpty(resource) ? null : Labels.properties(resource);
    }

    /** The value, "" when there is none. */
    public static String getPropertyValue(String resource, String name) {
        return getPropertyValue(resource, name, "");
    }

    public static String getPropertyValue(String resource, String name, String defaultValue) {
        if (UtilValidate.isEmpty(resource) || UtilValidate.isEmpty(name)) {
            return "";
        }
        Properties properties = getProperties(resource);
        String value = properties == null ? null : properties.getProperty(name);
        return UtilValidate.isEmpty(value) ? defaultValue == null ? "" : defaultValue : value.trim();
    }

    public static boolean propertyValueEquals(String resource, String name, String compareString) {
        return compareString != null && compareString.equals(getPropertyValue(resource, name, null));
    }

    public static boolean propertyValueEqualsIgnoreCase(String resource, String name, String compareString) {
        return compareString != null && compareString.equalsIgnoreCase(getPropertyValue(resource, name, null));
    }

    public static Boolean getPropertyAsBoolean(String resource, String name, boolean defaultValue) {
        String value = getPropertyValue(resource, name);
        return "true".equalsIgnoreCase(value) || !"false".equalsIgnoreCase(value) && defaultValue;
    }

    public static Integer getPropertyAsInteger(String resource, String name, int defaultNumber) {
        String value = getPropertyValue(resource, name);
        return UtilValidate.isEmpty(value) ? defaultNumber : Integer.valueOf(value);
    }

    public static Long getPropertyAsLong(String resource, String name, long defaultNumber) {
        String value = getPropertyValue(resource, name);
        return UtilValidate.isEmpty(value) ? defaultNumber : Long.valueOf(value);
    }

    public static BigDecimal getPropertyAsBigDecimal(String resource, String name, BigDecimal defaultNumber) {
        String value = getPropertyValue(resource, name);
        return UtilValidate.isEmpty(value) ? defaultNumber : new BigDecimal(value);
    }

    /** The label, or its key (and a log line) when no language of the chain has it. */
    public static String getMessage(String resource, String name, Locale locale) {
        if (UtilValidate.isEmpty(resource) || UtilValidate.isEmpty(name)) {
            return "";
        }
        String value = texts(resource, locale).get(name);
        if (value == null) {
            Debug.logWarning(name + " misses in " + resource + " for locale " + locale, MODULE);
            return name;
        }
        return value;
    }

    /** As MessageFormat: {0}, and apostrophes doubled. */
    public static String getMessage(String resource, String name, Object[] arguments, Locale locale) {
        String value = getMessage(resource, name, locale);
        return arguments == null || arguments.length == 0 ? value : new MessageFormat(value, locale).format(arguments).trim();
    }

    public static <E> String getMessage(String resource, String name, List<E> arguments, Locale locale) {
        return getMessage(resource, name, arguments == null ? null : arguments.toArray(), locale);
    }

    /** Expands ${name} of the context. */
    public static String getMessage(String resource, String name, Map<String, ? extends Object> context, Locale locale) {
        String value = getMessage(resource, name, locale);
        return UtilValidate.isEmpty(context) ? value
                : FlexibleStringExpander.expandString(value, UtilGenerics.<Map<String, Object>>cast(context), locale).trim();
    }

    private static Map<String, String> texts(String resource, Locale locale) {
        Map<String, String> texts = Labels.of(resource, locale == null ? Locale.getDefault() : locale);
        if (texts == null) {
            throw new IllegalArgumentException("Could not find resource bundle [" + resource + "] in the locale [" + locale + "]");
        }
        return texts;
    }

    public static ResourceBundle getResourceBundle(String resource, Locale locale) {
        if (UtilValidate.isEmpty(resource)) {
            throw new IllegalArgumentException("resource cannot be null or empty");
        }
        return new Bundle(texts(resource, locale), locale);
    }

    public static ResourceBundleMapWrapper getResourceBundleMap(String resource, Locale locale) {
        return new ResourceBundleMapWrapper(getResourceBundle(resource, locale));
    }

    public static ResourceBundleMapWrapper getResourceBundleMap(String resource, Locale locale, Map<String, Object> context) {
        return new ResourceBundleMapWrapper(getResourceBundle(resource, locale), context);
    }

    /** A resource as java.util sees it. */
    private static final class Bundle extends ResourceBundle {
        private final Map<String, String> texts;
        private final Locale locale;

        Bundle(Map<String, String> texts, Locale locale) {
            this.texts = texts;
            this.locale = locale;
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }

        @Override
        public Locale getLocale() {
            return locale;
        }
    }
}

package org.apache.ofbiz.base.util;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.dealercrm.host.convert.Conversion;
import org.dealercrm.host.convert.TypeNames;

/** Type names of definitions, and the conversion between simple types that services, forms and entities share. */
public final class ObjectType {
    private ObjectType() {
    }

    /** The class of a full or short type name (String, Timestamp, List ...). */
    public static Class<?> loadClass(String className) throws ClassNotFoundException {
        return TypeNames.classOf(className);
    }

    public static Class<?> loadClass(String className, ClassLoader loader) throws ClassNotFoundException {
        return TypeNames.classOf(className, loader);
    }

    /** Whether null or an instance of the named type. */
    public static boolean instanceOf(Object obj, String typeName) {
        return instanceOf(obj, typeName, null);
    }

    public static boolean instanceOf(Object obj, String typeName, ClassLoader loader) {
        try {
            return obj == null || TypeNames.classOf(typeName, loader).isInstance(obj);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("Illegal type: " + typeName, e);
        }
    }

    public static Object simpleTypeOrObjectConvert(Object obj, String type, String format, Locale locale) throws GeneralException {
        return simpleTypeOrObjectConvert(obj, type, format, null, locale, true);
    }

    public static Object simpleTypeOrObjectConvert(Object obj, String type, String format, Locale locale, boolean noTypeFail)
            throws GeneralException {
        return simpleTypeOrObjectConvert(obj, type, format, null, locale, noTypeFail);
    }

    /** "" becomes null for every type but String; with noTypeFail an unknown pair of types is an error. */
    public static Object simpleTypeOrObjectConvert(Object obj, String type, String format, TimeZone timeZone, Locale locale, boolean noTypeFail)
            throws GeneralException {
        return Conversion.convert(obj, type, format, timeZone, locale, noTypeFail);
    }

    public static boolean isEmpty(Object value) {
        if (value == null) {
            return true;
        }
        if (value instanceof CharSequence text) {
            return text.length() == 0;
        }
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty();
        }
        return value instanceof Map<?, ?> map && map.isEmpty();
    }
}

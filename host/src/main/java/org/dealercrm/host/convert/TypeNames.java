package org.dealercrm.host.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

import org.apache.ofbiz.entity.GenericEntity;
import org.apache.ofbiz.entity.GenericPK;
import org.apache.ofbiz.entity.GenericValue;

/** The short type names that definitions may use, and class loading for the rest. */
public final class TypeNames {
    private static final Map<String, Class<?>> SHORT = new HashMap<>();

    static {
        for (Class<?> type : List.of(Object.class, String.class, Boolean.class, Byte.class, Character.class, Double.class, Float.class, Integer.class,
                Long.class, Short.class, Number.class, BigDecimal.class, BigInteger.class, Date.class, Time.class, Timestamp.class, TimeZone.class,
                Locale.class, Collection.class, List.class, Map.class, Set.class, Blob.class, Clob.class, ByteBuffer.class,
                GenericEntity.class, GenericPK.class, GenericValue.class)) {
            SHORT.put(type.getSimpleName(), type);
        }
        SHORT.put("byte[]", byte[].class);
    }

    private TypeNames() {
    }

    public static Class<?> classOf(String name) throws ClassNotFoundException {
        return classOf(name, null);
    }

    public static Class<?> classOf(String name, ClassLoader loader) throws ClassNotFoundException {
        int generic = name.indexOf('<');
        String raw = generic < 0 ? name.trim() : name.substring(0, generic).trim();
        Class<?> known = SHORT.get(raw);
        if (known != null) {
            return known;
        }
        ClassLoader used = loader == null ? Thread.currentThread().getContextClassLoader() : loader;
        return Class.forName(raw, true, used == null ? TypeNames.class.getClassLoader() : used);
    }
}

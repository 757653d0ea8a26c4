package org.dealercrm.host.entity.value;

import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;

/** Brings a value to the Java type of a field. */
public final class Conversion {
    private Conversion() { }

    /** The value in the given type; throws IllegalArgumentException when it has no meaning there. */
    public static Object convert(Object value, JavaType type) {
        Object plain = value instanceof groovy.lang.GString ? value.toString() : value;
        boolean emptyText = plain instanceof CharSequence text && text.length() == 0 && type != JavaType.STRING && type != JavaType.OBJECT;
        if (plain == null || emptyText) {
            return null;
        }
        return switch (type) {
            case STRING -> text(plain);
            case TIMESTAMP -> timestamp(plain);
            case DATE -> date(plain);
            case TIME -> time(plain);
            case BIG_DECIMAL -> plain instanceof BigDecimal ? plain : decimal(plain);
            case DOUBLE -> plain instanceof Double ? plain : (Object) decimal(plain).doubleValue();
            case LONG -> plain instanceof Long ? plain : (Object) whole(plain);
            case INTEGER -> plain instanceof Integer ? plain : (Object) Math.toIntExact(whole(plain));
            case BLOB -> require(plain instanceof Blob || plain instanceof byte[] || plain instanceof java.nio.ByteBuffer, plain, type);
            case BYTES -> bytes(plain);
            case OBJECT -> plain;
        };
    }

    /** Like convert, but text must have the one format that valueOf of the type reads. */
    public static Object strict(String text, JavaType type) {
        return switch (type) {
            case STRING -> text;
            case TIMESTAMP -> Timestamp.valueOf(text);
            case DATE -> Date.valueOf(text);
            case TIME -> Time.valueOf(text);
            case BIG_DECIMAL -> new BigDecimal(text);
            case DOUBLE -> Double.valueOf(text);
            case LONG -> Long.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case BLOB, BYTES, OBJECT -> throw new IllegalArgumentException("Text is no " + type);
        };
    }

    private static Object require(boolean fits, Object value, JavaType type) {
        if (!fits) {
            throw new IllegalArgumentException("A " + value.getClass().getName() + " is no " + type);
        }
        return value;
    }

    private static Object text(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "Y" : "N";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        require(!(value instanceof byte[] || value instanceof Iterable || value instanceof java.util.Map), value, JavaType.STRING);
        return value.toString();
    }

    private static Object bytes(Object value) {
        if (value instanceof java.nio.ByteBuffer buffer) {
            byte[] copy = new byte[buffer.remaining()];
            buffer.duplicate().get(copy);
            return copy;
        }
        if (value instanceof Blob blob) {
            return Blobs.bytes(blob);
        }
        return require(value instanceof byte[], value, JavaType.BYTES);
    }

    private static Timestamp timestamp(Object value) {
        if (value instanceof Timestamp stamp) {
            return stamp;
        }
        if (value instanceof java.util.Date date) {
            return new Timestamp(date.getTime());
        }
        if (value instanceof Number millis) {
            return new Timestamp(millis.longValue());
        }
        if (value instanceof java.util.Calendar calendar) {
            return new Timestamp(calendar.getTimeInMillis());
        }
        String text = value.toString().trim();
        return Timestamp.valueOf(text.length() == 10 ? text + " 00:00:00" : text.length() == 16 ? text + ":00" : text);
    }

    private static Date date(Object value) {
        if (value instanceof Date date) {
            return date;
        }
        if (value instanceof java.util.Date date) {
            return new Date(date.getTime());
        }
        if (value instanceof Number millis) {
            return new Date(millis.longValue());
        }
        String text = value.toString().trim();
        return Date.valueOf(text.length() > 10 ? text.substring(0, 10) : text);
    }

    private static Time time(Object value) {
        if (value instanceof Time time) {
            return time;
        }
        if (value instanceof java.util.Date date) {
            return new Time(date.getTime());
        }
        String text = value.toString().trim();
        return Time.valueOf(text.length() == 5 ? text + ":00" : text);
    }

    private static BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Boolean flag) {
            return flag ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return new BigDecimal(value.toString().trim());
    }

    private static long whole(Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float || value instanceof Double) {
            return Math.round(((Number) value).doubleValue());
        }
        if (value instanceof java.util.Date date) {
            return date.getTime();
        }
        return decimal(value).longValue();
    }
}

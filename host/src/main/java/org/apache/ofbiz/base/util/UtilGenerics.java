package org.apache.ofbiz.base.util;

/** The unchecked cast in one place. */
public final class UtilGenerics {
    private UtilGenerics() {
    }

    @SuppressWarnings("unchecked")
    public static <V> V cast(Object object) {
        return (V) object;
    }
}

package org.apache.ofbiz.base.util.collections;

import java.util.Locale;

/** A map whose values can be asked in a language. */
public interface LocalizedMap<V> {
    V get(String name, Locale locale);
}

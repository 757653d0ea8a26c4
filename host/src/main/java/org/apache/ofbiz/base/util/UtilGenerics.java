package org.apache.ofbiz.base.util;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unchecked casts in one place. */
public final class UtilGenerics {
    private UtilGenerics() {
    }

    @SuppressWarnings("unchecked")
    public static <V> V cast(Object object) {
        return (V) object;
    }

    public static <C extends Collection<?>> void checkCollectionContainment(Object object, Class<C> clz, Class<?> type) {
        if (object == null) {
            return;
        }
        if (!clz.isInstance(object)) {
            throw new ClassCastException("Not a " + clz.getName());
        }
        for (Object value : (Collection<?>) object) {
            if (value != null && !type.isInstance(value)) {
                throw new IllegalArgumentException("Value of " + value.getClass() + " is not a " + type.getName());
            }
        }
    }

    public static <T> Collection<T> checkCollection(Object object) {
        return cast(Collection.class.cast(object));
    }

    public static <T> Collection<T> checkCollection(Object object, Class<T> type) {
        checkCollectionContainment(object, Collection.class, type);
        return cast(object);
    }

    public static <T> List<T> checkList(Object object) {
        return cast(List.class.cast(object));
    }

    public static <T> List<T> checkList(Object object, Class<T> type) {
        checkCollectionContainment(object, List.class, type);
        return cast(object);
    }

    public static <T> Set<T> checkSet(Object object) {
        return cast(Set.class.cast(object));
    }

    public static <K, V> Map<K, V> checkMap(Object object) {
        return cast(Map.class.cast(object));
    }

    public static <K, V> Map<K, V> checkMap(Object object, Class<K> keyType, Class<V> valueType) {
        Map<?, ?> map = Map.class.cast(object);
        if (map != null) {
            checkCollectionContainment(map.keySet(), Set.class, keyType);
            checkCollectionContainment(map.values(), Collection.class, valueType);
        }
        return cast(map);
    }
}

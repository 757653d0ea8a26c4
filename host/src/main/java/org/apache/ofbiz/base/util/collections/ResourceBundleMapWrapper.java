package org.apache.ofbiz.base.util.collections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;

/** Stacked label files as one read-only map: the top one wins, a key that none has is its own text, ${} expands with the context. */
public class ResourceBundleMapWrapper implements Map<String, Object> {
    private static final String MODULE = ResourceBundleMapWrapper.class.getName();

    private final List<ResourceBundle> bundles = new ArrayList<>();
    private final Locale locale;
    private final Map<String, Object> context;

    public ResourceBundleMapWrapper(ResourceBundle initialResourceBundle) {
        this(initialResourceBundle, null);
    }

    public ResourceBundleMapWrapper(ResourceBundle initialResourceBundle, Map<String, Object> context) {
        this.bundles.add(initialResourceBundle);
        this.locale = initialResourceBundle.getLocale();
        this.context = context;
    }

    /** Adds a resource below the ones there are. */
    public void addBottomResourceBundle(ResourceBundle bottom) {
        bundles.add(bottom);
    }

    public void addBottomResourceBundle(String resource) {
        bundles.add(UtilProperties.getResourceBundle(resource, locale));
    }

    /** Puts a resource on top. */
    public void pushResourceBundle(ResourceBundle top) {
        bundles.add(0, top);
    }

    private String find(String key) {
        for (ResourceBundle bundle : bundles) {
            try {
                return bundle.getString(key);
            } catch (MissingResourceException e) {
                continue;
            }
        }
        return null;
    }

    @Override
    public Object get(Object key) {
        if (key == null) {
            return null;
        }
        String text = find(key.toString());
        if (text == null) {
            Debug.logWarning("Label " + key + " misses for locale " + locale, MODULE);
            return key.toString();
        }
        return context != null && text.contains("${") ? FlexibleStringExpander.expandString(text, context, locale) : text;
    }

    @Override
    public boolean containsKey(Object key) {
        return key != null && find(key.toString()) != null;
    }

    private Map<String, Object> merged() {
        Map<String, Object> merged = new LinkedHashMap<>();
        for (ResourceBundle bundle : bundles) {
            for (String key : bundle.keySet()) {
                merged.putIfAbsent(key, bundle.getString(key));
            }
        }
        return merged;
    }

    @Override
    public int size() {
        return merged().size();
    }

    @Override
    public boolean isEmpty() {
        return merged().isEmpty();
    }

    @Override
    public boolean containsValue(Object value) {
        return merged().containsValue(value);
    }

    @Override
    public Set<String> keySet() {
        return merged().keySet();
    }

    @Override
    public Collection<Object> values() {
        return merged().values();
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new HashMap<>(merged()).entrySet();
    }

    @Override
    public Object put(String key, Object value) {
        throw new UnsupportedOperationException("Labels are read-only");
    }

    @Override
    public Object remove(Object key) {
        throw new UnsupportedOperationException("Labels are read-only");
    }

    @Override
    public void putAll(Map<? extends String, ? extends Object> t) {
        throw new UnsupportedOperationException("Labels are read-only");
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException("Labels are read-only");
    }
}

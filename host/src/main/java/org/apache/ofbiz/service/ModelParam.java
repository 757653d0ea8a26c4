package org.apache.ofbiz.service;

import java.util.HashMap;
import java.util.Map;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;

/** One declared attribute of a service: the XML attributes as they were written, later definitions laid over earlier ones. */
public final class ModelParam {

    private final Map<String, String> attributes;
    private final TypeValidate validator;
    private final boolean internal;

    /** Check by a method of a class, with the text to show when it refuses. */
    public record TypeValidate(String className, String methodName, String message, String resource, String property) {
    }

    public ModelParam(Map<String, String> attributes, TypeValidate validator, boolean internal) {
        this.attributes = Map.copyOf(attributes);
        this.validator = validator;
        this.internal = internal;
    }

    /** A copy on which the given XML attributes prevail. */
    public ModelParam with(Map<String, String> overrides, TypeValidate newValidator) {
        Map<String, String> merged = new HashMap<>(attributes);
        merged.putAll(overrides);
        return new ModelParam(merged, newValidator == null ? validator : newValidator, internal);
    }

    /** A copy on which everything the later definition says prevails. */
    public ModelParam mergedWith(ModelParam later) {
        return with(later.attributes, later.validator);
    }

    public String getName() {
        return get("name");
    }

    public String getType() {
        return get("type");
    }

    public String getMode() {
        return get("mode");
    }

    public boolean isIn() {
        return getMode().startsWith("IN");
    }

    public boolean isOut() {
        return getMode().endsWith("OUT");
    }

    public boolean isOptional() {
        return "true".equals(get("optional")) || !get("default-value").isEmpty();
    }

    /** The default as written, which may hold an expression; empty when there is none. */
    public FlexibleStringExpander getDefaultValue() {
        return FlexibleStringExpander.getInstance(get("default-value"));
    }

    public String getAllowHtml() {
        return get("allow-html").isEmpty() ? "none" : get("allow-html");
    }

    public String getEntityName() {
        return get("entity-name");
    }

    public String getFieldName() {
        return get("field-name");
    }

    public String getFormLabel() {
        return get("form-label");
    }

    public boolean isFormDisplay() {
        return !"false".equals(get("form-display"));
    }

    public String getRequestAttributeName() {
        return get("request-attribute-name").isEmpty() ? getName() : get("request-attribute-name");
    }

    public String getSessionAttributeName() {
        return get("session-attribute-name").isEmpty() ? getName() : get("session-attribute-name");
    }

    public String getStringMapPrefix() {
        return get("string-map-prefix");
    }

    public String getStringListSuffix() {
        return get("string-list-suffix");
    }

    /** True for the parameters that every service has without declaring them. */
    public boolean isInternal() {
        return internal;
    }

    public TypeValidate getValidator() {
        return validator;
    }

    private String get(String key) {
        return attributes.getOrDefault(key, "");
    }

    @Override
    public String toString() {
        return getName() + "::" + getMode() + "::" + getType() + (isOptional() ? "::optional" : "::required");
    }
}

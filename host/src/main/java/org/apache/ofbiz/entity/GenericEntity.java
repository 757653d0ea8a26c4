package org.apache.ofbiz.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.base.util.collections.LocalizedMap;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.dealercrm.host.entity.value.FieldValue;
import org.dealercrm.host.entity.value.JavaType;

/**
 * A row as a map of typed fields. Faithful in names and conversions; XML rendering, encryption and observers are not in the host.
 * Values are not safe for concurrent writes; cached ones are immutable.
 */
public abstract class GenericEntity implements Map<String, Object>, LocalizedMap<Object>, Serializable, Comparable<GenericEntity>, Cloneable {
    private static final long serialVersionUID = 1L;
    private static final String MODULE = GenericEntity.class.getName();

    private final String entityName;
    private final String delegatorName;
    private transient Delegator delegator;
    private transient ModelEntity modelEntity;
    private final HashMap<String, Object> fields = new HashMap<>();
    private boolean mutable = true;
    private boolean modified;
    private boolean fromEntitySync;

    protected GenericEntity(Delegator delegator, ModelEntity modelEntity) {
        this.delegator = delegator;
        this.delegatorName = delegator == null ? "default" : delegator.getDelegatorName();
        this.modelEntity = modelEntity;
        this.entityName = modelEntity.getEntityName();
    }

    protected final void copyFrom(GenericEntity other) {
        fields.putAll(other.fields);
        modified = other.modified;
        fromEntitySync = other.fromEntitySync;
    }

    public final String getEntityName() {
        return entityName;
    }

    public final ModelEntity getModelEntity() {
        if (modelEntity == null) {
            modelEntity = getDelegator().getModelEntity(entityName);
        }
        return modelEntity;
    }

    public final Delegator getDelegator() {
        if (delegator == null) {
            delegator = DelegatorFactory.getDelegator(delegatorName);
        }
        return delegator;
    }

    public final void setDelegator(Delegator internalDelegator) {
        delegator = internalDelegator;
    }

    public final boolean isMutable() {
        return mutable;
    }

    public final void setImmutable() {
        mutable = false;
    }

    public final boolean isModified() {
        return modified;
    }

    public final void synchronizedWithDatasource() {
        modified = false;
    }

    public final void removedFromDatasource() {
        modified = true;
        mutable = false;
    }

    /** Whether the stamps that it holds are written as they are. */
    public final boolean getIsFromEntitySync() {
        return fromEntitySync;
    }

    public final void setIsFromEntitySync(boolean isFromEntitySync) {
        fromEntitySync = isFromEntitySync;
    }

    /** Host only: puts a value as read from the database, without conversion or marking. */
    public final void putRaw(String name, Object value) {
        fields.put(name, value);
    }

    private ModelField requireField(String name) {
        ModelField field = getModelEntity().getField(name);
        if (field == null) {
            throw new IllegalArgumentException("[" + name + "] is not a field of " + entityName + "; its fields are "
                    + getModelEntity().getAllFieldNames());
        }
        return field;
    }

    private JavaType typeOf(ModelField field) {
        try {
            return JavaType.of(getDelegator().getEntityFieldType(getModelEntity(), field.getType()).getJavaType());
        } catch (GenericEntityException e) {
            throw new IllegalArgumentException("Field " + entityName + "." + field.getName() + " has no known type", e);
        }
    }

    public final Object get(String name) {
        requireField(name);
        return fields.get(name);
    }

    public final void set(String name, Object value) {
        set(name, value, true);
    }

    /** Sets a field and answers its old value; with setIfNull false a null leaves it alone. */
    public final Object set(String name, Object value, boolean setIfNull) {
        requireMutable();
        ModelField field = requireField(name);
        if (value == null && !setIfNull) {
            return fields.get(name);
        }
        Object converted = value;
        try {
            converted = FieldValue.convert(value, typeOf(field));
        } catch (GeneralException e) {
            Debug.logWarning("The value [" + value + "] of type " + value.getClass().getName() + " does not fit " + entityName + "." + name, MODULE);
        }
        modified = true;
        return fields.put(name, converted);
    }

    private void requireMutable() {
        if (!mutable) {
            throw new IllegalStateException("This " + entityName + " is immutable: it comes from the cache or was removed; clone() it first");
        }
    }

    /** Sets a field from text; the text must be right for the type. */
    public final void setString(String name, String value) {
        ModelField field = requireField(name);
        JavaType type = typeOf(field);
        boolean nothing = value == null || (type != JavaType.STRING && ("null".equals(value) || "[null-field]".equals(value)));
        if (type == JavaType.BYTES || type == JavaType.BLOB || type == JavaType.OBJECT) {
            set(name, nothing ? null : value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } else {
            set(name, nothing ? null : FieldValue.strict(value, type));
        }
    }

    public final void setBytes(String name, byte[] bytes) {
        set(name, bytes);
    }

    public final void setNextSeqId() {
        List<String> pks = getModelEntity().getPkFieldNames();
        if (pks.size() != 1) {
            throw new IllegalArgumentException(entityName + " has not exactly one key field, so it takes no sequence value");
        }
        set(pks.get(0), getDelegator().getNextSeqId(entityName));
    }

    public final String getString(String name) {
        Object value = get(name);
        if (value instanceof Boolean flag) {
            return flag ? "Y" : "N";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? null : value.toString();
    }

    public final Boolean getBoolean(String name) {
        Object value = get(name);
        if (value == null || value instanceof Boolean) {
            return value == null ? Boolean.FALSE : (Boolean) value;
        }
        String text = value.toString();
        if ("Y".equalsIgnoreCase(text) || "T".equalsIgnoreCase(text)) {
            return Boolean.TRUE;
        }
        if ("N".equalsIgnoreCase(text) || "F".equalsIgnoreCase(text)) {
            return Boolean.FALSE;
        }
        throw new IllegalArgumentException("[" + text + "] in " + entityName + "." + name + " is neither yes nor no");
    }

    public final Timestamp getTimestamp(String name) {
        return (Timestamp) get(name);
    }

    public final Time getTime(String name) {
        return (Time) get(name);
    }

    public final Date getDate(String name) {
        return (Date) get(name);
    }

    public final Integer getInteger(String name) {
        return FieldValue.required(get(name), JavaType.INTEGER, Integer.class);
    }

    public final Long getLong(String name) {
        return FieldValue.required(get(name), JavaType.LONG, Long.class);
    }

    public final Double getDouble(String name) {
        return FieldValue.required(get(name), JavaType.DOUBLE, Double.class);
    }

    public final Float getFloat(String name) {
        Double value = getDouble(name);
        return value == null ? null : Float.valueOf(value.floatValue());
    }

    public final BigDecimal getBigDecimal(String name) {
        return FieldValue.required(get(name), JavaType.BIG_DECIMAL, BigDecimal.class);
    }

    public final byte[] getBytes(String name) {
        Object value = get(name);
        return value == null ? null : FieldValue.bytes(value);
    }

    public final GenericPK getPrimaryKey() {
        return GenericPK.create(getDelegator(), getModelEntity(), getFields(getModelEntity().getPkFieldNames()));
    }

    public final boolean containsPrimaryKey() {
        return getModelEntity().getPkFieldNames().stream().allMatch(name -> fields.get(name) != null);
    }

    /** The key's values joined by ::. */
    public final String getPkShortValueString() {
        List<String> parts = new ArrayList<>();
        for (String name : getModelEntity().getPkFieldNames()) {
            parts.add(String.valueOf(getString(name)));
        }
        return String.join("::", parts);
    }

    public final Map<String, Object> getAllFields() {
        return new HashMap<>(fields);
    }

    public final Collection<String> getAllKeys() {
        return fields.keySet();
    }

    public final Map<String, Object> getFields(Collection<String> keysOfFields) {
        Map<String, Object> chosen = new HashMap<>();
        for (String name : keysOfFields) {
            chosen.put(name, fields.get(name));
        }
        return chosen;
    }

    public final void setFields(Map<? extends String, ? extends Object> keyValuePairs) {
        if (keyValuePairs != null) {
            keyValuePairs.forEach((name, value) -> set(name, value, true));
        }
    }

    public final boolean matchesFields(Map<String, ? extends Object> keyValuePairs) {
        return keyValuePairs == null || keyValuePairs.entrySet().stream().allMatch(e -> Objects.equals(e.getValue(), fields.get(e.getKey())));
    }

    public final void setPKFields(Map<? extends Object, ? extends Object> source) {
        setAllFields(source, true, null, Boolean.TRUE);
    }

    public final void setPKFields(Map<? extends Object, ? extends Object> source, boolean setIfEmpty) {
        setAllFields(source, setIfEmpty, null, Boolean.TRUE);
    }

    public final void setNonPKFields(Map<? extends Object, ? extends Object> source) {
        setAllFields(source, true, null, Boolean.FALSE);
    }

    public final void setNonPKFields(Map<? extends Object, ? extends Object> source, boolean setIfEmpty) {
        setAllFields(source, setIfEmpty, null, Boolean.FALSE);
    }

    /** Takes the entries that name fields of ours: all (pks null), only the key's, or only the others'. */
    public final void setAllFields(Map<? extends Object, ? extends Object> source, boolean setIfEmpty, String namePrefix, Boolean pks) {
        if (source == null) {
            return;
        }
        List<String> names = pks == null ? getModelEntity().getAllFieldNames()
                : pks ? getModelEntity().getPkFieldNames() : getModelEntity().getNoPkFieldNames();
        for (String name : names) {
            String key = namePrefix == null || namePrefix.isEmpty() ? name
                    : namePrefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            if (source.containsKey(key)) {
                Object value = source.get(key);
                boolean empty = value == null || (value instanceof CharSequence text && text.length() == 0);
                if (!empty || setIfEmpty) {
                    set(name, empty ? null : value);
                }
            }
        }
    }

    /** The label Entity.field.key of the entity's default resource, else the stored value; null, logged, for what is no field. */
    @Override
    public final Object get(String name, Locale locale) {
        return get(name, null, locale);
    }

    public final Object get(String name, String resource, Locale locale) {
        if (!getModelEntity().isField(name)) {
            Debug.logWarning("[" + name + "] is not a field of " + entityName, MODULE);
            return null;
        }
        Object stored = fields.get(name);
        String from = resource == null ? getModelEntity().getDefaultResourceName() : resource;
        if (from == null || from.isEmpty()) {
            return stored;
        }
        StringBuilder key = new StringBuilder(entityName).append('.').append(name);
        for (String pk : getModelEntity().getPkFieldNames()) {
            key.append('.').append(fields.get(pk));
        }
        String label = UtilProperties.getMessage(from, key.toString(), locale);
        return label == null || label.isEmpty() || label.equals(key.toString()) ? stored : label;
    }

    @Override
    public final Object get(Object key) {
        return get((String) key);
    }

    @Override
    public final Object put(String key, Object value) {
        return set(key, value, true);
    }

    @Override
    public final void putAll(Map<? extends String, ? extends Object> map) {
        setFields(map);
    }

    @Override
    public final Object remove(Object key) {
        requireMutable();
        modified = true;
        return fields.remove(key);
    }

    @Override
    public final void clear() {
        requireMutable();
        fields.clear();
        modified = true;
    }

    @Override
    public final boolean containsKey(Object key) {
        return fields.containsKey(key);
    }

    @Override
    public final boolean containsValue(Object value) {
        return fields.containsValue(value);
    }

    @Override
    public final Set<Map.Entry<String, Object>> entrySet() {
        return Collections.unmodifiableMap(fields).entrySet();
    }

    @Override
    public final Set<String> keySet() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    @Override
    public final Collection<Object> values() {
        return Collections.unmodifiableCollection(fields.values());
    }

    @Override
    public final int size() {
        return fields.size();
    }

    @Override
    public final boolean isEmpty() {
        return fields.isEmpty();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof GenericEntity that && entityName.equals(that.entityName) && fields.equals(that.fields);
    }

    @Override
    public final int hashCode() {
        return entityName.hashCode() + fields.hashCode();
    }

    @Override
    public final int compareTo(GenericEntity that) {
        int byName = entityName.compareTo(that.entityName);
        return byName != 0 ? byName : new TreeMap<>(fields).toString().compareTo(new TreeMap<>(that.fields).toString());
    }

    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder("[GenericEntity:").append(entityName).append(']');
        new TreeMap<>(fields).forEach((name, value) -> text.append('[').append(name).append(',').append(value).append('(')
                .append(value == null ? "" : value.getClass().getName()).append(")]"));
        return text.toString();
    }

    @Override
    public abstract Object clone();
}

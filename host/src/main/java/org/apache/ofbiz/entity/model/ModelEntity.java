package org.apache.ofbiz.entity.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.ObjectType;
import org.apache.ofbiz.entity.Delegator;
import org.dealercrm.host.entity.model.DatabaseKind;
import org.dealercrm.host.entity.model.EntityTraits;

/** The definition of an entity. Built while models load, read-only afterwards. */
public class ModelEntity {
    public static final String STAMP_FIELD = "lastUpdatedStamp";
    public static final String STAMP_TX_FIELD = "lastUpdatedTxStamp";
    public static final String CREATE_STAMP_FIELD = "createdStamp";
    public static final String CREATE_STAMP_TX_FIELD = "createdTxStamp";

    private final String entityName;
    private final String packageName;
    private final String tableName;
    private final Map<String, ModelField> fields = new LinkedHashMap<>();
    private final List<String> pkNames = new ArrayList<>();
    private final Map<String, ModelRelation> relations = new LinkedHashMap<>();
    private final List<ModelIndex> indexes = new ArrayList<>();
    private EntityTraits traits;

    public ModelEntity(String entityName, String packageName, String tableName, EntityTraits traits) {
        this.entityName = entityName;
        this.packageName = packageName;
        this.tableName = tableName;
        this.traits = traits;
    }

    /** Adds a field, or replaces the one of that name in its place. */
    public void addField(ModelField field) {
        fields.put(field.getName(), field);
        if (field.getIsPk() && !pkNames.contains(field.getName())) {
            pkNames.add(field.getName());
        }
    }

    /** Makes a field part of the primary key, after those that are. */
    public void addPrimaryKey(String fieldName) {
        ModelField field = fields.get(fieldName);
        addField(new ModelField(this, field.getName(), field.getType(), field.getColName(), "", field.getDescription(), field.traits().asKey()));
    }

    public void addRelation(ModelRelation relation) {
        relations.put(relation.getCombinedName(), relation);
    }

    public void addIndex(ModelIndex index) {
        indexes.add(index);
    }

    public void setTraits(EntityTraits newTraits) {
        traits = newTraits;
    }

    public EntityTraits traits() {
        return traits;
    }

    public String getEntityName() {
        return entityName;
    }

    public String getPackageName() {
        return packageName;
    }

    public String getTitle() {
        return traits.title();
    }

    public String getDescription() {
        return traits.description();
    }

    public String getDefaultResourceName() {
        return traits.defaultResourceName();
    }

    public String getPlainTableName() {
        return tableName;
    }

    /** The table with its schema in the datasource of that helper. */
    public String getTableName(String helperName) {
        return DatabaseKind.ofHelper(helperName).schema() + "." + tableName;
    }

    public boolean getNeverCache() {
        return traits.neverCache();
    }

    public boolean getNeverCheck() {
        return traits.neverCheck();
    }

    public boolean getAutoClearCache() {
        return traits.autoClearCache();
    }

    public boolean getNoAutoStamp() {
        return traits.noAutoStamp();
    }

    public boolean getDoLock() {
        return traits.enableLock();
    }

    public boolean lock() {
        return traits.enableLock();
    }

    public Integer getSequenceBankSize() {
        return traits.sequenceBankSize();
    }

    public boolean getHasFieldWithAuditLog() {
        return fields.values().stream().anyMatch(ModelField::getEnableAuditLog);
    }

    public boolean isField(String fieldName) {
        return fieldName != null && fields.containsKey(fieldName);
    }

    public boolean areFields(Collection<String> fieldNames) {
        return fieldNames != null && fields.keySet().containsAll(fieldNames);
    }

    /** The field, or null. */
    public ModelField getField(String fieldName) {
        return fieldName == null ? null : fields.get(fieldName);
    }

    public int getFieldsSize() {
        return fields.size();
    }

    public Iterator<ModelField> getFieldsIterator() {
        return getFieldsUnmodifiable().iterator();
    }

    public List<ModelField> getFieldsUnmodifiable() {
        return List.copyOf(fields.values());
    }

    public List<String> getAllFieldNames() {
        return List.copyOf(fields.keySet());
    }

    public int getPksSize() {
        return pkNames.size();
    }

    public ModelField getOnlyPk() {
        if (pkNames.size() != 1) {
            throw new IllegalArgumentException("Error in getOnlyPk, the [" + entityName + "] entity has more than one pk!");
        }
        return fields.get(pkNames.get(0));
    }

    public String getFirstPkFieldName() {
        return pkNames.isEmpty() ? null : pkNames.get(0);
    }

    public List<String> getPkFieldNames() {
        return List.copyOf(pkNames);
    }

    public List<ModelField> getPkFieldsUnmodifiable() {
        return pkNames.stream().map(fields::get).toList();
    }

    public Iterator<ModelField> getPksIterator() {
        return getPkFieldsUnmodifiable().iterator();
    }

    public List<String> getNoPkFieldNames() {
        return fields.keySet().stream().filter(n -> !pkNames.contains(n)).toList();
    }

    public List<ModelField> getNopksCopy() {
        return fields.values().stream().filter(f -> !f.getIsPk()).toList();
    }

    public Iterator<ModelField> getNopksIterator() {
        return getNopksCopy().iterator();
    }

    public boolean containsAllPkFieldNames(Set<String> fieldNames) {
        return fieldNames.containsAll(pkNames);
    }

    public String getColNameOrAlias(String fieldName) {
        ModelField field = getField(fieldName);
        return field == null ? "" : field.getColName();
    }

    /** The relation of that combined name (title and related entity), or null. */
    public ModelRelation getRelation(String relationName) {
        return relationName == null ? null : relations.get(relationName);
    }

    public int getRelationsSize() {
        return relations.size();
    }

    public List<ModelRelation> relations() {
        return List.copyOf(relations.values());
    }

    public Iterator<ModelRelation> getRelationsIterator() {
        return relations().iterator();
    }

    public List<ModelRelation> getRelationsList(boolean includeOne, boolean includeOneNoFk, boolean includeMany) {
        return relations.values().stream().filter(r -> includeOne && "one".equals(r.getType()) || includeOneNoFk && "one-nofk".equals(r.getType())
                || includeMany && "many".equals(r.getType())).toList();
    }

    public List<ModelRelation> getRelationsOneList() {
        return getRelationsList(true, true, false);
    }

    public List<ModelRelation> getRelationsManyList() {
        return getRelationsList(false, false, true);
    }

    public List<ModelIndex> indexes() {
        return List.copyOf(indexes);
    }

    public Iterator<ModelIndex> getIndexesIterator() {
        return indexes().iterator();
    }

    /** The value as the field's Java type, by the general conversion rules; what has no conversion stays as it is. */
    public Object convertFieldValue(ModelField modelField, Object value) {
        String javaType = ModelFieldTypeReader.of(DatabaseKind.DERBY).getModelFieldType(modelField.getType()).getJavaType();
        try {
            return ObjectType.simpleTypeOrObjectConvert(value, javaType, null, null, false);
        } catch (GeneralException e) {
            throw new IllegalArgumentException("Could not convert field value for [" + modelField + "]: " + e.getMessage(), e);
        }
    }

    public Object convertFieldValue(ModelField modelField, Object value, Delegator delegator) {
        return convertFieldValue(modelField, value);
    }

    public Object convertFieldValue(String fieldName, Object value, Delegator delegator) {
        ModelField field = getField(fieldName);
        if (field == null) {
            throw new IllegalArgumentException("Could not find field definition for field [" + fieldName + "] on entity [" + entityName + "]");
        }
        return convertFieldValue(field, value);
    }

    /** Converts the map's values that belong to fields of this entity. */
    public void convertFieldMapInPlace(Map<String, Object> inContext, Delegator delegator) {
        for (Map.Entry<String, Object> entry : inContext.entrySet()) {
            if (entry.getValue() != null && isField(entry.getKey())) {
                entry.setValue(convertFieldValue(entry.getKey(), entry.getValue(), delegator));
            }
        }
    }

    @Override
    public String toString() {
        return "ModelEntity[" + entityName + "]";
    }
}

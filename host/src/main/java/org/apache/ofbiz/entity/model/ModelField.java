package org.apache.ofbiz.entity.model;

/** A field of an entity: name, type, column and what the engine does with it. */
public final class ModelField {
    /** How the value is encrypted in its column. */
    public enum EncryptMethod {
        FALSE, TRUE, SALT;

        public boolean isEncrypted() {
            return this != FALSE;
        }
    }

    /** What beyond name, type and column distinguishes a field. */
    public record Traits(boolean pk, boolean notNull, EncryptMethod encrypt, boolean audited, boolean autoCreated, String fieldSet) {
        public static final Traits PLAIN = new Traits(false, false, EncryptMethod.FALSE, false, false, "");

        public Traits asKey() {
            return new Traits(true, true, encrypt, audited, autoCreated, fieldSet);
        }
    }

    private final ModelEntity modelEntity;
    private final String name;
    private final String type;
    private final String colName;
    private final String colValue;
    private final String description;
    private final Traits traits;

    public ModelField(ModelEntity modelEntity, String name, String type, String colName, String colValue, String description, Traits traits) {
        this.modelEntity = modelEntity;
        this.name = name;
        this.type = type;
        this.colName = colName;
        this.colValue = colValue;
        this.description = description;
        this.traits = traits;
    }

    public ModelEntity getModelEntity() {
        return modelEntity;
    }

    public String getName() {
        return name;
    }

    public String getType() {
        return type;
    }

    public String getColName() {
        return colName;
    }

    /** The column, or in a view the SQL expression behind the alias. */
    public String getColValue() {
        return colValue.isEmpty() ? colName : colValue;
    }

    public String getDescription() {
        return description;
    }

    public boolean getIsPk() {
        return traits.pk();
    }

    public boolean getIsNotNull() {
        return traits.notNull();
    }

    public boolean getIsAutoCreatedInternal() {
        return traits.autoCreated();
    }

    public EncryptMethod getEncryptMethod() {
        return traits.encrypt();
    }

    public boolean getEnableAuditLog() {
        return traits.audited();
    }

    public String getFieldSet() {
        return traits.fieldSet();
    }

    public Traits traits() {
        return traits;
    }

    @Override
    public String toString() {
        return modelEntity.getEntityName() + "." + name;
    }
}

package org.dealercrm.host.entity.data;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.regex.Pattern;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelFieldTypeReader;
import org.apache.ofbiz.entity.model.ModelViewEntity;
import org.dealercrm.host.entity.model.DatabaseKind;
import org.dealercrm.host.xml.XmlElement;

/** Turns one element of a data file into a value: attributes and child elements by field, in the strict formats of data files. */
final class DataRow {
    private static final String MODULE = DataRow.class.getName();
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{1,2}:\\d{1,2}(\\.\\d{1,9})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{1,2}:\\d{1,2}");

    private final XmlElement element;
    private final ModelEntity entity;
    private final GenericValue value;

    private DataRow(XmlElement element, ModelEntity entity, GenericValue value) {
        this.element = element;
        this.entity = entity;
        this.value = value;
    }

    /** The value of that element; with wholeRow, fields that it does not mention are null. */
    static GenericValue read(XmlElement element, Delegator delegator, boolean wholeRow) {
        String name = element.name().substring(element.name().indexOf('-') + 1);
        ModelEntity entity = delegator.getModelReader().getModelEntityNoCheck(name);
        if (entity == null) {
            throw element.refuse("is no entity");
        }
        if (entity instanceof ModelViewEntity) {
            throw element.refuse("is a view; data files hold rows of entities");
        }
        DataRow row = new DataRow(element, entity, delegator.makeValue(name));
        if (wholeRow) {
            entity.getNopksCopy().stream().filter(f -> !f.getIsAutoCreatedInternal()).forEach(f -> row.value.set(f.getName(), null));
        }
        row.readAttributes();
        row.readChildren();
        row.requireKey(delegator);
        return row.value;
    }

    private void readAttributes() {
        for (String name : element.attributeNames()) {
            ModelField field = field(name, element);
            if (field == null) {
                continue;
            }
            String text = element.attr(name);
            if (text.contains("${")) {
                throw element.refuse("has a placeholder in " + name + "; the host knows none");
            }
            try {
                value.set(name, text.isEmpty() ? null : convert(field, text));
            } catch (IllegalArgumentException e) {
                Debug.logError(element.location() + ": " + entity.getEntityName() + "." + name + " is left out: " + e.getMessage(), MODULE);
            }
        }
    }

    private void readChildren() {
        for (XmlElement child : element.children()) {
            ModelField field = field(child.name(), child);
            if (field == null || child.text().isEmpty()) {
                continue;
            }
            try {
                value.set(field.getName(), convert(field, child.text()));
            } catch (IllegalArgumentException e) {
                throw child.refuse("is malformed: " + e.getMessage());
            }
        }
    }

    private ModelField field(String name, XmlElement where) {
        ModelField field = entity.getField(name);
        if (field == null) {
            Debug.logWarning(where.location() + ": " + entity.getEntityName() + " has no field " + name + "; ignored", MODULE);
        }
        return field;
    }

    private Object convert(ModelField field, String text) {
        String javaType = ModelFieldTypeReader.of(DatabaseKind.DERBY).getModelFieldType(field.getType()).getJavaType();
        return switch (javaType) {
            case "String" -> text;
            case "java.sql.Timestamp" -> Timestamp.valueOf(shaped(text, TIMESTAMP));
            case "java.sql.Date" -> Date.valueOf(shaped(text, DATE));
            case "java.sql.Time" -> Time.valueOf(shaped(text, TIME));
            case "Long" -> Long.valueOf(text);
            case "Integer" -> Integer.valueOf(text);
            case "Double" -> Double.valueOf(text);
            case "java.math.BigDecimal" -> new BigDecimal(text);
            default -> throw element.refuse("holds a " + field.getType() + " (" + field.getName() + "), which data files of the host cannot");
        };
    }

    private static String shaped(String text, Pattern shape) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" has not the form of its type");
        }
        return text;
    }

    private void requireKey(Delegator delegator) {
        if (value.containsPrimaryKey()) {
            return;
        }
        if (entity.getPksSize() == 1 && "String".equals(ModelFieldTypeReader.of(DatabaseKind.DERBY)
                .getModelFieldType(entity.getOnlyPk().getType()).getJavaType())) {
            value.set(entity.getFirstPkFieldName(), delegator.getNextSeqId(entity.getEntityName()));
            return;
        }
        throw element.refuse("lacks a part of its key " + entity.getPkFieldNames());
    }
}

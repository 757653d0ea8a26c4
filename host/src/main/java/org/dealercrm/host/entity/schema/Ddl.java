package org.dealercrm.host.entity.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelFieldTypeReader;
import org.apache.ofbiz.entity.model.ModelIndex;
import org.apache.ofbiz.entity.model.ModelKeyMap;
import org.apache.ofbiz.entity.model.ModelRelation;
import org.dealercrm.host.entity.model.DatabaseKind;
import org.dealercrm.host.entity.model.DatabaseNames;

/** The statements that create tables, columns, foreign keys and indexes. */
final class Ddl {
    private final DatabaseKind kind;

    Ddl(DatabaseKind kind) {
        this.kind = kind;
    }

    private String table(ModelEntity entity) {
        return kind.schema() + "." + entity.getPlainTableName();
    }

    String createTable(ModelEntity entity) {
        List<String> parts = new ArrayList<>();
        for (ModelField field : entity.getFieldsUnmodifiable()) {
            parts.add(column(field) + (field.getIsPk() || field.getIsNotNull() ? " NOT NULL" : ""));
        }
        if (entity.getPksSize() > 0) {
            String name = DatabaseNames.clipped("PK_" + entity.getPlainTableName());
            parts.add(entity.getPkFieldsUnmodifiable().stream().map(ModelField::getColName)
                    .collect(Collectors.joining(", ", "CONSTRAINT " + name + " PRIMARY KEY (", ")")));
        }
        return "CREATE TABLE " + table(entity) + " (" + String.join(", ", parts) + ")";
    }

    /** An added column is nullable whatever the model says, since there may be rows. */
    String addColumn(ModelEntity entity, ModelField field) {
        return "ALTER TABLE " + table(entity) + " ADD COLUMN " + column(field);
    }

    private String column(ModelField field) {
        return field.getColName() + " " + ModelFieldTypeReader.of(kind).getModelFieldType(field.getType()).getSqlType();
    }

    String addForeignKey(ModelRelation relation, ModelEntity related) {
        String own = relation.getKeyMaps().stream().map(m -> columnOf(relation.getModelEntity(), m.getFieldName())).collect(Collectors.joining(", "));
        String other = relation.getKeyMaps().stream().map(ModelKeyMap::getRelFieldName).map(f -> columnOf(related, f))
                .collect(Collectors.joining(", "));
        return "ALTER TABLE " + table(relation.getModelEntity()) + " ADD CONSTRAINT " + relation.constraintName() + " FOREIGN KEY (" + own
                + ") REFERENCES " + table(related) + " (" + other + ")";
    }

    String foreignKeyIndex(ModelRelation relation) {
        return index(relation.getModelEntity(), relation.constraintName(), false,
                relation.getKeyMaps().stream().map(m -> columnOf(relation.getModelEntity(), m.getFieldName())).toList());
    }

    String declaredIndex(ModelIndex index) {
        List<String> columns = index.getFields().stream().map(f -> {
            String column = columnOf(index.getModelEntity(), f.getFieldName());
            return f.getFunction().isEmpty() ? column : f.getFunction().toUpperCase() + "(" + column + ")";
        }).toList();
        return index(index.getModelEntity(), DatabaseNames.clipped(index.getName()), index.getUnique() && kind.enforcesUniqueIndexes(), columns);
    }

    String stampIndex(ModelEntity entity, String name, String fieldName) {
        return index(entity, name, false, List.of(columnOf(entity, fieldName)));
    }

    /** PostgreSQL puts an index into its table's schema, Derby wants to be told. */
    private String index(ModelEntity entity, String name, boolean unique, List<String> columns) {
        String qualified = kind == DatabaseKind.DERBY ? kind.schema() + "." + name : name;
        return "CREATE " + (unique ? "UNIQUE " : "") + "INDEX " + qualified + " ON " + table(entity) + " (" + String.join(", ", columns) + ")";
    }

    private static String columnOf(ModelEntity entity, String fieldName) {
        return entity.getField(fieldName).getColName();
    }
}

package org.dealercrm.host.entity.model;

import java.util.List;

import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelField.EncryptMethod;
import org.apache.ofbiz.entity.model.ModelFieldTypeReader;
import org.apache.ofbiz.entity.model.ModelIndex;
import org.apache.ofbiz.entity.model.ModelKeyMap;
import org.apache.ofbiz.entity.model.ModelRelation;
import org.dealercrm.host.xml.XmlElement;

/** Builds entities from their elements. */
final class EntityReader {
    private static final List<String> STAMPS = List.of(ModelEntity.STAMP_FIELD, ModelEntity.STAMP_TX_FIELD, ModelEntity.CREATE_STAMP_FIELD,
            ModelEntity.CREATE_STAMP_TX_FIELD);

    private EntityReader() {
    }

    static ModelEntity read(XmlElement e) {
        String name = e.attr("entity-name");
        ModelEntity entity = new ModelEntity(name, e.attr("package-name"), e.attr("table-name", DatabaseNames.ofJavaName(name)), EntityTraits.of(e));
        for (XmlElement f : e.children("field")) {
            if (entity.isField(f.attr("name"))) {
                throw f.refuse("repeats the field " + f.attr("name"));
            }
            entity.addField(field(entity, f));
        }
        for (XmlElement key : e.children("prim-key")) {
            requireField(entity, key, key.attr("field"));
            entity.addPrimaryKey(key.attr("field"));
        }
        readRelationsAndIndexes(entity, e);
        return entity;
    }

    static void extend(ModelEntity entity, XmlElement e) {
        entity.setTraits(entity.traits().extendedBy(e));
        for (XmlElement f : e.children("field")) {
            ModelField old = entity.getField(f.attr("name"));
            entity.addField(old == null ? field(entity, f) : overridden(old, field(entity, f)));
        }
        readRelationsAndIndexes(entity, e);
    }

    /** An extension changes type, column, description and audit of an existing field, nothing else. */
    private static ModelField overridden(ModelField old, ModelField by) {
        ModelField.Traits traits = old.traits();
        return new ModelField(old.getModelEntity(), old.getName(), by.getType(), by.getColName(), "", by.getDescription(),
                new ModelField.Traits(traits.pk(), traits.notNull(), traits.encrypt(), by.getEnableAuditLog(), false, traits.fieldSet()));
    }

    private static ModelField field(ModelEntity entity, XmlElement f) {
        String name = f.attr("name");
        if (ModelFieldTypeReader.of(DatabaseKind.DERBY).getModelFieldType(f.attr("type")) == null) {
            throw f.refuse("has an unknown type: " + f.attr("type"));
        }
        XmlElement description = f.child("description");
        return new ModelField(entity, name, f.attr("type"), f.attr("col-name", DatabaseNames.ofJavaName(name)), "",
                description == null ? "" : description.text().strip(),
                new ModelField.Traits(false, f.flag("not-null"), EncryptMethod.valueOf(f.attr("encrypt").toUpperCase()), f.flag("enable-audit-log"),
                        false, f.attr("field-set")));
    }

    private static void readRelationsAndIndexes(ModelEntity entity, XmlElement e) {
        e.children("relation").forEach(r -> entity.addRelation(relation(entity, r)));
        for (XmlElement i : e.children("index")) {
            i.children("index-field").forEach(f -> requireField(entity, f, f.attr("name")));
            entity.addIndex(new ModelIndex(entity, i.attr("name"), i.flag("unique"),
                    i.children("index-field").stream().map(f -> new ModelIndex.Field(f.attr("name"), f.attr("function"))).toList()));
        }
    }

    static ModelRelation relation(ModelEntity entity, XmlElement r) {
        r.children("key-map").forEach(k -> requireField(entity, k, k.attr("field-name")));
        return new ModelRelation(entity, r.attr("type"), r.attr("title"), r.attr("rel-entity-name"), r.attr("fk-name"), keyMaps(r), r.location());
    }

    static List<ModelKeyMap> keyMaps(XmlElement e) {
        return e.children("key-map").stream().map(k -> new ModelKeyMap(k.attr("field-name"), k.attr("rel-field-name"))).toList();
    }

    private static void requireField(ModelEntity entity, XmlElement e, String fieldName) {
        if (!entity.isField(fieldName)) {
            throw e.refuse("names a field that " + entity.getEntityName() + " does not have: " + fieldName);
        }
    }

    static void addStamps(ModelEntity entity) {
        if (entity.getNoAutoStamp()) {
            return;
        }
        for (String stamp : STAMPS) {
            if (!entity.isField(stamp)) {
                entity.addField(new ModelField(entity, stamp, "date-time", DatabaseNames.ofJavaName(stamp), "", "",
                        new ModelField.Traits(false, false, EncryptMethod.FALSE, false, true, "")));
            }
        }
    }

    static boolean isStamp(String fieldName) {
        return STAMPS.contains(fieldName);
    }
}

package org.dealercrm.host.entity.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelKeyMap;
import org.apache.ofbiz.entity.model.ModelRelation;
import org.apache.ofbiz.entity.model.ModelViewEntity;
import org.dealercrm.host.UnknownConstructException;

/** Checks declared relations and generates their reverse. */
final class Relations {
    private Relations() {
    }

    /** Related entities and fields exist, and foreign keys are ones a database would accept. */
    static void check(Map<String, ModelEntity> entities) {
        Map<String, ModelRelation> constraints = new HashMap<>();
        for (ModelEntity entity : entities.values()) {
            for (ModelRelation relation : entity.relations()) {
                ModelEntity related = entities.get(relation.getRelEntityName());
                if (related == null) {
                    throw refusal(relation, "names an unknown entity");
                }
                for (ModelKeyMap map : relation.getKeyMaps()) {
                    if (!related.isField(map.getRelFieldName())) {
                        throw refusal(relation, "names a field that " + related.getEntityName() + " does not have: " + map.getRelFieldName());
                    }
                }
                if ("one".equals(relation.getType()) && !(entity instanceof ModelViewEntity)) {
                    checkForeignKey(relation, related);
                    ModelRelation other = constraints.putIfAbsent(relation.constraintName().toUpperCase(), relation);
                    if (other != null) {
                        throw refusal(relation, "has the same foreign key name, " + relation.constraintName() + ", as the relation at "
                                + other.location());
                    }
                }
            }
        }
    }

    private static void checkForeignKey(ModelRelation relation, ModelEntity related) {
        List<String> fields = relation.getKeyMaps().stream().map(ModelKeyMap::getRelFieldName).toList();
        if (fields.size() != related.getPksSize() || !new HashSet<>(related.getPkFieldNames()).equals(new HashSet<>(fields))) {
            throw refusal(relation, "of type one does not cover the primary key of " + related.getEntityName() + "; use one-nofk");
        }
    }

    private static UnknownConstructException refusal(ModelRelation relation, String why) {
        return new UnknownConstructException(relation.location(), "relation " + relation + " " + why);
    }

    /** Each one and one-nofk gets a relation back, unless the other entity declares one of that name. */
    static void addReverse(Map<String, ModelEntity> entities) {
        for (ModelEntity entity : entities.values()) {
            if (entity instanceof ModelViewEntity) {
                continue;
            }
            for (ModelRelation relation : entity.getRelationsList(true, true, false)) {
                if (!relation.isAutoRelation()) {
                    addReverse(relation, entities.get(relation.getRelEntityName()));
                }
            }
        }
    }

    private static void addReverse(ModelRelation relation, ModelEntity related) {
        ModelEntity owner = relation.getModelEntity();
        boolean parentOfItself = owner == related && "Parent".equals(relation.getTitle());
        String title = parentOfItself ? "Child" : relation.getTitle();
        if (related.getRelation(title + owner.getEntityName()) != null) {
            return;
        }
        List<ModelKeyMap> maps = relation.getKeyMaps().stream().map(m -> new ModelKeyMap(m.getRelFieldName(), m.getFieldName())).toList();
        List<String> ownFields = relation.getKeyMaps().stream().map(ModelKeyMap::getFieldName).toList();
        boolean wholeKey = maps.size() == owner.getPksSize() && owner.containsAllPkFieldNames(new HashSet<>(ownFields));
        related.addRelation(new ModelRelation(related, wholeKey ? "one-nofk" : "many", title, owner.getEntityName(), "", maps, ""));
    }
}

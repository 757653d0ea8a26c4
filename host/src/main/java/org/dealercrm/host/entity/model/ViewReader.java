package org.dealercrm.host.entity.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelKeyMap;
import org.apache.ofbiz.entity.model.ModelViewEntity;
import org.dealercrm.host.entity.model.ViewDefinition.Alias;
import org.dealercrm.host.entity.model.ViewDefinition.Link;
import org.dealercrm.host.xml.XmlElement;

/** Builds view entities; a view whose member is another view is built after it. */
final class ViewReader {
    private final Map<String, ModelEntity> entities;
    private final Map<String, XmlElement> elements;
    private final Set<String> open = new HashSet<>();

    ViewReader(Map<String, ModelEntity> entities, Map<String, XmlElement> elements) {
        this.entities = entities;
        this.elements = elements;
    }

    void readAll() {
        for (XmlElement element : elements.values()) {
            if (entities.containsKey(element.attr("entity-name")) && !(entities.get(element.attr("entity-name")) instanceof ModelViewEntity)) {
                throw element.refuse("bears the name of an entity: " + element.attr("entity-name"));
            }
            build(element);
        }
    }

    private ModelEntity build(XmlElement e) {
        String name = e.attr("entity-name");
        if (entities.containsKey(name)) {
            return entities.get(name);
        }
        if (!open.add(name)) {
            throw e.refuse("is a member of itself: " + name);
        }
        Map<String, ModelEntity> members = members(e);
        Map<String, Alias> aliases = new AliasReader(members).read(e);
        ConditionReader conditions = new ConditionReader(members, aliases);
        List<Link> links = e.children("view-link").stream().map(l -> link(members, conditions, l)).toList();
        ViewDefinition definition = new ViewDefinition(members, aliases, links, conditions.read(e.child("entity-condition")));
        ModelViewEntity view = new ModelViewEntity(name, e.attr("package-name"), EntityTraits.of(e), definition);
        for (Alias alias : aliases.values()) {
            view.addField(new ModelField(view, alias.name(), alias.type(), alias.columnName(), alias.columnValue(), "",
                    alias.pk() ? ModelField.Traits.PLAIN.asKey() : ModelField.Traits.PLAIN));
        }
        e.children("relation").forEach(r -> view.addRelation(EntityReader.relation(view, r)));
        entities.put(name, view);
        return view;
    }

    private Map<String, ModelEntity> members(XmlElement e) {
        Map<String, ModelEntity> members = new LinkedHashMap<>();
        for (XmlElement m : e.children("member-entity")) {
            String entityName = m.attr("entity-name");
            ModelEntity member = entities.get(entityName);
            if (member == null && elements.containsKey(entityName)) {
                member = build(elements.get(entityName));
            }
            if (member == null) {
                throw m.refuse("names an unknown entity: " + entityName);
            }
            if (members.put(m.attr("entity-alias"), member) != null) {
                throw m.refuse("repeats the entity-alias " + m.attr("entity-alias"));
            }
        }
        return members;
    }

    private static Link link(Map<String, ModelEntity> members, ConditionReader conditions, XmlElement l) {
        ModelEntity left = member(members, l, l.attr("entity-alias"));
        ModelEntity right = member(members, l, l.attr("rel-entity-alias"));
        List<ModelKeyMap> maps = EntityReader.keyMaps(l);
        for (ModelKeyMap map : maps) {
            requireField(l, left, map.getFieldName());
            requireField(l, right, map.getRelFieldName());
        }
        XmlElement condition = l.child("entity-condition");
        return new Link(l.attr("entity-alias"), l.attr("rel-entity-alias"), l.flag("rel-optional"), maps,
                condition == null ? null : conditions.where(condition));
    }

    static ModelEntity member(Map<String, ModelEntity> members, XmlElement e, String alias) {
        ModelEntity member = members.get(alias);
        if (member == null) {
            throw e.refuse("names an entity-alias that is no member: " + alias);
        }
        return member;
    }

    static ModelField requireField(XmlElement e, ModelEntity entity, String fieldName) {
        ModelField field = entity.getField(fieldName);
        if (field == null) {
            throw e.refuse("names a field that " + entity.getEntityName() + " does not have: " + fieldName);
        }
        return field;
    }
}

package org.dealercrm.host.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ofbiz.base.util.ObjectType;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.service.ModelParam;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.xml.XmlElement;

/** Turns a service element into a model: inherited attributes, attributes of entities, own attributes and overrides. */
final class ServiceModels {

    private static final Set<String> STAMPS = Set.of("lastUpdatedStamp", "lastUpdatedTxStamp", "createdStamp", "createdTxStamp");
    private static final List<String> ORDER = List.of("description", "permission-service", "required-permissions", "implements",
            "attributes", "override");

    private final ServiceDefinitions definitions;
    private final Delegator delegator;
    private final Deque<String> open = new ArrayDeque<>();

    ServiceModels(ServiceDefinitions definitions, Delegator delegator) {
        this.definitions = definitions;
        this.delegator = delegator;
    }

    synchronized ModelService read(XmlElement service) {
        if (open.contains(service.attr("name"))) {
            throw service.refuse("implements itself through " + open);
        }
        open.push(service.attr("name"));
        try {
            checkOrder(service);
            Map<String, ModelParam> params = new LinkedHashMap<>();
            for (XmlElement child : service.children()) {
                switch (child.name()) {
                    case "implements" -> inherit(params, child);
                    case "auto-attributes" -> addFields(params, service, child);
                    case "attribute" -> add(params, child);
                    case "override" -> override(params, child);
                    default -> { }
                }
            }
            return new ModelService(ServiceSpec.of(service), params);
        } finally {
            open.pop();
        }
    }

    /** The schema fixes this order; OFBiz only logs a breach, the host refuses it. */
    private static void checkOrder(XmlElement service) {
        int last = 0;
        for (XmlElement child : service.children()) {
            boolean attributes = Set.of("attribute", "auto-attributes", "group").contains(child.name());
            int rank = ORDER.indexOf(attributes ? "attributes" : child.name());
            if (rank < last) {
                throw child.refuse("stands too late inside <service>");
            }
            last = rank;
        }
        if (service.child("group") != null && !service.children("attribute", "auto-attributes").isEmpty()) {
            throw service.refuse("holds attributes beside a group; the schema allows only implements there");
        }
    }

    private void inherit(Map<String, ModelParam> params, XmlElement element) {
        if (definitions.element(element.attr("service")) == null) {
            throw element.refuse("names an unknown service: " + element.attr("service"));
        }
        for (ModelParam param : definitions.model(element.attr("service")).getModelParamList()) {
            if (!param.isInternal()) {
                merge(params, element.flag("optional") ? param.with(Map.of("optional", "true"), null) : param);
            }
        }
    }

    private void addFields(Map<String, ModelParam> params, XmlElement service, XmlElement auto) {
        String entityName = auto.attr("entity-name", service.attr("default-entity-name"));
        ModelEntity entity = entity(auto, entityName);
        Set<String> excluded = auto.children("exclude").stream().map(e -> e.attr("field-name")).collect(Collectors.toSet());
        excluded.stream().filter(name -> entity.getField(name) == null).findFirst().ifPresent(name -> {
            throw auto.refuse("excludes a field that " + entityName + " does not have: " + name);
        });
        Iterator<ModelField> fields = entity.getFieldsIterator();
        while (fields.hasNext()) {
            ModelField field = fields.next();
            if (!STAMPS.contains(field.getName()) && !excluded.contains(field.getName()) && included(auto.attr("include"), field)) {
                Map<String, String> attributes = new HashMap<>();
                attributes.put("name", field.getName());
                attributes.put("type", javaType(auto, entity, field));
                attributes.put("mode", auto.attr("mode"));
                attributes.put("optional", auto.attr("optional"));
                attributes.put("entity-name", entityName);
                attributes.put("field-name", field.getName());
                merge(params, new ModelParam(attributes, null, false));
            }
        }
    }

    private static boolean included(String include, ModelField field) {
        return "all".equals(include) || field.getIsPk() == "pk".equals(include);
    }

    private ModelEntity entity(XmlElement auto, String name) {
        ModelEntity entity = name.isEmpty() ? null : delegator.getModelEntity(name);
        if (entity == null) {
            throw auto.refuse("takes fields of an unknown entity: " + name);
        }
        return entity;
    }

    private String javaType(XmlElement auto, ModelEntity entity, ModelField field) {
        try {
            return delegator.getEntityFieldType(entity, field.getType()).getJavaType();
        } catch (GenericEntityException e) {
            throw auto.refuse("takes the field " + field.getName() + " of unknown type " + field.getType());
        }
    }

    private static void add(Map<String, ModelParam> params, XmlElement element) {
        try {
            ObjectType.loadClass(element.attr("type"));
        } catch (ClassNotFoundException e) {
            throw element.refuse("has an unknown type: " + element.attr("type"));
        }
        merge(params, new ModelParam(attributes(element), validator(element), false));
    }

    private static void merge(Map<String, ModelParam> params, ModelParam param) {
        params.merge(param.getName(), param, (earlier, later) -> earlier.mergedWith(later));
    }

    private static void override(Map<String, ModelParam> params, XmlElement element) {
        ModelParam param = params.get(element.attr("name"));
        if (param == null) {
            throw element.refuse("overrides an attribute that the service does not have: " + element.attr("name"));
        }
        params.put(element.attr("name"), param.with(attributes(element), validator(element)));
    }

    private static Map<String, String> attributes(XmlElement element) {
        Map<String, String> attributes = new HashMap<>();
        element.attributeNames().forEach(name -> attributes.put(name, element.attr(name)));
        return attributes;
    }

    private static ModelParam.TypeValidate validator(XmlElement element) {
        XmlElement validate = element.child("type-validate");
        if (validate == null) {
            return null;
        }
        XmlElement message = validate.child("fail-message");
        XmlElement property = validate.child("fail-property");
        if (message == null && property == null) {
            return null;
        }
        return new ModelParam.TypeValidate(validate.attr("class"), validate.attr("method"),
                message == null ? null : message.attr("message"),
                property == null ? null : property.attr("resource"), property == null ? null : property.attr("property"));
    }
}

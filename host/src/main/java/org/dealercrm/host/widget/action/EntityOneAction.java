package org.dealercrm.host.widget.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.host.xml.XmlElement;

/** {@code <entity-one>}: finds one row by primary key; an incomplete key gives null. */
final class EntityOneAction implements Action {
    private final FlexibleStringExpander entityName;
    private final FlexibleMapAccessor<Object> valueField;
    private final boolean cache;
    private final boolean automatic;
    private final FieldMaps fieldMaps;
    private final Set<String> select;

    EntityOneAction(XmlElement element) {
        this.entityName = FlexibleStringExpander.getInstance(element.attr("entity-name"));
        this.valueField = FlexibleMapAccessor.getInstance(element.attr("value-field"));
        this.cache = element.flag("use-cache");
        this.automatic = element.flag("auto-field-map");
        this.fieldMaps = new FieldMaps(element);
        this.select = element.children("select-field").stream().map(e -> e.attr("field-name")).collect(Collectors.toSet());
    }

    @Override
    public void run(MapStack<String> context) throws GeneralException {
        Delegator delegator = (Delegator) context.get("delegator");
        String name = entityName.expandString(context);
        ModelEntity model = delegator.getModelEntity(name);
        Map<String, Object> key = new HashMap<>();
        for (String field : model.getPkFieldNames()) {
            Object value = automatic ? fromContext(field, context) : null;
            key.put(field, value);
        }
        key.putAll(fieldMaps.values(context));
        key.replaceAll((field, value) -> "".equals(value) ? null : value);
        boolean complete = model.getPkFieldNames().stream().allMatch(field -> key.get(field) != null);
        valueField.put(context, complete ? find(delegator, name, key) : null);
    }

    private GenericValue find(Delegator delegator, String name, Map<String, Object> key) throws GeneralException {
        EntityQuery query = EntityQuery.use(delegator).from(name).where(key).cache(cache);
        return select.isEmpty() ? query.queryOne() : query.select(select).queryOne();
    }

    private static Object fromContext(String field, MapStack<String> context) {
        Object value = context.get(field);
        return value == null && context.get("parameters") instanceof Map<?, ?> parameters ? parameters.get(field) : value;
    }
}

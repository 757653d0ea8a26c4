package org.dealercrm.host.widget.form.type;

import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.host.widget.InputText;
import org.dealercrm.host.widget.WidgetRenderException;
import org.dealercrm.host.widget.action.Operators;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <entity-options>}: choices out of the rows of an entity. */
final class EntityChoices implements ChoiceSource {
    private final String entityName;
    private final String keyField;
    private final FlexibleStringExpander description;
    private final boolean cache;
    private final String filterByDate;
    private final List<Constraint> constraints;
    private final List<String> orderBy;

    EntityChoices(XmlElement element) {
        this.entityName = element.attr("entity-name");
        this.keyField = element.attr("key-field-name");
        this.description = FlexibleStringExpander.getInstance(element.attr("description", "${description}"));
        this.cache = element.flag("cache");
        this.filterByDate = element.attr("filter-by-date");
        this.constraints = element.children("entity-constraint").stream().map(Constraint::new).toList();
        this.orderBy = element.children("entity-order-by").stream().map(e -> e.attr("field-name")).toList();
    }

    @Override
    public void addTo(List<Choices.Choice> choices, FieldRun run) {
        MapStack<String> context = run.rendering().context();
        String key = keyField.isEmpty() ? run.field().name() : keyField;
        for (GenericValue row : rows(context)) {
            context.push(row);
            try {
                choices.add(new Choices.Choice(InputText.of(row.get(key), run.rendering()), run.rendering().expand(description)));
            } finally {
                context.pop();
            }
        }
    }

    private List<GenericValue> rows(MapStack<String> context) {
        Delegator delegator = (Delegator) context.get("delegator");
        List<EntityCondition> conditions = new ArrayList<>();
        for (Constraint constraint : constraints) {
            EntityCondition condition = constraint.condition(context);
            if (condition != null) {
                conditions.add(condition);
            }
        }
        try {
            EntityQuery query = EntityQuery.use(delegator).from(entityName).cache(cache);
            if (!conditions.isEmpty()) {
                query.where(conditions);
            }
            if (dated(delegator)) {
                query.filterByDate();
            }
            return orderBy.isEmpty() ? query.queryList() : query.orderBy(orderBy).queryList();
        } catch (GenericEntityException e) {
            throw new WidgetRenderException("Error reading the options from " + entityName, e);
        }
    }

    private boolean dated(Delegator delegator) throws GenericEntityException {
        if ("by-name".equals(filterByDate)) {
            ModelEntity model = delegator.getModelEntity(entityName);
            return model.isField("fromDate") && model.isField("thruDate");
        }
        return "true".equals(filterByDate);
    }

    /** One {@code <entity-constraint>}. */
    private static final class Constraint {
        private final XmlElement element;
        private final FlexibleMapAccessor<Object> environment;
        private final FlexibleStringExpander value;

        Constraint(XmlElement element) {
            this.element = element;
            this.environment = FlexibleMapAccessor.getInstance(element.attr("env-name"));
            this.value = FlexibleStringExpander.getInstance(element.attr("value"));
        }

        EntityCondition condition(MapStack<String> context) {
            Object wanted = !value.isEmpty() ? value.expand(context)
                    : (environment.isEmpty() ? FlexibleMapAccessor.getInstance(element.attr("name")) : environment).get(context);
            boolean ignored = wanted == null && element.flag("ignore-if-null") || UtilValidate.isEmpty(wanted) && element.flag("ignore-if-empty");
            return ignored ? null : Operators.condition(element.attr("name"), element.attr("operator"), wanted, element.flag("ignore-case"));
        }
    }
}

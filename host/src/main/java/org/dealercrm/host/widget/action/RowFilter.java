package org.dealercrm.host.widget.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.dealercrm.host.xml.XmlElement;

/** The condition of an entity action, built anew for each run; null means: no condition. */
interface RowFilter {
    EntityCondition condition(MapStack<String> context) throws GeneralException;

    /** Equality of all mapped fields. */
    static RowFilter ofFieldMaps(FieldMaps fieldMaps) {
        return context -> {
            Map<String, Object> values = fieldMaps.values(context);
            return values.isEmpty() ? null : EntityCondition.makeCondition(values);
        };
    }

    /** The single condition among the children of an element, or none. */
    static RowFilter ofChildren(XmlElement element) {
        List<XmlElement> found = element.children("condition-expr", "condition-list", "condition-object");
        if (found.size() > 1) {
            throw element.refuse("holds more than one condition; put them into a condition-list");
        }
        return found.isEmpty() ? context -> null : of(found.get(0));
    }

    private static RowFilter of(XmlElement element) {
        switch (element.name()) {
            case "condition-list": return list(element);
            case "condition-object":
                FlexibleMapAccessor<EntityCondition> field = FlexibleMapAccessor.getInstance(element.attr("field"));
                return field::get;
            default: return new Expression(element);
        }
    }

    private static RowFilter list(XmlElement element) {
        List<RowFilter> parts = element.children().stream().map(RowFilter::of).toList();
        boolean or = "or".equals(element.attr("combine"));
        return context -> {
            List<EntityCondition> conditions = new ArrayList<>();
            for (RowFilter part : parts) {
                conditions.add(part.condition(context));
            }
            conditions.removeIf(Objects::isNull);
            return conditions.isEmpty() ? null : EntityCondition.makeCondition(conditions, or ? EntityOperator.OR : EntityOperator.AND);
        };
    }

    /** One comparison. */
    final class Expression implements RowFilter {
        private final String field;
        private final String operator;
        private final FlexibleMapAccessor<Object> from;
        private final FlexibleStringExpander value;
        private final FlexibleStringExpander ignore;
        private final boolean ignoreIfNull;
        private final boolean ignoreIfEmpty;
        private final boolean ignoreCase;

        Expression(XmlElement element) {
            this.field = element.attr("field-name");
            this.operator = element.attr("operator");
            this.from = FlexibleMapAccessor.getInstance(element.attr("from-field"));
            this.value = FlexibleStringExpander.getInstance(element.attr("value"));
            this.ignore = FlexibleStringExpander.getInstance(element.attr("ignore"));
            this.ignoreIfNull = element.flag("ignore-if-null");
            this.ignoreIfEmpty = element.flag("ignore-if-empty");
            this.ignoreCase = element.flag("ignore-case");
        }

        @Override
        public EntityCondition condition(MapStack<String> context) {
            Object compared = from.isEmpty() ? value.expand(context) : from.get(context);
            if (compared == null && ignoreIfNull || UtilValidate.isEmpty(compared) && ignoreIfEmpty
                    || "true".equals(ignore.expandString(context))) {
                return null;
            }
            return Operators.condition(field, operator, compared, ignoreCase);
        }
    }
}

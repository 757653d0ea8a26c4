package org.dealercrm.host.widget.action;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.host.xml.XmlElement;

/** {@code <entity-and>} and {@code <entity-condition>}: find rows, ordered and limited by the database. */
final class EntityListAction implements Action {
    private final FlexibleStringExpander entityName;
    private final FlexibleMapAccessor<Object> list;
    private final boolean cache;
    private final String filterByDate;
    private final boolean distinct;
    private final RowFilter filter;
    private final Set<String> select;
    private final List<FlexibleStringExpander> orderBy;
    private final RowWindow window;

    EntityListAction(XmlElement element) {
        this.entityName = FlexibleStringExpander.getInstance(element.attr("entity-name"));
        this.list = FlexibleMapAccessor.getInstance(element.attr("list"));
        this.cache = element.flag("use-cache");
        this.filterByDate = element.attr("filter-by-date");
        this.distinct = element.flag("distinct");
        this.filter = "entity-and".equals(element.name()) ? RowFilter.ofFieldMaps(new FieldMaps(element)) : RowFilter.ofChildren(element);
        this.select = element.children("select-field").stream().map(e -> e.attr("field-name")).collect(Collectors.toSet());
        this.orderBy = element.children("order-by").stream().map(e -> FlexibleStringExpander.getInstance(e.attr("field-name"))).toList();
        this.window = RowWindow.of(element);
        if (cache && !select.isEmpty()) {
            throw element.refuse("cannot both use the cache and select fields");
        }
    }

    @Override
    public void run(MapStack<String> context) throws GeneralException {
        EntityQuery query = EntityQuery.use((Delegator) context.get("delegator")).from(entityName.expandString(context)).cache(cache);
        EntityCondition condition = filter.condition(context);
        if (condition != null) {
            query.where(condition);
        }
        if (distinct) {
            query.distinct();
        }
        if (!select.isEmpty()) {
            query.select(select);
        }
        if (!"false".equals(filterByDate)) {
            query.filterByDate();
        }
        List<String> order = orderBy.stream().map(e -> e.expandString(context)).filter(e -> !e.isEmpty()).toList();
        if (!order.isEmpty()) {
            query.orderBy(order);
        }
        List<GenericValue> rows = window == null ? query.queryList() : window.rows(query, context);
        list.put(context, rows);
    }
}

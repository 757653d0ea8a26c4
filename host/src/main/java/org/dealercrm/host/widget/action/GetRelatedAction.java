package org.dealercrm.host.widget.action;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.entity.GenericValue;
import org.dealercrm.host.xml.XmlElement;

/** {@code <get-related>}: the rows of a relation of one row. */
final class GetRelatedAction implements Action {
    private final FlexibleMapAccessor<GenericValue> value;
    private final String relation;
    private final FlexibleMapAccessor<Object> list;
    private final FlexibleMapAccessor<Map<String, Object>> map;
    private final FlexibleMapAccessor<List<String>> orderBy;
    private final boolean cache;

    GetRelatedAction(XmlElement element) {
        this.value = FlexibleMapAccessor.getInstance(element.attr("value-field"));
        this.relation = element.attr("relation-name");
        this.list = FlexibleMapAccessor.getInstance(element.attr("list"));
        this.map = FlexibleMapAccessor.getInstance(element.attr("map"));
        this.orderBy = FlexibleMapAccessor.getInstance(element.attr("order-by-list"));
        this.cache = element.flag("use-cache");
    }

    @Override
    public void run(MapStack<String> context) throws GeneralException {
        GenericValue row = value.get(context);
        if (row != null) {
            list.put(context, row.getRelated(relation, map.get(context), orderBy.get(context), cache));
        }
    }
}

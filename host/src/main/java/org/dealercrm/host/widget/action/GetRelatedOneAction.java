package org.dealercrm.host.widget.action;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.entity.GenericValue;
import org.dealercrm.host.xml.XmlElement;

/** {@code <get-related-one>}: the one row of a relation of one row. */
final class GetRelatedOneAction implements Action {
    private final FlexibleMapAccessor<GenericValue> value;
    private final String relation;
    private final FlexibleMapAccessor<Object> to;
    private final boolean cache;

    GetRelatedOneAction(XmlElement element) {
        this.value = FlexibleMapAccessor.getInstance(element.attr("value-field"));
        this.relation = element.attr("relation-name");
        this.to = FlexibleMapAccessor.getInstance(element.attr("to-value-field"));
        this.cache = element.flag("use-cache");
    }

    @Override
    public void run(MapStack<String> context) throws GeneralException {
        GenericValue row = value.get(context);
        if (row != null) {
            to.put(context, row.getRelatedOne(relation, cache));
        }
    }
}

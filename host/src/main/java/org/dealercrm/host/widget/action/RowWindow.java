package org.dealercrm.host.widget.action;

import java.util.List;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.host.xml.XmlElement;

/** {@code <limit-range>} (start counts from 0) and {@code <limit-view>} (pages count from 1): the rows that are fetched. */
record RowWindow(FlexibleStringExpander start, FlexibleStringExpander size, boolean pages) {

    static RowWindow of(XmlElement element) {
        XmlElement range = element.child("limit-range");
        XmlElement view = element.child("limit-view");
        if (range != null) {
            return new RowWindow(FlexibleStringExpander.getInstance(range.attr("start")), FlexibleStringExpander.getInstance(range.attr("size")), false);
        }
        return view == null ? null : new RowWindow(FlexibleStringExpander.getInstance(view.attr("view-index")),
                FlexibleStringExpander.getInstance(view.attr("view-size")), true);
    }

    List<GenericValue> rows(EntityQuery query, MapStack<String> context) throws GeneralException {
        int count = number(size, context);
        int first = pages ? (number(start, context) - 1) * count : number(start, context);
        try (EntityListIterator iterator = query.cursorScrollInsensitive().maxRows(first + count).queryIterator()) {
            return iterator.getPartialList(first + 1, count);
        }
    }

    private static int number(FlexibleStringExpander text, MapStack<String> context) {
        return Integer.parseInt(text.expandString(context).replaceAll("[^0-9-]", ""));
    }
}

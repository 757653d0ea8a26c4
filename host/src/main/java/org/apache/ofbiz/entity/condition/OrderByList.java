package org.apache.ofbiz.entity.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.ofbiz.entity.GenericEntity;

/** Several order items, the first one deciding first. */
public final class OrderByList implements Comparator<GenericEntity> {
    private final List<OrderByItem> items = new ArrayList<>();

    public OrderByList(Collection<String> orderByList) {
        orderByList.forEach(this::addOrderBy);
    }

    public OrderByList(String... orderByList) {
        this(Arrays.asList(orderByList));
    }

    public void addOrderBy(String text) {
        items.add(OrderByItem.parse(text));
    }

    @Override
    public int compare(GenericEntity first, GenericEntity second) {
        for (OrderByItem item : items) {
            int order = item.compare(first, second);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}

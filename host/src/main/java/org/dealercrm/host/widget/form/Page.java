package org.dealercrm.host.widget.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.WidgetRenderException;

/** The rows of a grid that one page shows; null rows mean that there is no list at all. */
record Page(int number, List<Object> rows, int listSize, int viewIndex, int viewSize, boolean paginate) {
    private static final int DEFAULT_SIZE = 20;

    /** Numbers the grid on the page, puts index and size into the context, and says which rows are wanted. */
    static Page start(FormRun run) {
        Rendering rendering = run.rendering();
        int number = rendering.page().next("paginated form");
        String paginate = rendering.expand(run.attributes().text("paginate"));
        int index = read(rendering, "viewIndex_", "VIEW_INDEX_", number, "viewIndex", 0);
        String own = rendering.expand(run.attributes().text("view-size"));
        int size = read(rendering, "viewSize_", "VIEW_SIZE_", number, "viewSize", own.isEmpty() ? DEFAULT_SIZE : Integer.parseInt(own));
        rendering.context().put("viewIndex", index);
        rendering.context().put("viewSize", size);
        return new Page(number, null, 0, index, Math.max(size, 1), !"false".equals(paginate));
    }

    private static int read(Rendering rendering, String contextName, String parameter, int number, String plain, int otherwise) {
        Map<String, Object> parameters = rendering.parameters();
        Object[] places = {rendering.context().get(contextName + number), parameters.get(parameter + number), parameters.get(contextName + number),
            rendering.context().get(plain)};
        for (Object place : places) {
            if (place != null && place.toString().matches("-?\\d+")) {
                return Math.max(Integer.parseInt(place.toString()), 0);
            }
        }
        return otherwise;
    }

    /** The same page with the rows of the grid's list. */
    Page filled(FormRun run) {
        Rendering rendering = run.rendering();
        Object list = FlexibleMapAccessor.getInstance(run.attributes().get("list-name")).get(rendering.context());
        Integer override = overridden(run);
        if (list == null) {
            return this;
        }
        if (list instanceof EntityListIterator iterator) {
            return fromIterator(iterator, override);
        }
        if (!(list instanceof Iterable) && !(list instanceof Map)) {
            throw new WidgetRenderException("The list [" + run.attributes().get("list-name") + "] of the form " + run.form().name() + " is not a list");
        }
        List<Object> all = new ArrayList<>();
        (list instanceof Map<?, ?> map ? map.entrySet() : (Iterable<?>) list).forEach(all::add);
        if (override != null || !paginate) {
            return with(all, override != null ? override : all.size());
        }
        int from = Math.min(viewIndex * viewSize, all.size());
        return with(all.subList(from, Math.min(from + viewSize, all.size())), all.size());
    }

    private Page fromIterator(EntityListIterator iterator, Integer override) {
        try (iterator) {
            Collection<?> part = paginate ? iterator.getPartialList(viewIndex * viewSize + 1, viewSize) : iterator.getCompleteList();
            int size = override != null ? override : paginate ? iterator.getResultsSizeAfterPartialList() : part.size();
            return with(new ArrayList<>(part), size);
        } catch (GenericEntityException e) {
            throw new WidgetRenderException("Error reading the rows of a list", e);
        }
    }

    private Page with(List<Object> found, int size) {
        return new Page(number, found, size, viewIndex, viewSize, paginate);
    }

    private static Integer overridden(FormRun run) {
        Rendering rendering = run.rendering();
        String named = rendering.expand(run.attributes().text("override-list-size")).replaceAll("[^0-9]", "");
        if (!named.isEmpty()) {
            return Integer.valueOf(named);
        }
        boolean told = rendering.context().get("result") instanceof Map<?, ?> result && result.get("listSize") instanceof Number;
        return told ? ((Number) ((Map<?, ?>) rendering.context().get("result")).get("listSize")).intValue() : null;
    }

    boolean hasRows() {
        return rows != null && !rows.isEmpty();
    }

    boolean showsPager() {
        return paginate && hasRows() && listSize > viewSize;
    }
}

package org.dealercrm.host.standard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ofbiz.base.util.UtilGenerics;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.entity.util.EntityUtil;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Finds rows by the fields of a search form. */
public final class FindServices {

    private static final int DEFAULT_SIZE = 20;

    private FindServices() {
    }

    /** Answers an open iterator; none when there is no condition and an unconditional search was not asked for. */
    public static Map<String, Object> find(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        Search search = Search.of(StandardCall.of(dctx, context));
        Map<String, Object> result = search.describe();
        EntityQuery query = search.query();
        result.put("listSize", 0);
        if (query != null) {
            Integer size = (Integer) context.get("viewSize");
            Integer index = (Integer) context.get("viewIndex");
            if (size != null && size > 0 && index != null) {
                query.maxRows(size * (index + 1));
            }
            result.put("listIt", query.cursorScrollInsensitive().queryIterator());
            result.put("listSize", (int) search.query().queryCount());
        }
        return result;
    }

    /** Answers one page of rows and the number of all. */
    public static Map<String, Object> findPage(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        Search search = Search.of(StandardCall.of(dctx, context));
        Map<String, Object> result = search.describe();
        EntityQuery query = search.query();
        int size = context.get("viewSize") instanceof Integer given && given > 0 ? given : DEFAULT_SIZE;
        int index = context.get("viewIndex") instanceof Integer given ? given : 0;
        List<GenericValue> list = List.of();
        int count = 0;
        if (query != null) {
            try (EntityListIterator rows = query.maxRows(size * (index + 1)).cursorScrollInsensitive().queryIterator()) {
                list = rows.getPartialList(index * size + 1, size);
            }
            count = (int) search.query().queryCount();
        }
        result.put("list", list);
        result.put("listSize", count);
        return result;
    }

    /** Answers the first row. */
    public static Map<String, Object> findItem(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        Search search = Search.of(StandardCall.of(dctx, context));
        Map<String, Object> result = search.describe();
        EntityQuery query = search.query();
        if (query != null) {
            result.put("item", EntityUtil.getFirst(query.maxRows(1).queryList()));
        }
        return result;
    }

    /** A search form laid over an entity. */
    private record Search(StandardCall call, ModelEntity entity, EntityCondition condition) {

        static Search of(StandardCall call) {
            ModelEntity entity = call.delegator().getModelEntity(call.text("entityName"));
            if (entity == null) {
                throw new IllegalArgumentException("There is no entity " + call.text("entityName"));
            }
            Map<String, Object> fields = new HashMap<>(UtilGenerics.<Map<String, Object>>cast(call.input().get("inputFields")));
            return new Search(call, entity, FindConditions.of(call, entity, fields));
        }

        private boolean unconditional() {
            return "Y".equals(call.text("noConditionFind"))
                    || "Y".equals(String.valueOf(((Map<?, ?>) call.input().get("inputFields")).get("noConditionFind")));
        }

        EntityQuery query() {
            if (condition == null && !unconditional()) {
                return null;
            }
            EntityQuery query = call.from(entity.getEntityName());
            if (condition != null) {
                query.where(condition);
            }
            if (call.input().get("fieldList") instanceof List<?> names) {
                query.select(names.stream().map(String::valueOf).toArray(String[]::new));
            }
            if (call.text("orderBy") != null) {
                query.orderBy(call.text("orderBy").split("\\|"));
            }
            if ("Y".equals(call.text("distinct"))) {
                query.distinct();
            }
            if ("Y".equals(call.text("filterByDate"))) {
                query.filterByDate(call.time("filterByDateValue"), call.text("fromDateName", "fromDate"), call.text("thruDateName", "thruDate"));
            }
            return query;
        }

        /** The non-empty inputs, as links to other pages repeat them. */
        Map<String, Object> describe() {
            Map<String, Object> result = ServiceUtil.returnSuccess();
            Map<String, Object> used = FindConditions.used(entity, UtilGenerics.cast(call.input().get("inputFields")));
            used.put("noConditionFind", unconditional() ? "Y" : "N");
            StringBuilder text = new StringBuilder();
            used.forEach((name, value) -> text.append(text.length() == 0 ? "" : "&amp;").append(name).append('=')
                    .append(URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8)));
            result.put("queryStringMap", used);
            result.put("queryString", text.toString());
            return result;
        }
    }
}

package org.dealercrm.host.entity.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericModelException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFieldValue;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.condition.OrderByItem;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelViewEntity;

/** Builds SELECT and COUNT statements for tables and views. */
final class SelectSql {
    private final FieldTypes types;
    private final String helperName;

    SelectSql(FieldTypes types, String helperName) {
        this.types = types;
        this.helperName = helperName;
    }

    Select select(Find find) throws GenericEntityException {
        Source source = source(find.entity());
        List<ModelField> fields = selectedFields(find);
        WhereSql sql = new WhereSql(source, types);
        writeBody(sql, find, source, fields);
        writeOrderBy(sql, find, source, fields);
        writeLimits(sql, find);
        return new Select(sql.sql(), sql.parameters(), fields);
    }

    /** Counts rows; groups and distinct rows are counted as such. */
    Select count(Find find) throws GenericEntityException {
        Source source = source(find.entity());
        List<ModelField> fields = selectedFields(find);
        WhereSql sql = new WhereSql(source, types);
        boolean plain = !find.options().getDistinct() && !source.distinct() && !source.grouped()
                && find.having() == null && source.having() == null;
        boolean distinctOnly = find.options().getDistinct() && !source.grouped();
        if (plain || distinctOnly) {
            sql.text(plain ? "SELECT COUNT(1) FROM " : "SELECT COUNT(DISTINCT " + distinctColumn(find, source) + ") FROM ");
            source.writeFrom(sql);
            sql.clause("WHERE", both(source.where(), find.where()));
        } else {
            sql.text("SELECT COUNT(1) FROM (");
            writeBody(sql, find, source, fields);
            sql.text(") COUNTED");
        }
        return new Select(sql.sql(), sql.parameters(), List.of());
    }

    /** OFBiz counts the distinct values of the first selected field; without one its statement fails, and so has this one. */
    private static String distinctColumn(Find find, Source source) {
        return find.fields() == null || find.fields().isEmpty() ? "*" : source.column(null, find.fields().iterator().next());
    }

    /** The whole view as a bracketed sub-select, for a view that is a member of another. */
    void writeNested(WhereSql into, ModelViewEntity view) throws GenericEntityException {
        Find all = Find.by(view, null);
        Source source = source(view);
        WhereSql sql = new WhereSql(source, types);
        writeBody(sql, all, source, selectedFields(all));
        into.text("(").text(sql.sql()).text(")");
        into.parameters().addAll(sql.parameters());
    }

    Source source(ModelEntity entity) {
        return entity instanceof ModelViewEntity view ? new ViewSource(view, this, types, helperName) : new TableSource(entity, helperName);
    }

    private static List<ModelField> selectedFields(Find find) throws GenericModelException {
        ModelEntity entity = find.entity();
        if (find.fields() == null || find.fields().isEmpty()) {
            return entity.getAllFieldNames().stream().map(entity::getField).collect(Collectors.toList());
        }
        List<ModelField> fields = new ArrayList<>();
        for (String name : find.fields()) {
            ModelField field = entity.getField(name);
            if (field == null) {
                throw new GenericModelException("Field [" + name + "] to select is not in entity " + entity.getEntityName());
            }
            fields.add(field);
        }
        return fields;
    }

    private void writeBody(WhereSql sql, Find find, Source source, List<ModelField> fields) throws GenericEntityException {
        sql.text(find.options().getDistinct() || source.distinct() ? "SELECT DISTINCT " : "SELECT ");
        sql.text(fields.stream().map(source::selected).collect(Collectors.joining(", "))).text(" FROM ");
        source.writeFrom(sql);
        sql.clause("WHERE", both(source.where(), find.where()));
        List<String> groups = source.groupBy(fields);
        if (!groups.isEmpty()) {
            sql.text(" GROUP BY " + String.join(", ", groups));
        }
        sql.clause("HAVING", both(source.having(), find.having()));
    }

    private static EntityCondition both(EntityCondition first, EntityCondition second) {
        if (first == null || first.isEmpty()) {
            return second;
        }
        return second == null || second.isEmpty() ? first : EntityCondition.makeCondition(first, EntityOperator.AND, second);
    }

    private static void writeOrderBy(WhereSql sql, Find find, Source source, List<ModelField> fields) throws GenericModelException {
        List<String> orders = find.orderBy().isEmpty() ? source.orderBy() : find.orderBy();
        String separator = " ORDER BY ";
        for (String order : orders) {
            sql.text(separator);
            separator = ", ";
            OrderByItem item = OrderByItem.parse(order);
            item.checkOrderBy(find.entity());
            ModelField field = item.getValue() instanceof EntityFieldValue value ? find.entity().getField(value.getFieldName()) : null;
            item.writeTo(sql, field != null && fields.contains(field) ? source.ordered(field) : null);
        }
    }

    private static void writeLimits(WhereSql sql, Find find) {
        int offset = find.options().getOffset();
        int limit = find.options().getLimit();
        int maxRows = find.options().getMaxRows();
        int rows = limit > 0 && maxRows > 0 ? Math.min(limit, maxRows) : Math.max(limit, maxRows);
        if (offset > 0) {
            sql.text(" OFFSET " + offset + " ROWS");
        }
        if (rows > 0) {
            sql.text(" FETCH NEXT " + rows + " ROWS ONLY");
        }
    }
}

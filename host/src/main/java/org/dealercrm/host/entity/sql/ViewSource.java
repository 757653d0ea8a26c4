package org.dealercrm.host.entity.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericModelException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityDateFilterCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelKeyMap;
import org.apache.ofbiz.entity.model.ModelViewEntity;
import org.dealercrm.host.entity.model.ViewDefinition;
import org.dealercrm.host.entity.model.ViewDefinition.Alias;
import org.dealercrm.host.entity.model.ViewDefinition.Link;

/** The joins of a view as the source of a SELECT. */
final class ViewSource implements Source {
    private final ModelViewEntity view;
    private final ViewDefinition definition;
    private final SelectSql selects;
    private final String helperName;
    private final ViewConditions conditions;

    ViewSource(ModelViewEntity view, SelectSql selects, FieldTypes types, String helperName) {
        this.view = view;
        this.definition = view.definition();
        this.selects = selects;
        this.helperName = helperName;
        this.conditions = new ViewConditions(this, types);
    }

    @Override
    public ModelField field(String entityAlias, String name) {
        ModelEntity owner = entityAlias == null ? view : definition.members().get(entityAlias);
        ModelField field = owner == null ? null : owner.getField(name);
        if (field == null) {
            throw new IllegalArgumentException("[" + name + "] is not a field of " + view.getEntityName()
                    + (entityAlias == null ? "" : " member " + entityAlias));
        }
        return field;
    }

    @Override
    public String column(String entityAlias, String name) {
        ModelField field = field(entityAlias, name);
        return entityAlias == null ? definition.aliases().get(name).columnValue() : entityAlias + "." + field.getColName();
    }

    @Override
    public void writeFrom(WhereSql sql) throws GenericEntityException {
        Set<String> joined = new HashSet<>();
        for (Link link : definition.links()) {
            if (joined.isEmpty()) {
                writeMember(sql, link.memberAlias());
                joined.add(link.memberAlias());
            }
            if (!joined.contains(link.memberAlias())) {
                throw new GenericModelException("In view " + view.getEntityName() + " the member " + link.memberAlias() + " is linked to "
                        + link.relMemberAlias() + " before it is itself joined: order the view-links so that each starts from a joined member");
            }
            if (!joined.add(link.relMemberAlias())) {
                throw new GenericModelException("In view " + view.getEntityName() + " the member " + link.relMemberAlias() + " is joined twice");
            }
            writeJoin(sql, link);
        }
        for (String alias : definition.members().keySet()) {
            if (!joined.contains(alias)) {
                sql.text(joined.isEmpty() ? "" : " CROSS JOIN ");
                writeMember(sql, alias);
                joined.add(alias);
            }
        }
    }

    private void writeMember(WhereSql sql, String alias) throws GenericEntityException {
        ModelEntity member = definition.members().get(alias);
        if (member instanceof ModelViewEntity nested) {
            selects.writeNested(sql, nested);
        } else {
            sql.text(member.getTableName(helperName));
        }
        sql.text(" " + alias);
    }

    private void writeJoin(WhereSql sql, Link link) throws GenericEntityException {
        sql.text(link.optional() ? " LEFT OUTER JOIN " : " INNER JOIN ");
        writeMember(sql, link.relMemberAlias());
        String separator = " ON ";
        for (ModelKeyMap map : link.keyMaps()) {
            sql.text(separator).column(link.memberAlias(), map.getFieldName()).text(" = ").column(link.relMemberAlias(), map.getRelFieldName());
            separator = " AND ";
        }
        if (link.condition() != null) {
            sql.text(separator);
            conditions.of(link.condition()).writeTo(sql);
        }
    }

    @Override
    public String selected(ModelField field) {
        Alias alias = definition.aliases().get(field.getName());
        return alias.columnValue() + " AS " + alias.columnName();
    }

    @Override
    public String ordered(ModelField field) {
        return definition.aliases().get(field.getName()).columnName();
    }

    @Override
    public List<String> groupBy(List<ModelField> selected) {
        return selected.stream().map(field -> definition.aliases().get(field.getName())).filter(Alias::groupBy).map(Alias::columnValue)
                .collect(Collectors.toList());
    }

    @Override
    public boolean grouped() {
        return definition.grouped();
    }

    @Override
    public EntityCondition where() {
        EntityCondition own = conditions.of(definition.conditions().where());
        if (!definition.conditions().filterByDate()) {
            return own;
        }
        EntityCondition inForce = new EntityDateFilterCondition("fromDate", "thruDate");
        return own == null ? inForce : EntityCondition.makeCondition(own, EntityOperator.AND, inForce);
    }

    @Override
    public EntityCondition having() {
        return conditions.of(definition.conditions().having());
    }

    @Override
    public boolean distinct() {
        return definition.conditions().distinct();
    }

    @Override
    public List<String> orderBy() {
        return definition.conditions().orderBy();
    }
}

package org.dealercrm.host.entity.sql;

import java.util.List;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.model.ModelField;

/** What a SELECT reads from: a table, or the joins of a view with the clauses the view itself brings. */
interface Source extends Columns {
    /** Appends what follows FROM. */
    void writeFrom(WhereSql sql) throws GenericEntityException;

    /** The expression of a field in the select list, with its AS name where it needs one. */
    String selected(ModelField field);

    /** What ORDER BY writes for a field that is in the select list. */
    String ordered(ModelField field);

    /** The expressions to group by when these fields are selected; empty without GROUP BY. */
    List<String> groupBy(List<ModelField> selected);

    /** Whether one row of the result may stand for several rows. */
    boolean grouped();

    EntityCondition where();

    EntityCondition having();

    boolean distinct();

    List<String> orderBy();
}

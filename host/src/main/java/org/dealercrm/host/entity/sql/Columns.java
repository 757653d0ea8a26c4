package org.dealercrm.host.entity.sql;

import org.apache.ofbiz.entity.model.ModelField;

/** What a field name means in SQL for one entity or view. */
interface Columns {
    /** The field, of a member when an alias is given; an unknown one is an IllegalArgumentException. */
    ModelField field(String entityAlias, String name);

    /** The column or expression of the field. */
    String column(String entityAlias, String name);
}

package org.dealercrm.host.entity.model;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelKeyMap;

/** Members, joins, aliases and conditions of a view entity, resolved: every name in here is known to exist. */
public record ViewDefinition(Map<String, ModelEntity> members, Map<String, Alias> aliases, List<Link> links, Conditions conditions) {

    /**
     * One alias. The column value is the SQL expression (member alias, column, functions) behind it;
     * member alias and field are null for a complex alias.
     */
    public record Alias(String name, String memberAlias, ModelField field, String type, boolean pk, boolean groupBy, String function,
            String columnName, String columnValue) {
        /** Whether the alias computes over a group of rows. */
        public boolean aggregates() {
            return List.of("min", "max", "sum", "avg", "count", "count-distinct").contains(function);
        }
    }

    /** A join; its condition (or null) belongs to the ON clause. */
    public record Link(String memberAlias, String relMemberAlias, boolean optional, List<ModelKeyMap> keyMaps, Condition condition) { }

    /** What the view itself filters and sorts; where and having may be null. */
    public record Conditions(boolean filterByDate, boolean distinct, Condition where, Condition having, List<String> orderBy) {
        public static final Conditions NONE = new Conditions(false, false, null, null, List.of());
    }

    /** A condition on members' fields. */
    public sealed interface Condition permits Comparison, Combination { }

    /**
     * Compares a member's field with a value or another member's field. Without a member alias the field is an alias of the view.
     * Operators are the names of the schema: equals, not-equals, less, greater, less-equals, greater-equals, in, between, like.
     */
    public record Comparison(String memberAlias, String fieldName, String operator, String relMemberAlias, String relFieldName, String value,
            boolean ignoreCase) implements Condition { }

    /** Conditions joined by AND or OR. */
    public record Combination(boolean or, List<Condition> conditions) implements Condition { }

    public boolean grouped() {
        return aliases.values().stream().anyMatch(a -> a.groupBy() || a.aggregates());
    }
}

package org.dealercrm.host.entity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.model.ModelEntity;
import org.dealercrm.host.entity.model.ViewDefinition.Alias;
import org.dealercrm.host.entity.model.ViewDefinition.Combination;
import org.dealercrm.host.entity.model.ViewDefinition.Comparison;
import org.dealercrm.host.entity.model.ViewDefinition.Condition;
import org.dealercrm.host.entity.model.ViewDefinition.Conditions;
import org.dealercrm.host.xml.XmlElement;

/** Reads the conditions of a view and of its joins, checking every field they name. */
final class ConditionReader {
    private final Map<String, ModelEntity> members;
    private final Map<String, Alias> aliases;

    ConditionReader(Map<String, ModelEntity> members, Map<String, Alias> aliases) {
        this.members = members;
        this.aliases = aliases;
    }

    Conditions read(XmlElement e) {
        if (e == null) {
            return Conditions.NONE;
        }
        XmlElement having = e.child("having-condition-list");
        List<String> orderBy = e.children("order-by").stream().map(o -> o.attr("field-name")).toList();
        boolean byDate = "true".equals(e.attr("filter-by-date"));
        if (byDate && !(aliases.containsKey("fromDate") && aliases.containsKey("thruDate"))) {
            throw e.refuse("filters by date but the view has no aliases fromDate and thruDate");
        }
        return new Conditions(byDate, e.flag("distinct"), where(e), having == null ? null : combination(having), orderBy);
    }

    /** The single condition-expr or condition-list inside, or null. */
    Condition where(XmlElement e) {
        XmlElement one = e.child("condition-expr");
        XmlElement list = e.child("condition-list");
        if (one != null && list != null) {
            throw list.refuse("stands beside a condition-expr; put both into one condition-list");
        }
        return one != null ? comparison(one) : list != null ? combination(list) : null;
    }

    private Condition combination(XmlElement e) {
        List<Condition> parts = new ArrayList<>();
        for (XmlElement child : e.children()) {
            parts.add("condition-expr".equals(child.name()) ? comparison(child) : combination(child));
        }
        if (parts.isEmpty()) {
            throw e.refuse("holds no condition");
        }
        return new Combination("or".equals(e.attr("combine")), List.copyOf(parts));
    }

    private Condition comparison(XmlElement e) {
        requireField(e, e.attr("entity-alias"), e.attr("field-name"));
        if (e.has("rel-field-name")) {
            requireField(e, e.attr("rel-entity-alias"), e.attr("rel-field-name"));
        }
        return new Comparison(e.attr("entity-alias"), e.attr("field-name"), e.attr("operator"), e.attr("rel-entity-alias"),
                e.attr("rel-field-name"), e.attrOrNull("value"), e.flag("ignore-case"));
    }

    private void requireField(XmlElement e, String memberAlias, String fieldName) {
        if (memberAlias.isEmpty()) {
            if (!aliases.containsKey(fieldName)) {
                throw e.refuse("names an alias that the view does not have: " + fieldName);
            }
        } else {
            ViewReader.requireField(e, ViewReader.member(members, e, memberAlias), fieldName);
        }
    }
}

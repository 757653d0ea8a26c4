package org.dealercrm.host.entity.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.dealercrm.host.entity.model.ViewDefinition.Alias;
import org.dealercrm.host.xml.XmlElement;

/** Resolves the aliases of a view: explicit ones first, then what alias-all adds. */
final class AliasReader {
    private static final String MODULE = AliasReader.class.getName();
    private static final Map<String, String> FUNCTIONS = Map.ofEntries(Map.entry("min", "MIN(%s)"), Map.entry("max", "MAX(%s)"),
            Map.entry("sum", "SUM(%s)"), Map.entry("avg", "AVG(%s)"), Map.entry("count", "COUNT(%s)"),
            Map.entry("count-distinct", "COUNT(DISTINCT %s)"),
            Map.entry("upper", "UPPER(%s)"), Map.entry("lower", "LOWER(%s)"), Map.entry("extract-year", "EXTRACT(YEAR FROM %s)"),
            Map.entry("extract-month", "EXTRACT(MONTH FROM %s)"), Map.entry("extract-day", "EXTRACT(DAY FROM %s)"));
    private static final Set<String> YIELD_NUMBERS = Set.of("count", "count-distinct", "extract-year", "extract-month", "extract-day");

    private final Map<String, ModelEntity> members;
    private final Map<String, Alias> aliases = new LinkedHashMap<>();

    AliasReader(Map<String, ModelEntity> members) {
        this.members = members;
    }

    Map<String, Alias> read(XmlElement view) {
        view.children("alias").forEach(this::addExplicit);
        view.children("alias-all").forEach(this::addAll);
        if (aliases.isEmpty()) {
            throw view.refuse("has no alias");
        }
        return aliases;
    }

    private void addExplicit(XmlElement e) {
        String name = e.attr("name");
        XmlElement complex = e.child("complex-alias");
        Alias alias = complex == null ? simple(e, name) : complex(e, name, complex);
        if (aliases.put(name, alias) != null) {
            throw e.refuse("repeats the alias " + name);
        }
    }

    private Alias simple(XmlElement e, String name) {
        String memberAlias = e.attr("entity-alias");
        ModelField field = ViewReader.requireField(e, ViewReader.member(members, e, memberAlias), e.attr("field", name));
        boolean pk = e.has("prim-key") ? e.flag("prim-key") : field.getIsPk() && !e.has("function");
        return alias(name, memberAlias, field, pk, e.flag("group-by"), e.attr("function"), e.attr("col-alias", DatabaseNames.ofJavaName(name)));
    }

    private static Alias alias(String name, String memberAlias, ModelField field, boolean pk, boolean groupBy, String function, String columnName) {
        String type = YIELD_NUMBERS.contains(function) ? "numeric" : field.getType();
        return new Alias(name, memberAlias, field, type, pk, groupBy, function, columnName,
                applied(function, memberAlias + "." + field.getColName()));
    }

    private Alias complex(XmlElement e, String name, XmlElement complex) {
        String type = YIELD_NUMBERS.contains(e.attr("function")) ? "numeric" : typeOf(complex);
        if (type == null) {
            throw complex.refuse("names no field, so the alias " + name + " has no type");
        }
        return new Alias(name, null, null, type, e.flag("prim-key"), e.flag("group-by"), e.attr("function"),
                e.attr("col-alias", DatabaseNames.ofJavaName(name)), applied(e.attr("function"), expression(complex)));
    }

    private String expression(XmlElement e) {
        if ("complex-alias".equals(e.name())) {
            List<String> parts = e.children().stream().map(this::expression).toList();
            return parts.size() == 1 ? parts.get(0) : parts.stream().collect(Collectors.joining(" " + e.attr("operator") + " ", "(", ")"));
        }
        String value = e.has("value") ? e.attr("value") : e.attr("entity-alias") + "." + fieldOf(e).getColName();
        if (e.has("default-value")) {
            value = "COALESCE(" + value + "," + e.attr("default-value") + ")";
        }
        return applied(e.attr("function"), value);
    }

    private ModelField fieldOf(XmlElement e) {
        return ViewReader.requireField(e, ViewReader.member(members, e, e.attr("entity-alias")), e.attr("field"));
    }

    /** The type of the first field in the expression, or null. */
    private String typeOf(XmlElement e) {
        if ("complex-alias".equals(e.name())) {
            return e.children().stream().map(this::typeOf).filter(t -> t != null).findFirst().orElse(null);
        }
        return e.has("value") ? null : YIELD_NUMBERS.contains(e.attr("function")) ? "numeric" : fieldOf(e).getType();
    }

    private static String applied(String function, String expression) {
        return function.isEmpty() ? expression : String.format(FUNCTIONS.get(function), expression);
    }

    private void addAll(XmlElement e) {
        String memberAlias = e.attr("entity-alias");
        ModelEntity member = ViewReader.member(members, e, memberAlias);
        Set<String> excluded = e.children("exclude").stream().map(x -> ViewReader.requireField(e, member, x.attr("field")).getName())
                .collect(Collectors.toSet());
        for (ModelField field : member.getFieldsUnmodifiable()) {
            boolean inSet = !e.has("field-set") || e.attr("field-set").equals(field.getFieldSet());
            if (EntityReader.isStamp(field.getName()) || excluded.contains(field.getName()) || !inSet) {
                continue;
            }
            String name = prefixed(e.attr("prefix"), field.getName());
            if (aliases.containsKey(name)) {
                Debug.logInfo(e.location() + ": alias-all leaves out " + name + ", which is there already", MODULE);
                continue;
            }
            boolean pk = field.getIsPk() && !e.has("function");
            aliases.put(name, alias(name, memberAlias, field, pk, e.flag("group-by"), e.attr("function"), DatabaseNames.ofJavaName(name)));
        }
    }

    private static String prefixed(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

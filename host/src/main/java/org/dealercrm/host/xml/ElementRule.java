package org.dealercrm.host.xml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one element may hold: a line of a vocabulary file. */
final class ElementRule {
    private static final String TEXT = "#text";
    private static final String ANY = "*";

    private final String name;
    private final Map<String, AttributeRule> attributes = new LinkedHashMap<>();
    private final Map<String, ChildRule> children = new LinkedHashMap<>();
    private boolean ordered;
    private boolean text;
    private boolean anyChild;
    private boolean anyAttribute;

    ElementRule(String name, List<String> words) {
        this.name = name;
        boolean inChildren = false;
        for (String word : words) {
            if (">".equals(word) || ">>".equals(word)) {
                inChildren = true;
                ordered = ">>".equals(word);
            } else if (inChildren) {
                addChild(word);
            } else if ("@*".equals(word)) {
                anyAttribute = true;
            } else {
                AttributeRule rule = AttributeRule.parse(word);
                attributes.put(rule.name(), rule);
            }
        }
    }

    private void addChild(String word) {
        if (TEXT.equals(word)) {
            text = true;
        } else if (ANY.equals(word)) {
            anyChild = true;
        } else {
            ChildRule rule = ChildRule.parse(word, children.size());
            children.put(rule.name(), rule);
        }
    }

    String name() {
        return name;
    }

    Iterable<ChildRule> childRules() {
        return children.values();
    }

    /** The rule name for a child, or null when the child is free-form. */
    String ruleOf(XmlElement child) {
        ChildRule rule = children.get(child.name());
        return rule == null ? null : rule.rule();
    }

    void check(XmlElement element) {
        checkAttributes(element);
        checkChildren(element);
        if (!text && !anyChild && !element.text().isBlank()) {
            throw element.refuse("may not hold text: " + element.text().strip());
        }
    }

    private void checkAttributes(XmlElement element) {
        for (String attribute : element.attributeNames()) {
            boolean instance = attribute.startsWith("xsi:") || attribute.startsWith("xmlns");
            if (!instance && !anyAttribute && !attributes.containsKey(attribute)) {
                throw element.refuse("has an unknown attribute: " + attribute);
            }
        }
        for (AttributeRule rule : attributes.values()) {
            rule.apply(element);
        }
    }

    private void checkChildren(XmlElement element) {
        Map<String, Integer> counts = new HashMap<>();
        int last = 0;
        for (XmlElement child : element.children()) {
            ChildRule rule = children.get(child.name());
            if (rule == null) {
                if (!anyChild) {
                    throw child.refuse("is not known inside <" + element.name() + ">");
                }
                continue;
            }
            if (ordered && rule.position() < last) {
                throw child.refuse("stands too late inside <" + element.name() + "> (the schema fixes the order)");
            }
            last = rule.position();
            counts.merge(child.name(), 1, Integer::sum);
        }
        for (ChildRule rule : children.values()) {
            rule.checkCount(element, counts.getOrDefault(rule.name(), 0));
        }
    }

    /** An attribute: {@code name}, {@code name!}, {@code name=default}, each optionally followed by {@code {a,b}}. */
    private record AttributeRule(String name, boolean required, String byDefault, List<String> values) {
        static AttributeRule parse(String word) {
            String head = word;
            List<String> values = List.of();
            int brace = word.indexOf('{');
            if (brace >= 0) {
                values = List.of(word.substring(brace + 1, word.length() - 1).split(","));
                head = word.substring(0, brace);
            }
            boolean required = head.endsWith("!");
            head = required ? head.substring(0, head.length() - 1) : head;
            int equals = head.indexOf('=');
            return equals < 0 ? new AttributeRule(head, required, null, values)
                    : new AttributeRule(head.substring(0, equals), required, head.substring(equals + 1), values);
        }

        void apply(XmlElement element) {
            String value = element.attrOrNull(name);
            if (value == null) {
                if (required) {
                    throw element.refuse("lacks the attribute " + name);
                }
                if (byDefault != null) {
                    element.putAttribute(name, byDefault);
                }
            } else if (!values.isEmpty() && !values.contains(value)) {
                throw element.refuse("has " + name + "=\"" + value + "\"; known are " + values);
            }
        }
    }

    /** A child: {@code name} (at most one), {@code name!}, {@code name*}, {@code name+}; {@code name:rule} names another line. */
    record ChildRule(String name, String rule, char times, int position) {
        static ChildRule parse(String word, int position) {
            char last = word.charAt(word.length() - 1);
            char times = "!*+?".indexOf(last) >= 0 ? last : '?';
            String head = times == last ? word.substring(0, word.length() - 1) : word;
            int colon = head.indexOf(':');
            return colon < 0 ? new ChildRule(head, head, times, position)
                    : new ChildRule(head.substring(0, colon), head.substring(colon + 1), times, position);
        }

        void checkCount(XmlElement parent, int count) {
            if (count == 0 && (times == '!' || times == '+')) {
                throw parent.refuse("lacks a <" + name + ">");
            }
            if (count > 1 && (times == '!' || times == '?')) {
                throw parent.refuse("holds more than one <" + name + ">");
            }
        }
    }
}

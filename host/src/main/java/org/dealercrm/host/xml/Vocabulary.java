package org.dealercrm.host.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The elements and attributes one kind of definition file may use, read from {@code vocabulary/<kind>.txt}.
 * A line is {@code element attr! attr=default attr=default{a,b} > child child! child* child+ child:otherRule #text *};
 * {@code >>} fixes the children's order, {@code @*} allows any attribute, a lone {@code *} any child.
 * {@code use kind} takes over another file's rules and words, {@code $words a b > c} defines {@code $words} for later lines,
 * {@code schema x.xsd} demands that schema,
 * {@code root a b} names the root elements, {@code #} starts a comment line and a line that starts with a space goes on.
 */
public final class Vocabulary {
    private static final Map<String, Vocabulary> LOADED = new ConcurrentHashMap<>();

    private final String kind;
    private final Map<String, ElementRule> rules = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Set<String> roots = new HashSet<>();
    private String schema;

    private Vocabulary(String kind, List<String> lines) {
        this.kind = kind;
        lines.forEach(this::addLine);
        for (ElementRule rule : rules.values()) {
            for (ElementRule.ChildRule child : rule.childRules()) {
                if (!rules.containsKey(child.rule())) {
                    throw new IllegalStateException("Vocabulary " + kind + ": <" + rule.name() + "> names an undefined rule " + child.rule());
                }
            }
        }
    }

    /** The vocabulary of that kind; loaded once. */
    public static Vocabulary of(String kind) {
        return LOADED.computeIfAbsent(kind, k -> new Vocabulary(k, lines(k)));
    }

    static Vocabulary parse(String kind, String text) {
        return new Vocabulary(kind, joined(text.lines().toList()));
    }

    private static List<String> lines(String kind) {
        String resource = "/vocabulary/" + kind + ".txt";
        try (InputStream stream = Vocabulary.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no vocabulary " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return joined(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> joined(List<String> raw) {
        List<String> joined = new ArrayList<>();
        for (String line : raw) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + line);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private void addLine(String line) {
        String[] parts = line.trim().split("\\s+");
        List<String> expanded = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("$")) {
                List<String> known = words.get(parts[i]);
                if (known == null) {
                    throw new IllegalStateException("Vocabulary " + kind + ": undefined " + parts[i]);
                }
                expanded.addAll(known);
            } else {
                expanded.add(parts[i]);
            }
        }
        if ("use".equals(parts[0])) {
            lines(parts[1]).forEach(this::addLine);
        } else if ("schema".equals(parts[0])) {
            schema = parts[1];
        } else if ("root".equals(parts[0])) {
            roots.addAll(expanded);
        } else if (parts[0].startsWith("$")) {
            words.put(parts[0], expanded);
        } else if (rules.put(parts[0], new ElementRule(parts[0], expanded)) != null) {
            throw new IllegalStateException("Vocabulary " + kind + ": defined twice: " + parts[0]);
        }
    }

    /** Checks a whole document: its root, its schema declaration, and everything below. */
    public void checkDocument(XmlElement root) {
        if (!roots.isEmpty() && !roots.contains(root.name())) {
            throw root.refuse("is not the root of a " + kind + " file");
        }
        if (schema != null && !declares(root, "xsi:noNamespaceSchemaLocation") && !declares(root, "xsi:schemaLocation")) {
            throw root.refuse("does not declare the schema " + schema + "; without it attribute defaults vanish");
        }
        check(root);
    }

    private boolean declares(XmlElement root, String attribute) {
        for (String word : root.attr(attribute).split("\\s+")) {
            if (word.endsWith("/" + schema) || word.equals(schema)) {
                return true;
            }
        }
        return false;
    }

    /** Checks one element and everything below it, and materialises attribute defaults. */
    public void check(XmlElement element) {
        check(element, element.name());
    }

    private void check(XmlElement element, String ruleName) {
        ElementRule rule = rules.get(ruleName);
        if (rule == null) {
            throw element.refuse("is not known in a " + kind + " file");
        }
        rule.check(element);
        for (XmlElement child : element.children()) {
            String childRule = rule.ruleOf(child);
            if (childRule != null) {
                check(child, childRule);
            }
        }
    }
}

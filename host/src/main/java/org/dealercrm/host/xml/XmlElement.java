package org.dealercrm.host.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dealercrm.host.UnknownConstructException;

/** One element of a definition file: local name, attributes with their defaults, children, text, and where it stands. */
public final class XmlElement {
    private final String name;
    private final String namespace;
    private final String file;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, String namespace, String file, int line) {
        this.name = name;
        this.namespace = namespace;
        this.file = file;
        this.line = line;
    }

    public String name() {
        return name;
    }

    public String namespace() {
        return namespace;
    }

    /** The attribute, its default, or "" when there is neither. */
    public String attr(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public String attr(String attribute, String otherwise) {
        String value = attr(attribute);
        return value.isEmpty() ? otherwise : value;
    }

    public String attrOrNull(String attribute) {
        return attributes.get(attribute);
    }

    public boolean has(String attribute) {
        return !attr(attribute).isEmpty();
    }

    /** Whether the attribute (or its default) is "true". */
    public boolean flag(String attribute) {
        return "true".equals(attr(attribute));
    }

    public Set<String> attributeNames() {
        return Collections.unmodifiableSet(attributes.keySet());
    }

    public List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    /** The children with one of these names, in document order. */
    public List<XmlElement> children(String... names) {
        Set<String> wanted = Set.of(names);
        return children.stream().filter(c -> wanted.contains(c.name)).toList();
    }

    /** The first child of that name, or null. */
    public XmlElement child(String childName) {
        for (XmlElement child : children) {
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return null;
    }

    /** Text and CDATA directly inside the element, as written. */
    public String text() {
        return text.toString();
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String location() {
        return file + ":" + line;
    }

    /** The exception to throw when this element asks for something unknown. */
    public UnknownConstructException refuse(String why) {
        return new UnknownConstructException(location(), "<" + name + "> " + why);
    }

    @Override
    public String toString() {
        return "<" + name + "> at " + location();
    }

    void putAttribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void append(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }
}

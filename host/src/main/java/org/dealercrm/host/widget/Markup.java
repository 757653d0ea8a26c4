package org.dealercrm.host.widget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes tags with escaped attributes; attributes without a value are left out. */
public final class Markup {
    private final Writer writer;

    public Markup(Writer writer) {
        this.writer = writer;
    }

    public Writer writer() {
        return writer;
    }

    /** Starts a tag: attributes may follow until {@link #in()} or {@link #single()}. */
    public Markup open(String tag) {
        return raw("<").raw(tag);
    }

    /** Adds an attribute unless the value is null or empty. */
    public Markup attr(String name, String value) {
        return value == null || value.isEmpty() ? this : always(name, value);
    }

    /** Adds an attribute even when the value is empty. */
    public Markup always(String name, String value) {
        return raw(" ").raw(name).raw("=\"").raw(HtmlText.attribute(value)).raw("\"");
    }

    /** Adds an attribute whose value is its name, when asked. */
    public Markup flag(String name, boolean present) {
        return present ? always(name, name) : this;
    }

    /** Ends the start tag of an element with content. */
    public Markup in() {
        return raw(">");
    }

    /** Ends an element without content. */
    public Markup single() {
        return raw("/>");
    }

    public Markup close(String tag) {
        return raw("</").raw(tag).raw(">\n");
    }

    /** A start tag without attributes. */
    public Markup start(String tag) {
        return open(tag).in();
    }

    public Markup text(String text) {
        return raw(HtmlText.encode(text));
    }

    /** Writes markup that is already safe. */
    public Markup raw(String markup) {
        try {
            writer.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A hidden input. */
    public Markup hidden(String name, String value, String id) {
        return open("input").always("type", "hidden").always("name", name).always("value", value == null ? "" : value).attr("id", id).single().raw("\n");
    }
}

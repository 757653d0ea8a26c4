package org.dealercrm.host.widget.form;

import java.util.List;

import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Attributes;
import org.dealercrm.host.widget.form.type.FieldType;
import org.dealercrm.host.widget.form.type.FieldTypes;
import org.dealercrm.host.xml.XmlElement;

/** A field of a form: where its value is, what it is called, how it looks. Immutable. */
public final class FieldModel {
    private final Attributes attributes;
    private final FieldType type;
    private final FlexibleMapAccessor<Object> map;
    private final FlexibleMapAccessor<Object> entry;
    private final FlexibleStringExpander title;

    private FieldModel(Attributes attributes, FieldType type) {
        this.attributes = attributes;
        this.type = type;
        this.map = FlexibleMapAccessor.getInstance(attributes.get("map-name"));
        this.entry = FlexibleMapAccessor.getInstance(attributes.get("entry-name", attributes.get("name")));
        this.title = attributes.text("title");
    }

    /** Reads a field over the one it overrides, which may be null; exactly one of them names the type. */
    static FieldModel read(XmlElement element, FieldModel overridden) {
        List<XmlElement> types = element.children();
        if (types.size() > 1) {
            throw element.refuse("has more than one type");
        }
        if (types.isEmpty() && overridden == null) {
            throw element.refuse("has no type");
        }
        return new FieldModel(new Attributes(element, overridden == null ? null : overridden.attributes),
                types.isEmpty() ? overridden.type : FieldTypes.read(types.get(0)));
    }

    public String name() {
        return attributes.get("name");
    }

    public Attributes attributes() {
        return attributes;
    }

    public FieldType type() {
        return type;
    }

    String useWhen() {
        return attributes.get("use-when");
    }

    String ignoreWhen() {
        return attributes.get("ignore-when");
    }

    FlexibleMapAccessor<Object> map() {
        return map;
    }

    FlexibleMapAccessor<Object> entry() {
        return entry;
    }

    FlexibleStringExpander title() {
        return title;
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    int position() {
        return Integer.parseInt(attributes.get("position", "1"));
    }

    public boolean required() {
        return attributes.flag("required-field");
    }
}

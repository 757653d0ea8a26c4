package org.dealercrm.host.widget.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dealercrm.host.widget.Attributes;
import org.dealercrm.host.widget.WidgetLibrary;
import org.dealercrm.host.widget.action.Actions;
import org.dealercrm.host.xml.XmlElement;

/** Reads the forms and grids of a file; one that extends another takes over attributes, actions and fields. */
public final class FormReader {
    private final XmlElement root;
    private final String file;
    private final Map<String, FormModel> forms = new LinkedHashMap<>();

    public FormReader(XmlElement root, String file) {
        this.root = root;
        this.file = file;
    }

    public Map<String, FormModel> all() {
        root.children().forEach(this::form);
        return forms;
    }

    private FormModel form(XmlElement element) {
        FormModel known = forms.get(element.attr("name"));
        if (known != null) {
            return known;
        }
        FormModel parent = parent(element);
        FormKind kind = "grid".equals(element.name()) ? FormKind.GRID : FormKind.of(element.attr("type"));
        FormModel form = new FormModel(kind, new Attributes(element, parent == null ? null : parent.attributes()),
                actions(element.child("actions"), parent == null ? Actions.NONE : parent.actions()),
                actions(element.child("row-actions"), parent == null ? Actions.NONE : parent.rowActions()),
                rowStyles(element, parent), ordered(element, fields(element, parent)));
        forms.put(element.attr("name"), form);
        return form;
    }

    private static Actions actions(XmlElement own, Actions inherited) {
        return own == null ? inherited : inherited.then(Actions.parse(own, true));
    }

    private static List<RowStyle> rowStyles(XmlElement element, FormModel parent) {
        List<RowStyle> styles = new ArrayList<>(parent == null ? List.of() : parent.rowStyles());
        element.children("alt-row-style").forEach(e -> styles.add(new RowStyle(e.attr("use-when"), e.attr("style"))));
        return styles;
    }

    /** Own fields follow the inherited ones; one of the same name without conditions replaces what was there. */
    private static List<FieldModel> fields(XmlElement element, FormModel parent) {
        List<FieldModel> fields = new ArrayList<>(parent == null ? List.of() : parent.fields());
        for (XmlElement own : element.children("field")) {
            int at = -1;
            for (int i = 0; i < fields.size(); i++) {
                FieldModel before = fields.get(i);
                if (before.name().equals(own.attr("name")) && before.useWhen().isEmpty() && own.attr("use-when").isEmpty()) {
                    at = i;
                }
            }
            if (at < 0) {
                fields.add(FieldModel.read(own, null));
            } else {
                fields.set(at, FieldModel.read(own, fields.get(at)));
            }
        }
        return fields;
    }

    private static List<FieldModel> ordered(XmlElement element, List<FieldModel> fields) {
        XmlElement order = element.child("sort-order");
        if (order == null) {
            return fields;
        }
        List<FieldModel> sorted = new ArrayList<>();
        for (XmlElement place : order.children("sort-field")) {
            List<FieldModel> named = fields.stream().filter(field -> field.name().equals(place.attr("name"))).toList();
            if (named.isEmpty()) {
                throw place.refuse("names no field of this form: " + place.attr("name"));
            }
            sorted.addAll(named);
        }
        fields.stream().filter(field -> !sorted.contains(field)).forEach(sorted::add);
        return sorted;
    }

    private FormModel parent(XmlElement element) {
        String name = element.attr("extends");
        if (name.isEmpty()) {
            return null;
        }
        String resource = element.attr("extends-resource");
        if (resource.isEmpty()) {
            throw element.refuse("extends " + name + " without extends-resource: OFBiz finds no parent in a file of compound widgets by name alone");
        }
        if (!resource.equals(file)) {
            return WidgetLibrary.form(resource, name);
        }
        for (XmlElement other : root.children()) {
            if (other.attr("name").equals(name) && other != element) {
                return form(other);
            }
        }
        throw element.refuse("extends a form that is not there: " + name);
    }
}

package org.dealercrm.host.widget.form;

import java.util.Map;

import org.dealercrm.host.widget.Rendering;

/** The title of a field that names none: the label FormFieldTitle_(name), else the name's words. */
final class FieldTitles {
    private FieldTitles() {
    }

    static String of(FieldModel field, Rendering rendering) {
        String key = "FormFieldTitle_" + field.name();
        if (rendering.context().get("uiLabelMap") instanceof Map<?, ?> labels && labels.containsKey(key)) {
            return String.valueOf(labels.get(key));
        }
        return words(field.name());
    }

    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isUpperCase(c) && words.length() > 0) {
                words.append(' ');
            }
            words.append(words.length() == 0 ? Character.toUpperCase(c) : c);
        }
        return words.toString();
    }
}

package org.dealercrm.host.widget.form.type;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.form.FieldRun;

/** What a field is drawn as: one implementation per element of the form vocabulary. Immutable. */
public interface FieldType {
    /** Where a field stands: outside the table, as text, as a link, as a button without title, or as an input. */
    enum Kind { HIDDEN, DISPLAY, LINK, BUTTON, INPUT }

    default Kind kind() {
        return Kind.INPUT;
    }

    default boolean isHidden() {
        return kind() == Kind.HIDDEN;
    }

    /** Whether the form also carries a hidden input of the same name. */
    default boolean alsoHidden() {
        return false;
    }

    /** Whether a star follows the input of a required field. */
    default boolean marksRequired() {
        return false;
    }

    /** What stands in for a missing value. */
    default FlexibleStringExpander defaultValue() {
        return FlexibleStringExpander.getInstance("");
    }

    void render(FieldRun run);
}

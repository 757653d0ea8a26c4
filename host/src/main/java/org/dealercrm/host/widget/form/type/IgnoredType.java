package org.dealercrm.host.widget.form.type;

import org.dealercrm.host.widget.form.FieldRun;

/** {@code <ignored>}: nothing at all. */
final class IgnoredType implements FieldType {
    @Override
    public Kind kind() {
        return Kind.HIDDEN;
    }

    @Override
    public void render(FieldRun run) {
        run.out().raw("");
    }
}

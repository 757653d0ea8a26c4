package org.dealercrm.host.widget.form.type;

import org.dealercrm.host.widget.form.FieldRun;

/** {@code <reset>}. */
final class ResetType implements FieldType {
    @Override
    public Kind kind() {
        return Kind.BUTTON;
    }

    @Override
    public void render(FieldRun run) {
        run.out().open("input").always("type", "reset").attr("class", run.style()).always("name", run.name()).always("value", run.title()).single();
    }
}

package org.dealercrm.host.widget.form.type;

import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.host.widget.WidgetRenderException;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <display-entity>}: the description of the row that the field's value names; without such a row the value itself. */
final class DisplayEntityType implements FieldType {
    private final String entityName;
    private final String keyField;
    private final FlexibleStringExpander description;
    private final boolean cache;
    private final boolean alsoHidden;
    private final SubLink subLink;

    DisplayEntityType(XmlElement element) {
        this.entityName = element.attr("entity-name");
        this.keyField = element.attr("key-field-name");
        this.description = FlexibleStringExpander.getInstance(element.attr("description", "${description}"));
        this.cache = element.flag("cache");
        this.alsoHidden = element.flag("also-hidden");
        this.subLink = SubLink.of(element);
    }

    @Override
    public Kind kind() {
        return Kind.DISPLAY;
    }

    @Override
    public boolean alsoHidden() {
        return alsoHidden;
    }

    @Override
    public void render(FieldRun run) {
        String key = run.text();
        GenericValue row = key.isEmpty() ? null : row(run, key);
        ShownText.render(run, row == null ? key : described(run, row), 0);
        SubLink.render(subLink, run);
    }

    private GenericValue row(FieldRun run, String key) {
        String field = keyField.isEmpty() ? run.field().name() : keyField;
        try {
            return EntityQuery.use((Delegator) run.rendering().context().get("delegator")).from(entityName).where(field, key).cache(cache).queryOne();
        } catch (GenericEntityException e) {
            throw new WidgetRenderException("Error reading " + entityName + " for the field " + run.field().name(), e);
        }
    }

    private String described(FieldRun run, GenericValue row) {
        MapStack<String> context = run.rendering().context();
        context.push(row);
        try {
            return run.rendering().expand(description);
        } finally {
            context.pop();
        }
    }
}

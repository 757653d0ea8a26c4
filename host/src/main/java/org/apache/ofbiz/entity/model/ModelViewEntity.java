package org.apache.ofbiz.entity.model;

import org.dealercrm.host.entity.model.EntityTraits;
import org.dealercrm.host.entity.model.ViewDefinition;

/** A view over joined entities. Its fields are the aliases; {@link #definition()} says how they are joined and computed. */
public final class ModelViewEntity extends ModelEntity {
    private final ViewDefinition definition;

    public ModelViewEntity(String entityName, String packageName, EntityTraits traits, ViewDefinition definition) {
        super(entityName, packageName, "", traits);
        this.definition = definition;
    }

    public ViewDefinition definition() {
        return definition;
    }
}

package org.apache.ofbiz.entity.model;

import org.dealercrm.host.NotInHostError;

/** A view made at run time; the host only has views of the entity model. */
public final class DynamicViewEntity {
    public DynamicViewEntity() {
        throw new NotInHostError("DynamicViewEntity (contract 2.6): declare a view-entity instead");
    }
}

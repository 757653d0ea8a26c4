package org.dealercrm.host.entity.sql;

import java.util.List;
import java.util.Set;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.util.EntityFindOptions;

/** Everything a find may ask for; what is not asked for is null or empty. */
public record Find(ModelEntity entity, EntityCondition where, EntityCondition having, Set<String> fields, List<String> orderBy,
        EntityFindOptions options) {
    public Find {
        options = options == null ? new EntityFindOptions() : options;
        orderBy = orderBy == null ? List.of() : orderBy;
    }

    public static Find by(ModelEntity entity, EntityCondition where) {
        return new Find(entity, where, null, null, null, null);
    }
}

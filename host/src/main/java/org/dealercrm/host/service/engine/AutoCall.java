package org.dealercrm.host.service.engine;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ModelService;

/** What an entity-auto operation works on: its service, its entity, the input, and the output it fills. */
record AutoCall(DispatchContext dctx, ModelService model, ModelEntity entity, Map<String, Object> parameters, Map<String, Object> output) {

    Delegator delegator() {
        return dctx.getDelegator();
    }

    boolean given(String name) {
        Object value = parameters.get(name);
        return value != null && !"".equals(value);
    }

    /** The row whose key is in the input; null when there is none or the key is incomplete. */
    GenericValue find() throws GenericEntityException {
        Map<String, Object> key = new HashMap<>();
        for (String name : entity.getPkFieldNames()) {
            if (!given(name)) {
                return null;
            }
            key.put(name, parameters.get(name));
        }
        return EntityQuery.use(delegator()).from(entity.getEntityName()).where(key).queryOne();
    }

    GenericValue newValue() {
        return delegator().makeValue(entity.getEntityName());
    }

    boolean isStatusHistory() {
        return entity.getEntityName().endsWith("Status");
    }

    /** Sets a date field and the user field that belongs to it, where the entity has them. */
    void stamp(GenericValue value, String dateField, String userField) {
        if (entity.isField(dateField)) {
            Timestamp now = UtilDateTime.nowTimestamp();
            value.set(dateField, now);
            if (entity.isField(userField) && userLoginId() != null) {
                value.set(userField, userLoginId());
            }
        }
    }

    String userLoginId() {
        return parameters.get("userLogin") instanceof GenericValue userLogin ? userLogin.getString("userLoginId") : null;
    }
}

package org.dealercrm.host.service.engine;

import java.util.Objects;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ModelParam;

/** Updates, expires and deletes rows for entity-auto services. */
final class AutoChange {

    private AutoChange() {
    }

    static String update(AutoCall call, boolean expire) throws GenericEntityException {
        GenericValue value = call.find();
        if (value == null) {
            return "Value not found, cannot update";
        }
        if (isFixedHistory(call)) {
            return "A status of " + call.entity().getEntityName() + " is history and cannot be updated";
        }
        for (String field : new String[] {"statusId", "itemStatusId"}) {
            String error = changeStatus(call, value, field);
            if (error != null) {
                return error;
            }
        }
        value.setNonPKFields(call.parameters(), true);
        call.stamp(value, "lastModifiedDate", "lastModifiedByUserLogin");
        call.stamp(value, "changedDate", "changedByUserLogin");
        if (expire) {
            expire(call, value);
        }
        value.store();
        for (String key : call.entity().getPkFieldNames()) {
            ModelParam param = call.model().getParam(key);
            if (param != null && param.isOut()) {
                call.output().put(key, value.get(key));
            }
        }
        return null;
    }

    static String delete(AutoCall call) throws GenericEntityException {
        GenericValue value = call.find();
        if (value == null) {
            return "Value not found, cannot remove";
        }
        if (isFixedHistory(call)) {
            return "A status of " + call.entity().getEntityName() + " is history and cannot be deleted";
        }
        value.remove();
        return null;
    }

    private static boolean isFixedHistory(AutoCall call) {
        return call.isStatusHistory() && call.entity().isField("changeByUserLoginId");
    }

    private static String changeStatus(AutoCall call, GenericValue value, String field) throws GenericEntityException {
        if (!call.entity().isField(field)) {
            return null;
        }
        Object from = value.get(field);
        String oldName = "old" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
        ModelParam oldParam = call.model().getParam(oldName);
        if (oldParam != null && oldParam.isOut()) {
            call.output().put(oldName, from);
        }
        Object to = call.parameters().get(field);
        if (!call.given(field) || from == null || Objects.equals(from, to)) {
            return null;
        }
        boolean allowed = EntityQuery.use(call.delegator()).from("StatusValidChange").where("statusId", from, "statusIdTo", to)
                .queryCount() > 0;
        return allowed ? null : "Error: status change from [" + from + "] to [" + to + "] is not allowed.";
    }

    /** Ends the row now unless its end is given. */
    private static void expire(AutoCall call, GenericValue value) {
        String field = call.entity().isField("thruDate") ? "thruDate"
                : call.entity().getAllFieldNames().stream().filter(name -> name.endsWith("ThruDate")).findFirst().orElse(null);
        if (field != null && value.get(field) == null) {
            value.set(field, UtilDateTime.nowTimestamp());
        }
    }
}

package org.dealercrm.host.service.engine;

import java.util.List;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelParam;
import org.dealercrm.host.service.engine.EntityAutoEngine.Operation;

/** Creates a row; which key fields are OUT or INOUT says how the key comes about. */
final class AutoCreate implements Operation {

    private static final int SUB_SEQUENCE_DIGITS = 5;

    @Override
    public String run(AutoCall call) throws GenericEntityException, GenericServiceException {
        GenericValue value = call.newValue();
        value.setPKFields(call.parameters(), true);
        fillFromDate(call, value);
        String error = call.isStatusHistory() ? fillStatusHistory(call, value) : null;
        if (error == null) {
            error = fillKey(call, value);
        }
        if (error != null) {
            return error;
        }
        value.setNonPKFields(call.parameters(), true);
        call.stamp(value, "createdDate", "createdByUserLogin");
        if (call.entity().isField("createdDate")) {
            call.stamp(value, "lastModifiedDate", "lastModifiedByUserLogin");
        }
        if (call.isStatusHistory()) {
            fillStatusHistory(call, value);
        }
        value.create();
        for (String key : call.entity().getPkFieldNames()) {
            ModelParam param = call.model().getParam(key);
            if (param != null && param.isOut()) {
                call.output().put(key, value.get(key));
            }
        }
        return null;
    }

    private static void fillFromDate(AutoCall call, GenericValue value) {
        if (call.entity().getPkFieldNames().contains("fromDate") && value.get("fromDate") == null) {
            value.set("fromDate", UtilDateTime.nowTimestamp());
        }
    }

    private static String fillKey(AutoCall call, GenericValue value) throws GenericEntityException, GenericServiceException {
        List<String> keys = call.entity().getPkFieldNames();
        for (String key : keys) {
            if (call.model().getParam(key) == null && value.get(key) == null) {
                throw new GenericServiceException("The entity-auto service " + call.model().getName() + " does not declare the key field " + key);
            }
        }
        List<String> out = keys.stream().filter(key -> "OUT".equals(mode(call, key))).toList();
        List<String> produced = keys.stream().filter(key -> mode(call, key).endsWith("OUT") && !"fromDate".equals(key)).toList();
        if (keys.size() == 1 && produced.size() == 1) {
            return fillSingle(call, value, keys.get(0));
        }
        if (keys.size() == 2 && produced.size() == 1 && isText(value, produced.get(0))) {
            call.delegator().setNextSubSeqId(value, produced.get(0), SUB_SEQUENCE_DIGITS, 1);
        } else if (keys.size() > 2 && out.size() == 1) {
            value.set(out.get(0), call.delegator().getNextSeqId(call.entity().getEntityName()));
        }
        return checkNew(call, value);
    }

    private static boolean isText(GenericValue value, String field) throws GenericEntityException {
        String type = value.getModelEntity().getField(field).getType();
        return "String".equals(value.getDelegator().getEntityFieldType(value.getModelEntity(), type).getJavaType());
    }

    private static String mode(AutoCall call, String key) {
        ModelParam param = call.model().getParam(key);
        return param == null ? "IN" : param.getMode();
    }

    private static String fillSingle(AutoCall call, GenericValue value, String key) throws GenericEntityException {
        Object id = value.get(key);
        if (id == null || "OUT".equals(mode(call, key))) {
            value.set(key, call.delegator().getNextSeqId(call.entity().getEntityName()));
            return null;
        }
        String flaw = id instanceof String text ? IdFlaws.of(text) : "";
        return flaw.isEmpty() ? checkNew(call, value) : "The ID value in the parameter " + key + " was not valid: " + flaw;
    }

    private static String checkNew(AutoCall call, GenericValue value) throws GenericEntityException {
        GenericValue existing = call.delegator().findOne(call.entity().getEntityName(), value.getPrimaryKey(), false);
        return existing == null ? null
                : "Value found (with ids " + value.getPkShortValueString() + "), cannot create a new one";
    }

    private static String fillStatusHistory(AutoCall call, GenericValue value) {
        if (call.entity().isField("statusDate") && value.get("statusDate") == null) {
            value.set("statusDate", UtilDateTime.nowTimestamp());
        }
        if (call.entity().isField("changeByUserLoginId")) {
            if (call.userLoginId() == null) {
                return "A status of " + call.entity().getEntityName() + " can only be written by a user who is logged in";
            }
            value.set("changeByUserLoginId", call.userLoginId());
        }
        return null;
    }
}

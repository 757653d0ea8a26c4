package org.dealercrm.host.standard;

import java.sql.Timestamp;
import java.util.Locale;
import java.util.Map;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** What a standard service works with: its surroundings, its input and who calls. */
record StandardCall(DispatchContext dctx, Map<String, ?> input, Timestamp now) {

    static StandardCall of(DispatchContext dctx, Map<String, ?> input) {
        return new StandardCall(dctx, input, UtilDateTime.nowTimestamp());
    }

    Delegator delegator() {
        return dctx.getDelegator();
    }

    Security security() {
        return dctx.getSecurity();
    }

    /** The input as text; null when it is absent or empty. */
    String text(String name) {
        Object value = input.get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    Timestamp time(String name) {
        return input.get(name) instanceof Timestamp time ? time : now;
    }

    GenericValue userLogin() {
        return input.get("userLogin") instanceof GenericValue userLogin ? userLogin : null;
    }

    String userLoginId() {
        return userLogin() == null ? null : userLogin().getString("userLoginId");
    }

    /** The party of the caller; null when there is none. */
    String ownPartyId() {
        return userLogin() == null ? null : userLogin().getString("partyId");
    }

    Locale locale() {
        return ServiceUtil.getLocale(input);
    }

    String label(String key) {
        return UtilProperties.getMessage("HostServiceUiLabels", key, locale());
    }

    String label(String key, Map<String, Object> arguments) {
        return UtilProperties.getMessage("HostServiceUiLabels", key, arguments, locale());
    }

    Map<String, Object> error(String key) {
        return ServiceUtil.returnError(label(key));
    }

    Map<String, Object> error(String key, Map<String, Object> arguments) {
        return ServiceUtil.returnError(label(key, arguments));
    }

    EntityQuery from(String entityName) {
        return EntityQuery.use(delegator()).from(entityName);
    }
}

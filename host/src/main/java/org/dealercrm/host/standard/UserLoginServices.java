package org.dealercrm.host.standard;

import java.util.List;
import java.util.Map;
import org.apache.ofbiz.base.crypto.HashCrypt;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Creates users and changes their passwords. */
public final class UserLoginServices {

    private static final int MIN_LENGTH = 5;

    private UserLoginServices() {
    }

    public static Map<String, Object> createUserLogin(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        String partyId = call.text("partyId");
        boolean foreign = partyId != null && !partyId.equals(call.ownPartyId());
        if (foreign && call.from("Party").where("partyId", partyId).queryOne() != null
                && !call.security().hasEntityPermission("PARTYMGR", "_CREATE", call.userLogin())) {
            return call.error("HostUserLoginPartyForeign");
        }
        String problem = passwordProblem(call, call.text("currentPassword"), call.text("currentPasswordVerify"));
        if (problem != null) {
            return ServiceUtil.returnError(List.of(problem));
        }
        if (isTaken(call, call.text("userLoginId"))) {
            return ServiceUtil.returnError(List.of(call.label("HostUserLoginTaken", Map.of("userLoginId", call.text("userLoginId")))));
        }
        call.delegator().create("UserLogin", "userLoginId", call.text("userLoginId"), "enabled", call.text("enabled", "Y"),
                "currentPassword", hash(call.text("currentPassword")), "passwordHint", call.text("passwordHint"),
                "requirePasswordChange", call.text("requirePasswordChange"), "externalAuthId", call.text("externalAuthId"),
                "partyId", partyId);
        return ServiceUtil.returnSuccess();
    }

    private static boolean isTaken(StandardCall call, String userLoginId) throws GenericEntityException {
        return call.from("UserLogin").where(EntityCondition.makeCondition(EntityFunction.upperField("userLoginId"), EntityOperator.EQUALS,
                EntityFunction.upper(userLoginId))).queryCount() > 0;
    }

    /** The own password needs the current one; another's needs permission. */
    public static Map<String, Object> updatePassword(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        String userLoginId = call.text("userLoginId", call.userLoginId());
        boolean own = userLoginId.equals(call.userLoginId());
        if (!own && !call.security().hasEntityPermission("PARTYMGR", "_UPDATE", call.userLogin())
                && !call.security().hasEntityPermission("SECURITY", "_UPDATE", call.userLogin())) {
            return call.error("HostPasswordForeign");
        }
        GenericValue user = call.from("UserLogin").where("userLoginId", userLoginId).queryOne();
        if (user == null) {
            return call.error("HostLoginUserNotFound");
        }
        String stored = user.getString("currentPassword");
        String current = call.text("currentPassword");
        if (own && (stored == null || current == null || !HashCrypt.comparePassword(stored, "SHA", current))) {
            return call.error("HostPasswordOldWrong");
        }
        String problem = passwordProblem(call, call.text("newPassword"), call.text("newPasswordVerify"));
        if (problem == null && call.text("newPassword").equals(current)) {
            problem = call.label("HostPasswordUnchanged");
        }
        if (problem != null) {
            return ServiceUtil.returnError(List.of(problem));
        }
        user.set("currentPassword", hash(call.text("newPassword")));
        user.set("passwordHint", call.text("passwordHint"));
        user.set("requirePasswordChange", "N");
        user.store();
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("updatedUserLogin", user);
        return result;
    }

    private static String passwordProblem(StandardCall call, String password, String again) {
        if (password == null || again == null) {
            return call.label("HostPasswordMissing");
        }
        if (!password.equals(again)) {
            return call.label("HostPasswordsDiffer");
        }
        return password.length() < MIN_LENGTH ? call.label("HostPasswordShort", Map.of("length", MIN_LENGTH)) : null;
    }

    private static String hash(String password) {
        return HashCrypt.cryptUTF8("SHA", null, password);
    }
}

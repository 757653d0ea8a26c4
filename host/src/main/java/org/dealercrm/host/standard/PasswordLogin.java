package org.dealercrm.host.standard;

import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Map;
import org.apache.ofbiz.base.crypto.HashCrypt;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Login by password: three wrong ones in a row disable the user for some minutes. */
public final class PasswordLogin {

    private static final int MAX_FAILURES = 3;
    private static final int DISABLE_MINUTES = 5;

    private PasswordLogin() {
    }

    /** Success with the user, or a failure (which commits, so that wrong attempts are counted). */
    public static Map<String, Object> check(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        String name = call.text("login.username");
        String password = call.text("login.password");
        if (name == null) {
            return ServiceUtil.returnFailure(call.label("HostLoginUserMissing"));
        }
        if (password == null) {
            return ServiceUtil.returnFailure(call.label("HostLoginPasswordMissing"));
        }
        GenericValue user = call.from("UserLogin").where("userLoginId", name).queryOne();
        if (user == null) {
            return ServiceUtil.returnFailure(call.label("HostLoginUserNotFound"));
        }
        if (!isEnabled(call, user)) {
            return ServiceUtil.returnFailure(disabledText(call, user));
        }
        String stored = user.getString("currentPassword");
        if (stored == null || !HashCrypt.comparePassword(stored, "SHA", password)) {
            countFailure(call, user);
            return ServiceUtil.returnFailure(call.label("HostLoginPasswordWrong"));
        }
        return succeed(call, user);
    }

    /** A user disabled by wrong passwords is enabled again when the time is over. */
    private static boolean isEnabled(StandardCall call, GenericValue user) {
        if (!"N".equals(user.getString("enabled"))) {
            return true;
        }
        Timestamp until = enabledAgain(user);
        return until != null && !until.after(call.now());
    }

    private static Timestamp enabledAgain(GenericValue user) {
        Timestamp since = user.getTimestamp("disabledDateTime");
        return since == null ? null : UtilDateTime.adjustTimestamp(since, Calendar.MINUTE, DISABLE_MINUTES);
    }

    private static String disabledText(StandardCall call, GenericValue user) {
        Timestamp until = enabledAgain(user);
        Map<String, Object> names = Map.of("userLoginId", user.getString("userLoginId"), "until", until == null ? "" : until.toString());
        return call.label(until == null ? "HostLoginDisabled" : "HostLoginDisabledUntil", names);
    }

    private static void countFailure(StandardCall call, GenericValue user) throws GenericEntityException {
        long failures = (user.get("successiveFailedLogins") == null ? 0 : user.getLong("successiveFailedLogins")) + 1;
        user.set("successiveFailedLogins", failures);
        if (failures >= MAX_FAILURES) {
            user.set("enabled", "N");
            user.set("disabledDateTime", call.now());
        }
        user.store();
        writeHistory(call, user, "N");
    }

    private static Map<String, Object> succeed(StandardCall call, GenericValue user) throws GenericEntityException {
        user.set("successiveFailedLogins", 0L);
        user.set("hasLoggedOut", "N");
        user.set("enabled", "Y");
        user.set("disabledDateTime", null);
        user.store();
        writeHistory(call, user, "Y");
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("userLogin", user);
        return result;
    }

    private static void writeHistory(StandardCall call, GenericValue user, String success) throws GenericEntityException {
        call.delegator().createOrStore(call.delegator().makeValue("UserLoginHistory", "userLoginId", user.get("userLoginId"),
                "fromDate", call.now(), "visitId", call.text("visitId"), "partyId", user.get("partyId"), "successfulLogin", success));
    }
}

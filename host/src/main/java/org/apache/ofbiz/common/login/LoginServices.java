package org.apache.ofbiz.common.login;

import java.util.Map;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.service.DispatchContext;
import org.dealercrm.host.standard.PasswordLogin;

/** The service that checks a user name and password. */
public final class LoginServices {

    private LoginServices() {
    }

    public static Map<String, Object> userLogin(DispatchContext ctx, Map<String, ?> context) throws GenericEntityException {
        return PasswordLogin.check(ctx, context);
    }
}

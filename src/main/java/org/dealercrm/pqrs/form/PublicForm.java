package org.dealercrm.pqrs.form;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SystemCall;

/** What the public pages need from here: the names of the fields, tokens for new forms, and the user in whose name nobody's requests run. */
public final class PublicForm {
    public static final List<String> FIELDS = FormFields.NAMES;
    private static final String MODULE = PublicForm.class.getName();
    private static final int SECONDS = 30;

    private PublicForm() { }

    /** A token for a form that is shown now. */
    public static String token(LocalDispatcher dispatcher, Delegator delegator) throws GenericEntityException {
        if (!FormKey.exists(delegator)) {
            makeKey(dispatcher, delegator);
        }
        return FormToken.issue(FormKey.random(FormToken.NONCE_BYTES), Clock.now().toInstant()).text(FormKey.digest(delegator));
    }

    /** The system, for services that a public page calls after its own checks. */
    public static GenericValue user(Delegator delegator) throws GenericEntityException {
        return SystemCall.user(delegator);
    }

    /** In a transaction of its own: another server may make the key at the same moment, and then its key counts. */
    private static void makeKey(LocalDispatcher dispatcher, Delegator delegator) throws GenericEntityException {
        try {
            dispatcher.runSync("createPqrsFormKey", Map.of("userLogin", user(delegator)), SECONDS, true);
        } catch (GenericServiceException e) {
            Debug.logInfo("The key of the public form was made by another server: " + e.getMessage(), MODULE);
        }
    }
}

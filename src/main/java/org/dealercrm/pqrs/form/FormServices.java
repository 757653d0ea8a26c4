package org.dealercrm.pqrs.form;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;

/** The public form from its token to the case; each service does one thing in one transaction. */
public final class FormServices {
    private static final Duration KEPT = Duration.ofDays(1);

    private FormServices() { }

    /** Makes the key that signs forms, unless there is one. */
    public static Map<String, Object> createKey(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        FormKey.digest(dctx.getDelegator());
        return ServiceUtil.returnSuccess();
    }

    /** Writes down that an address used a public page. */
    public static Map<String, Object> noteUse(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        FormUses.note(dctx.getDelegator(), (String) context.get("useKindId"), (String) context.get("addressHash"));
        return ServiceUtil.returnSuccess();
    }

    /** Lets a form in, or says what its sender can do: too many attempts, no person, too fast, too old. */
    public static Map<String, Object> admit(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        Map<String, Object> answer = ServiceUtil.returnSuccess();
        FormToken.Verdict verdict = FormToken.judge((String) context.get("formToken"), FormKey.digest(delegator), Clock.now().toInstant(),
                Duration.ofSeconds(Settings.number(delegator, "pqrs.form.minSeconds", 4)),
                Duration.ofHours(Settings.number(delegator, "pqrs.form.validHours", 24)));
        String refusal = FormAccess.tooMany(dctx, context, "SUBMIT") ? "DealercrmPqrsFormTooMany" : switch (verdict) {
        case GOOD -> UtilValidate.isEmpty(context.get("website")) ? null : "DealercrmPqrsFormNoPerson";
        case TOO_SOON -> "DealercrmPqrsFormTooSoon";
        case EXPIRED, FORGED -> "DealercrmPqrsFormExpired";
        };
        answer.put("refusal", refusal == null ? null : FormReply.text(refusal, Map.of(), locale));
        answer.put("needsToken", verdict == FormToken.Verdict.FORGED || verdict == FormToken.Verdict.EXPIRED ? "Y" : "N");
        return answer;
    }

    /** Registers the case of a form with its files, consent and receipt; the same form again gives the same case. */
    public static Map<String, Object> submit(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Map<String, String> typed = UtilMisc.toMap();
        ((Map<?, ?>) context.get("formFields")).forEach((name, value) -> typed.put((String) name, (String) value));
        List<FormFile> files = FormAccess.files((List<?>) context.get("formFiles"));
        return new FormSubmission(dctx, context, new FormFields(typed, files)).run();
    }

    /** Forgets who used the public pages, a day after. */
    public static Map<String, Object> clean(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Timestamp limit = Timestamp.from(Clock.now().toInstant().minus(KEPT));
        long removed = delegator.removeByCondition("PqrsFormUse", EntityCondition.makeCondition("usedDate", EntityOperator.LESS_THAN, limit));
        delegator.storeByCondition("PqrsFormEntry", UtilMisc.toMap("addressHash", null, "emailHash", null),
                EntityCondition.makeCondition(List.of(EntityCondition.makeCondition("createdDate", EntityOperator.LESS_THAN, limit),
                        EntityCondition.makeCondition("addressHash", EntityOperator.NOT_EQUAL, null))));
        Map<String, Object> answer = ServiceUtil.returnSuccess();
        answer.put("removedCount", removed);
        return answer;
    }
}

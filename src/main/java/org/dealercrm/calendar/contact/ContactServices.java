package org.dealercrm.calendar.contact;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;

/** Asking the contact policy, and beginning and ending contacts under it. */
public final class ContactServices {
    private static final int LONGEST = 255;

    private ContactServices() { }

    /** Whether a person may be contacted now, in words, and from when on. */
    public static Map<String, Object> checkContact(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        ContactInput input = ContactInput.of(context);
        if (input.complaint() != null) {
            return refused(input.complaint(), Map.of(), context);
        }
        ContactPolicy policy = ContactPolicy.of(dctx.getDelegator());
        Timestamp asked = (Timestamp) context.get("contactDate");
        ContactDecision decision = policy.check(input.question(), (asked == null ? Clock.now() : asked).toInstant());
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("allowed", decision.allowed() ? "Y" : "N");
        result.put("explanation", text(policy, input.question(), context).of(decision));
        result.put("nextAllowedDate", decision.nextAllowed() == null ? null : Timestamp.from(decision.nextAllowed()));
        return result;
    }

    /** Begins a contact if the policy allows it, or against it with a reason and the permission for that. */
    public static Map<String, Object> startContact(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        ContactInput input = ContactInput.of(context);
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        if (input.complaint() != null || !input.question().channel().reaches(input.question().address())) {
            return refused(input.complaint() != null ? input.complaint() : "DealercrmContactBadAddress", Map.of(), context);
        }
        if (!inScope(dctx, userLogin, input.question())) {
            return refused("DealercrmContactNotYours", Map.of(), context);
        }
        ContactPolicy policy = ContactPolicy.of(dctx.getDelegator());
        ContactDecision decision = policy.check(input.question(), Clock.now().toInstant());
        String reason = decision.allowed() ? null : input.overrideReason();
        if (!decision.allowed()) {
            Optional<String> complaint = overrideComplaint(dctx, userLogin, reason);
            if (complaint.isPresent()) {
                return refused(complaint.get(), Map.of("why", text(policy, input.question(), context).of(decision)), context);
            }
        }
        Optional<String> begun = Contacts.of(dctx, userLogin, policy).begin(input.question(), new Contacts.Details((String) context.get("subject"),
                (String) context.get("contactListId"), true, reason, decision.blocks().stream().map(ContactDecision.Block::rule).toList()));
        if (begun.isEmpty()) {
            return refused("DealercrmContactJustBegun", Map.of("address", input.question().address()), context);
        }
        Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmContactBegun", Map.of(), context));
        result.put("communicationEventId", begun.get());
        return result;
    }

    private static Optional<String> overrideComplaint(DispatchContext dctx, GenericValue userLogin, String reason) {
        if (reason == null) {
            return Optional.of("DealercrmContactRefused");
        }
        if (!dctx.getSecurity().hasEntityPermission("DEALERCRM_CALENDAR_CONTACT", "_OVERRIDE", userLogin)) {
            return Optional.of("DealercrmContactMayNotOverride");
        }
        return reason.length() > LONGEST ? Optional.of("DealercrmContactReasonTooLong") : Optional.empty();
    }

    /** Says what came of a contact that was begun. */
    public static Map<String, Object> finishContact(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        String answered = (String) context.get("answered");
        GenericValue attempt = EntityQuery.use(dctx.getDelegator()).from("ContactAttempt")
                .where("communicationEventId", context.get("communicationEventId")).queryOne();
        if (attempt == null || !inScope(dctx, userLogin, Attempts.question(attempt))) {
            return refused("DealercrmContactNotFound", Map.of(), context);
        }
        if (!"Y".equals(answered) && !"N".equals(answered)) {
            return refused("DealercrmContactAnsweredMissing", Map.of(), context);
        }
        if (attempt.get("finishedDate") != null) {
            return refused("DealercrmContactFinished", Map.of(), context);
        }
        Contacts.of(dctx, userLogin, ContactPolicy.of(dctx.getDelegator())).finish(attempt, "Y".equals(answered), null, (String) context.get("note"));
        return ServiceUtil.returnSuccess(label("DealercrmContactSaved", Map.of(), context));
    }

    /** Who sees brands or sites only begins contacts for these; who sees own rows only, for none. */
    private static boolean inScope(DispatchContext dctx, GenericValue userLogin, ContactQuestion question) throws GenericEntityException {
        RowScope scope = RowScope.of(dctx.getDelegator(), dctx.getSecurity(), userLogin);
        return switch (scope.reach()) {
        case ALL -> true;
        case BRANDS -> question.brandId() != null && scope.ids().contains(question.brandId());
        case SITES -> question.facilityId() != null && scope.ids().contains(question.facilityId());
        case OWN -> false;
        };
    }

    private static ContactText text(ContactPolicy policy, ContactQuestion question, Map<String, ? extends Object> context)
            throws GenericEntityException {
        return new ContactText(policy.terms(question).zone(), (Locale) context.get("locale"));
    }

    private static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> values, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(label(labelKey, values, context));
    }

    private static String label(String key, Map<String, ? extends Object> values, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage("DealercrmCalendarContactUiLabels", key, new HashMap<String, Object>(values),
                (Locale) context.get("locale"));
    }
}

package org.dealercrm.activity.confirmation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.activity.ActivityReach;
import org.dealercrm.activity.ActivityRules;
import org.dealercrm.calendar.contact.CallableNow;
import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.calendar.contact.ReportedContact;
import org.dealercrm.shared.TypedPhone;
import org.dealercrm.shared.queue.WorkQueue;

/** The confirmation of activities by telephone: the queue, its results, and numbers that collaborators give. */
public final class ConfirmationServices {

    private ConfirmationServices() { }

    /** Claims a named activity, else the one the user already holds, else the next that waits; none left is no error. */
    public static Map<String, Object> claim(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        WorkQueue queue = WorkQueue.of(dctx.getDelegator(), ConfirmationQueue.ID);
        String wanted = (String) context.get("activityId");
        if (wanted != null) {
            return claimWanted(reach(dctx, userLogin).activity(wanted), queue, userLogin, context);
        }
        Optional<String> held = queue.heldBy(userLogin);
        return claimed(held.isPresent() ? held
                : queue.claimNext(userLogin, ConfirmationQueue.of(dctx.getDelegator(), dctx.getSecurity(), userLogin)
                        .callable(ContactPolicy.of(dctx.getDelegator()))));
    }

    private static Map<String, Object> claimWanted(GenericValue activity, WorkQueue queue, GenericValue userLogin,
            Map<String, ? extends Object> context) throws GenericEntityException {
        if (activity == null) {
            return refused("DealercrmConfirmationActivityNotFound", context);
        }
        if (activity.get("adviserPartyId") != null && activity.get("adviserPartyId").equals(userLogin.get("partyId"))) {
            return refused("DealercrmConfirmationOwnRefused", context);
        }
        if (!ActivityRules.DONE.equals(activity.get("statusId"))) {
            return refused("DealercrmConfirmationNotDone", context);
        }
        String id = activity.getString("activityId");
        return queue.claim(id, userLogin) ? claimed(Optional.of(id)) : refused("DealercrmConfirmationClaimedByOther", context);
    }

    private static Map<String, Object> claimed(Optional<String> id) {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        id.ifPresent(claimed -> result.put("activityId", claimed));
        return result;
    }

    /** Gives a claimed activity back to the queue. */
    public static Map<String, Object> release(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        WorkQueue.of(dctx.getDelegator(), ConfirmationQueue.ID)
                .release((String) context.get("activityId"), (GenericValue) context.get("userLogin"));
        return ServiceUtil.returnSuccess();
    }

    /**
     * Records the result of a call and ends the claim; unless somebody must act on it at once, claimNext=Y claims the next. Contacts are
     * read before the first write.
     */
    public static Map<String, Object> create(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue activity = reach(dctx, userLogin).activity((String) context.get("activityId"));
        GenericValue type = EntityQuery.use(delegator).from("ActivityConfirmationType")
                .where("confirmationTypeId", context.get("confirmationTypeId")).cache().queryOne();
        if (activity == null || type == null) {
            return refused(activity == null ? "DealercrmConfirmationActivityNotFound" : "DealercrmConfirmationTypeUnknown", context);
        }
        String region = TypedPhone.region(delegator, activity.getString("facilityId"));
        ConfirmationRecord record = new ConfirmationRecord(dctx, activity, type, context, region);
        Optional<String> refusal = record.typed().refusal().or(() -> ReviewRules.refusal(record.call()));
        if (refusal.isPresent()) {
            return refused(refusal.get(), context);
        }
        ContactPolicy policy = ContactPolicy.of(delegator);
        ReportedContact contact = record.contact(policy);
        CallableNow next = "Y".equals(context.get("claimNext")) && !record.outcome().asksForAction()
                ? ConfirmationQueue.of(delegator, dctx.getSecurity(), userLogin).callable(policy).lookAhead(contact) : null;
        WorkQueue queue = WorkQueue.of(delegator, ConfirmationQueue.ID);
        String id = activity.getString("activityId");
        if (!queue.keep(id, userLogin, (String) context.get("claimToken"))) {
            return queue.takenByOther(id, userLogin) ? refused("DealercrmConfirmationClaimedByOther", context)
                    : ServiceUtil.returnError(UtilProperties.getMessage("DealercrmUiLabels", "DealercrmQueueNoLongerYours", locale(context)));
        }
        GenericValue fresh = reach(dctx, userLogin).activity(id);
        Map<String, Object> result = saved("DealercrmConfirmationSaved", context);
        result.put("confirmationId", new ConfirmationRecord(dctx, fresh, type, context, region).store(contact));
        result.put("activityId", id);
        result.put("asksForAction", record.outcome().asksForAction() ? record.outcome().name() : null);
        if (next != null) {
            queue.claimNext(userLogin, next).ifPresent(nextId -> result.put("nextActivityId", nextId));
        }
        queue.release(id, userLogin);
        return result;
    }

    /** The collaborator's answer: a number, or words why there is none. */
    public static Map<String, Object> answerPhone(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue request = EntityQuery.use(delegator).from("ActivityPhoneRequest")
                .where("phoneRequestId", context.get("phoneRequestId")).queryOne();
        GenericValue activity = request == null ? null : reach(dctx, userLogin).activity(request.getString("activityId"));
        if (activity == null) {
            return refused("DealercrmPhoneRequestNotFound", context);
        }
        if (request.get("answeredDate") != null) {
            return refused("DealercrmPhoneRequestAnswered", context);
        }
        String typed = (String) context.get("phoneText");
        String text = (String) context.get("answerText");
        boolean withNumber = typed != null && !typed.isBlank();
        Optional<TypedPhone> phone = withNumber ? TypedPhone.read(typed, TypedPhone.region(delegator, activity.getString("facilityId")))
                : Optional.empty();
        if (withNumber && phone.isEmpty()) {
            return refused("DealercrmConfirmationPhoneWrong", context);
        }
        if (!withNumber && (text == null || text.isBlank())) {
            return refused("DealercrmPhoneRequestAnswerRequired", context);
        }
        PhoneRequests.answer(request, activity, phone.orElse(null), text, userLogin);
        return saved("DealercrmPhoneRequestSaved", context);
    }

    private static ActivityReach reach(DispatchContext dctx, GenericValue userLogin) throws GenericEntityException {
        return ActivityReach.of(dctx.getDelegator(), dctx.getSecurity(), userLogin);
    }

    private static Locale locale(Map<String, ? extends Object> context) {
        return (Locale) context.get("locale");
    }

    private static Map<String, Object> saved(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnSuccess(UtilProperties.getMessage("DealercrmActivityConfirmationUiLabels", labelKey, locale(context)));
    }

    private static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(UtilProperties.getMessage("DealercrmActivityConfirmationUiLabels", labelKey, locale(context)));
    }
}

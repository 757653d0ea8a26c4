package org.dealercrm.activity.notice;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.activity.ActivityRules;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;

/** Answers of collaborators to notices, and giving an explanation back. */
public final class AnswerServices {

    private AnswerServices() { }

    /** The collaborator explains why there is no evidence. */
    public static Map<String, Object> explain(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue item = item(dctx, context);
        String text = text(context, "answerText");
        if (item == null || !isOwn(item, context)) {
            return refused("DealercrmNoticeNotYours", context);
        }
        if (text.isEmpty() || !ItemState.OPEN.equals(item.get("statusId"))) {
            return refused(text.isEmpty() ? "DealercrmNoticeExplainFirst" : "DealercrmNoticeClosed", context);
        }
        answered(item, ItemState.EXPLAINED, text, context);
        return done("DealercrmNoticeExplained", item, context);
    }

    /** The collaborator does it, or completes the comment; the activity's own rules decide whether it can be so. */
    public static Map<String, Object> correct(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, GenericServiceException {
        GenericValue item = item(dctx, context);
        if (item == null || !isOwn(item, context)) {
            return refused("DealercrmNoticeNotYours", context);
        }
        GenericValue activity = item.getRelatedOne("FollowUpActivity", false);
        String evidence = text(context, "comments");
        boolean ruled = Matter.Reason.INVALID.name().equals(item.get("reasonId"));
        if (!ItemState.unsettled(item.getString("statusId"))) {
            return refused("DealercrmNoticeClosed", context);
        }
        if (evidence.isEmpty() || ruled && evidence.equals(activity.getString("comments"))) {
            return refused(ruled ? "DealercrmNoticeNewEvidence" : "DealercrmNoticeEvidence", context);
        }
        Map<String, Object> change = new HashMap<>();
        change.put("activityId", activity.get("activityId"));
        change.put("statusId", ActivityRules.DONE);
        change.put("comments", evidence);
        change.put("doneDate", context.get("doneDate"));
        change.put("resultText", context.get("resultText"));
        change.put("userLogin", context.get("userLogin"));
        change.put("locale", context.get("locale"));
        Map<String, Object> changed = dctx.getDispatcher().runSync("updateFollowUpActivity", change);
        if (ServiceUtil.isError(changed)) {
            return ServiceUtil.returnError(ServiceUtil.getErrorMessage(changed));
        }
        item.refresh();
        answered(item, ItemState.CORRECTED, evidence, context);
        return done("DealercrmNoticeCorrected", item, context);
    }

    /** Somebody else than the collaborator gives an explanation back that does not suffice. */
    public static Map<String, Object> giveBack(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue item = item(dctx, context);
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        String text = text(context, "returnText");
        boolean reached = item != null && RowScope.of(dctx.getDelegator(), dctx.getSecurity(), userLogin).covers(item);
        if (!reached || isOwn(item, context)) {
            return refused(reached ? "DealercrmNoticeOwn" : "DealercrmNoticeNotFound", context);
        }
        if (text.isEmpty() || !ItemState.EXPLAINED.equals(item.get("statusId"))) {
            return refused(text.isEmpty() ? "DealercrmNoticeReturnFirst" : "DealercrmNoticeNothingToReturn", context);
        }
        item.set("statusId", ItemState.OPEN);
        item.set("returnText", text);
        item.set("returnedDate", Clock.now());
        item.set("returnedByUserLogin", userLogin.get("userLoginId"));
        item.set("dueDay", Notice.dueDay(dctx.getDelegator(), item.getString("brandId"), item.getString("facilityId")));
        item.set("escalatedDate", null);
        item.store();
        return done("DealercrmNoticeReturned", item, context);
    }

    private static void answered(GenericValue item, String statusId, String text, Map<String, ? extends Object> context)
            throws GenericEntityException {
        item.set("statusId", statusId);
        item.set("answerText", text);
        item.set("answeredDate", Clock.now());
        item.set("answeredByUserLogin", ((GenericValue) context.get("userLogin")).get("userLoginId"));
        item.set("closedDate", ItemState.CORRECTED.equals(statusId) ? Clock.now() : null);
        item.store();
    }

    private static GenericValue item(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return EntityQuery.use(dctx.getDelegator()).from("NotDoneItem")
                .where("notDoneNoticeId", context.get("notDoneNoticeId"), "activityId", context.get("activityId")).queryOne();
    }

    private static boolean isOwn(GenericValue item, Map<String, ? extends Object> context) {
        Object partyId = ((GenericValue) context.get("userLogin")).get("partyId");
        return partyId != null && partyId.equals(item.get("adviserPartyId"));
    }

    private static String text(Map<String, ? extends Object> context, String name) {
        return context.get(name) == null ? "" : ((String) context.get(name)).strip();
    }

    private static Map<String, Object> done(String labelKey, GenericValue item, Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess(NoticeWords.of(context).text(labelKey));
        result.put("notDoneNoticeId", item.get("notDoneNoticeId"));
        result.put("activityId", item.get("activityId"));
        return result;
    }

    private static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(NoticeWords.of(context).text(labelKey));
    }
}

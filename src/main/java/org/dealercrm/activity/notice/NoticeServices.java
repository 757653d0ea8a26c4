package org.dealercrm.activity.notice;

import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

/** Tells collaborators, and later their managers, what lacks evidence of follow-up. */
public final class NoticeServices {
    private static final String MODULE = NoticeServices.class.getName();
    private static final int PATIENCE_SECONDS = 600;

    private NoticeServices() { }

    /** The run of a day; a collaborator whose notice fails keeps none of the others from theirs. */
    public static Map<String, Object> sendNotices(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, GenericServiceException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        dctx.getDispatcher().runSync("refreshNotDoneItems", UtilMisc.toMap("userLogin", userLogin), PATIENCE_SECONDS, true);
        long notices = 0;
        long items = 0;
        for (String adviserPartyId : new NoticeSearch(dctx.getDelegator()).advisers()) {
            Map<String, Object> sent = dctx.getDispatcher().runSync("sendNotDoneNotice",
                    UtilMisc.toMap("adviserPartyId", adviserPartyId, "userLogin", userLogin), PATIENCE_SECONDS, true);
            if (ServiceUtil.isError(sent)) {
                Debug.logError("No notice to " + adviserPartyId + ": " + ServiceUtil.getErrorMessage(sent), MODULE);
            } else if ((Long) sent.get("itemCount") > 0) {
                notices++;
                items += (Long) sent.get("itemCount");
            }
        }
        Map<String, Object> escalated = dctx.getDispatcher().runSync("escalateNotDoneItems", UtilMisc.toMap("userLogin", userLogin),
                PATIENCE_SECONDS, true);
        Map<String, Object> result = ServiceUtil.returnSuccess(NoticeWords.of(context).text("DealercrmNoticeRunDone",
                UtilMisc.toMap("notices", notices, "items", items)));
        result.put("noticeCount", notices);
        result.put("itemCount", items);
        result.put("escalationCount", ServiceUtil.isError(escalated) ? 0L : escalated.get("escalationCount"));
        return result;
    }

    /** The notice to one collaborator. */
    public static Map<String, Object> sendNotice(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("itemCount", new Notice(dctx, (GenericValue) context.get("userLogin")).send((String) context.get("adviserPartyId")));
        return result;
    }

    /** What stayed open beyond its day goes to the managers. */
    public static Map<String, Object> escalate(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("escalationCount", new Escalation(dctx, (GenericValue) context.get("userLogin")).send());
        return result;
    }

    /** Closes what settled itself. */
    public static Map<String, Object> refresh(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Items.refresh(dctx.getDelegator(), (String) context.get("activityId"));
        return ServiceUtil.returnSuccess();
    }
}

package org.dealercrm.activity.ruling;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;

/** Writes rulings; the one before stays as history, with the moment at which another took its place. */
public final class RulingRecord {
    private static final int CHUNK = 500;

    private final Delegator delegator;
    private final Timestamp now = Clock.now();
    private final Date today;

    RulingRecord(Delegator delegator) throws GenericEntityException {
        this.delegator = delegator;
        this.today = Date.valueOf(Settings.today(delegator));
    }

    /**
     * Takes the activities that still carry the ruling with which they were read (null: none) and answers how many. From then on they are
     * this transaction's: who rules on one of them at the same moment waits for its end, and takes fewer.
     */
    int take(List<GenericValue> activities, String rulingId, RulingDecision decision) throws GenericEntityException {
        List<String> ids = activities.stream().map(activity -> activity.getString("activityId")).toList();
        int taken = 0;
        for (int from = 0; from < ids.size(); from += CHUNK) {
            taken += delegator.storeByCondition("FollowUpActivity", Map.of("validityId", decision.validityId()),
                    EntityCondition.makeCondition(List.of(EntityCondition.makeCondition("rulingId", rulingId),
                            EntityCondition.makeCondition("activityId", EntityOperator.IN, ids.subList(from, Math.min(ids.size(), from + CHUNK))))));
        }
        return taken;
    }

    /** Records a decision on one activity and answers the id of the ruling. */
    String write(GenericValue activity, RulingDecision decision) throws GenericEntityException {
        supersede(activity, now);
        GenericValue ruling = ruling(activity, decision, null);
        delegator.create(ruling);
        inForce(activity, ruling);
        activity.store();
        return ruling.getString("rulingId");
    }

    /** Records one decision on several activities without a ruling, as one group. */
    void writeAll(List<GenericValue> activities, RulingDecision decision, String bulkRulingId) throws GenericEntityException {
        List<GenericValue> rulings = new ArrayList<>();
        for (GenericValue activity : activities) {
            GenericValue ruling = ruling(activity, decision, bulkRulingId);
            inForce(activity, ruling);
            rulings.add(ruling);
        }
        delegator.storeAll(rulings);
        delegator.storeAll(activities);
    }

    private GenericValue ruling(GenericValue activity, RulingDecision decision, String bulkRulingId) {
        GenericValue ruling = delegator.makeValue("ActivityRuling", "rulingId", delegator.getNextSeqId("ActivityRuling"),
                "activityId", activity.get("activityId"), "validityId", decision.validityId(), "reasonEnumId", decision.reasonEnumId(),
                "comments", decision.comment(), "judgedText", JudgedText.of(activity.getString("comments"), activity.getString("resultText")));
        for (String field : List.of("proposedValidityId", "proposedReasonId", "proposedRuleIds")) {
            ruling.set(field, activity.get(field));
        }
        ruling.set("ruledByPartyId", decision.userLogin().get("partyId"));
        ruling.set("ruledByUserLogin", decision.userLogin().get("userLoginId"));
        ruling.set("rulingDate", now);
        ruling.set("ruledDay", today);
        ruling.set("bulkRulingId", bulkRulingId);
        return ruling;
    }

    private static void inForce(GenericValue activity, GenericValue ruling) {
        activity.set("validityId", ruling.get("validityId"));
        activity.set("rulingId", ruling.get("rulingId"));
    }

    /** Puts an activity back among those without a ruling, because what was judged has changed; the caller stores it. */
    public static void reopen(GenericValue activity) throws GenericEntityException {
        supersede(activity, Clock.now());
        activity.set("validityId", null);
        activity.set("rulingId", null);
    }

    private static void supersede(GenericValue activity, Timestamp at) throws GenericEntityException {
        GenericValue before = activity.get("rulingId") == null ? null : EntityQuery.use(activity.getDelegator()).from("ActivityRuling")
                .where("rulingId", activity.get("rulingId")).queryOne();
        if (before != null) {
            before.set("supersededDate", at);
            before.store();
        }
    }
}

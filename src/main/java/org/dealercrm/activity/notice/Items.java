package org.dealercrm.activity.notice;

import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/** The activities in notices, as rows. */
final class Items {

    private Items() { }

    static Matter matter(GenericValue item) {
        return new Matter(Matter.Reason.valueOf(item.getString("reasonId")), item.getString("rulingId"));
    }

    /** Brings unsettled items up to what their activities say: of one activity, or (null) of all. */
    static void refresh(Delegator delegator, String activityId) throws GenericEntityException {
        List<EntityCondition> conditions = new ArrayList<>();
        conditions.add(EntityCondition.makeCondition("statusId", EntityOperator.IN, List.of(ItemState.OPEN, ItemState.EXPLAINED)));
        if (activityId != null) {
            conditions.add(EntityCondition.makeCondition("activityId", activityId));
        }
        for (GenericValue row : EntityQuery.use(delegator).from("NotDoneMatter").where(conditions).queryList()) {
            String state = ItemState.now(row.getString("statusId"), matter(row), new Matter.Activity(row.getString("activityStatusId"),
                    row.getString("validityId"), row.getString("currentRulingId"), null));
            if (!state.equals(row.getString("statusId"))) {
                GenericValue item = EntityQuery.use(delegator).from("NotDoneItem")
                        .where("notDoneNoticeId", row.get("notDoneNoticeId"), "activityId", row.get("activityId")).queryOne();
                item.set("statusId", state);
                item.set("closedDate", Clock.now());
                item.store();
            }
        }
    }
}

package org.dealercrm.activity.notice;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.activity.ActivityRules;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteZone;

/** Finds the activities without evidence of the last days (setting activity.notDoneWindowDays) that nobody was told of. */
final class NoticeSearch {
    private final Delegator delegator;
    private final Timestamp now;
    private final Timestamp since;

    NoticeSearch(Delegator delegator) throws GenericEntityException {
        this.delegator = delegator;
        now = Clock.now();
        since = Timestamp.from(now.toInstant().minus(Duration.ofDays(Settings.number(delegator, "activity.notDoneWindowDays", 30))));
    }

    /** An activity and what there is to tell about it. */
    record Find(GenericValue activity, Matter matter) { }

    /** The collaborators about whose activities there may be something to tell. */
    List<String> advisers() throws GenericEntityException {
        return EntityQuery.use(delegator).from("FollowUpActivity").select("adviserPartyId").distinct()
                .where(all(EntityCondition.makeCondition("adviserPartyId", EntityOperator.NOT_EQUAL, null), candidates()))
                .orderBy("adviserPartyId").queryList().stream().map(row -> row.getString("adviserPartyId")).toList();
    }

    /** What there is to tell a collaborator and was not told yet, oldest first. */
    List<Find> of(String adviserPartyId) throws GenericEntityException {
        Map<String, List<Matter>> told = new HashMap<>();
        for (GenericValue item : EntityQuery.use(delegator).from("NotDoneItem").where("adviserPartyId", adviserPartyId).queryList()) {
            told.computeIfAbsent(item.getString("activityId"), id -> new ArrayList<>()).add(Items.matter(item));
        }
        List<Find> finds = new ArrayList<>();
        for (GenericValue activity : EntityQuery.use(delegator).from("FollowUpActivity")
                .where(all(EntityCondition.makeCondition("adviserPartyId", adviserPartyId), candidates()))
                .orderBy("plannedDate", "doneDate", "activityId").queryList()) {
            Optional<Matter> matter = matter(activity);
            boolean known = matter.isPresent() && told.getOrDefault(activity.getString("activityId"), List.of()).stream()
                    .anyMatch(matter.get()::sameAs);
            if (matter.isPresent() && !known) {
                finds.add(new Find(activity, matter.get()));
            }
        }
        return finds;
    }

    /** A plan is overdue by the days of its site. */
    private Optional<Matter> matter(GenericValue activity) throws GenericEntityException {
        SiteZone site = SiteZone.of(delegator, activity.getString("facilityId"));
        Date planned = site.day(activity.getTimestamp("plannedDate"));
        return Matter.of(new Matter.Activity(activity.getString("statusId"), activity.getString("validityId"), activity.getString("rulingId"),
                planned == null ? null : planned.toLocalDate()), Clock.today(site.zone()));
    }

    private EntityCondition candidates() {
        EntityCondition plannedSince = EntityCondition.makeCondition("plannedDate", EntityOperator.GREATER_THAN_EQUAL_TO, since);
        EntityCondition enteredSince = all(EntityCondition.makeCondition("plannedDate", null),
                EntityCondition.makeCondition("createdDate", EntityOperator.GREATER_THAN_EQUAL_TO, since));
        return any(all(EntityCondition.makeCondition("statusId", ActivityRules.NOT_DONE), any(plannedSince, enteredSince)),
                all(EntityCondition.makeCondition("statusId", ActivityRules.PLANNED), plannedSince,
                        EntityCondition.makeCondition("plannedDate", EntityOperator.LESS_THAN, now)),
                all(EntityCondition.makeCondition("statusId", ActivityRules.DONE), EntityCondition.makeCondition("validityId", ItemState.INVALID),
                        EntityCondition.makeCondition("doneDate", EntityOperator.GREATER_THAN_EQUAL_TO, since)));
    }

    private static EntityCondition all(EntityCondition... conditions) {
        return EntityCondition.makeCondition(List.of(conditions), EntityOperator.AND);
    }

    private static EntityCondition any(EntityCondition... conditions) {
        return EntityCondition.makeCondition(List.of(conditions), EntityOperator.OR);
    }
}

package org.dealercrm.activity.confirmation;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.activity.ActivityRules;
import org.dealercrm.calendar.contact.CallableNow;
import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.calendar.contact.ContactPurpose;
import org.dealercrm.calendar.contact.ContactQuestion;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;

/**
 * Which activities wait for a confirmation call by a user: done in the last days, in the sample, of a kind of collaborator that is
 * confirmed, not ruled invalid, never the user's own. Calls that are due again come first, then numbers that a collaborator gave, then
 * the newest activities.
 */
public final class ConfirmationQueue {
    static final String ID = "ACTIVITY_CONFIRM";
    private static final long DEFAULT_DAYS = 30;
    private static final int HUNDRED = 100;

    private final Delegator delegator;
    private final RowScope scope;
    private final String partyId;
    private final Settings percent;
    private final CollaboratorKinds kinds;

    private ConfirmationQueue(Delegator delegator, RowScope scope, String partyId) throws GenericEntityException {
        this.delegator = delegator;
        this.scope = scope;
        this.partyId = partyId;
        this.percent = Settings.of(delegator, "activity.confirmPercent");
        this.kinds = CollaboratorKinds.of(delegator);
    }

    /** The queue as a user sees it. */
    public static ConfirmationQueue of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new ConfirmationQueue(delegator, RowScope.of(delegator, security, userLogin), userLogin.getString("partyId"));
    }

    /** The waiting ids, the most urgent first. */
    public List<String> waiting(int max, List<String> excluded) throws GenericEntityException {
        List<String> ids = new ArrayList<>(EntityQuery.use(delegator).select("activityId", "nextAttemptDate").from("ConfirmationDue")
                .where(dueAgain(excluded)).orderBy("nextAttemptDate", "activityId").maxRows(max).getFieldList("activityId"));
        if (ids.size() < max) {
            ids.addAll(EntityQuery.use(delegator).select("activityId").from("FollowUpActivity").where(given(excluded))
                    .orderBy("activityId").maxRows(max - ids.size()).getFieldList("activityId"));
        }
        if (ids.size() < max) {
            ids.addAll(untouched(max - ids.size(), excluded));
        }
        return ids;
    }

    /** The waiting ones whose customer may be called. */
    public CallableNow callable(ContactPolicy policy) {
        return CallableNow.of(policy, this::waiting, this::questions, Clock.now().toInstant());
    }

    /** Whom the calls reach as far as the activity and its prospect tell; the call screen looks further. */
    private Map<String, ContactQuestion> questions(Collection<String> ids) throws GenericEntityException {
        Map<String, ContactQuestion> questions = new HashMap<>();
        for (GenericValue row : EntityQuery.use(delegator).select("activityId", "salesOpportunityId", "customerPartyId", "phoneE164",
                "prospectPartyId", "prospectPhoneE164", "brandId", "facilityId").from("ActivityListView")
                .where(EntityCondition.makeCondition("activityId", EntityOperator.IN, ids)).queryList()) {
            String phone = row.getString("prospectPhoneE164") != null ? row.getString("prospectPhoneE164") : row.getString("phoneE164");
            questions.put(row.getString("activityId"), new ContactQuestion(
                    row.getString(row.get("salesOpportunityId") == null ? "customerPartyId" : "prospectPartyId"), phone, ContactChannel.CALL,
                    ContactPurpose.VERIFICATION, row.getString("brandId"), row.getString("facilityId")));
        }
        return questions;
    }

    /** Whom the confirmation of an activity calls. */
    public static ContactQuestion question(GenericValue activity, String partyId, String phone) {
        return new ContactQuestion(partyId, phone, ContactChannel.CALL, ContactPurpose.VERIFICATION,
                activity.getString("brandId"), activity.getString("facilityId"));
    }

    /** How many wait for a first call. */
    public long countUntouched() throws GenericEntityException {
        return untouched(Integer.MAX_VALUE, List.of()).size();
    }

    /** How many are due to be called again, or can be called since the collaborator gave a number. */
    public long countDueAgain() throws GenericEntityException {
        return EntityQuery.use(delegator).from("ConfirmationDue").where(dueAgain(List.of())).queryCount()
                + EntityQuery.use(delegator).from("FollowUpActivity").where(given(List.of())).queryCount();
    }

    /** The sample is drawn by the activity's id, so that it is the same for everybody and every day. */
    private List<String> untouched(int max, List<String> excluded) throws GenericEntityException {
        List<EntityCondition> all = ownNever(excluded);
        all.add(EntityCondition.makeCondition("reviewStatusId", null));
        all.add(EntityCondition.makeCondition("doneDay", EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(
                Settings.today(delegator).minusDays(Settings.number(delegator, "activity.confirmDays", DEFAULT_DAYS)))));
        all.add(EntityCondition.makeCondition(EntityCondition.makeCondition("validityId", null), EntityOperator.OR,
                EntityCondition.makeCondition("validityId", EntityOperator.NOT_EQUAL, "ACTV_INVALID")));
        List<String> ids = new ArrayList<>();
        try (EntityListIterator rows = EntityQuery.use(delegator)
                .select("activityId", "doneDay", "brandId", "facilityId", "adviserPartyId", "weeklySheetId")
                .from("FollowUpActivity").where(all).orderBy("-doneDay", "activityId").queryIterator()) {
            GenericValue row = rows.next();
            while (row != null && ids.size() < max) {
                if (drawn(row)) {
                    ids.add(row.getString("activityId"));
                }
                row = rows.next();
            }
        }
        return ids;
    }

    private boolean drawn(GenericValue row) {
        String brandId = row.getString("brandId");
        String facilityId = row.getString("facilityId");
        Optional<Settings.InForce> share = percent.inForce(brandId, facilityId);
        long sample = share.map(value -> Long.parseLong(value.value())).orElse((long) HUNDRED);
        return Math.floorMod(row.getString("activityId").hashCode(), HUNDRED) < sample
                && kinds.confirmed(kinds.of(row.getString("adviserPartyId"), row.get("weeklySheetId") != null), brandId, facilityId);
    }

    private List<EntityCondition> dueAgain(List<String> excluded) {
        List<EntityCondition> all = ownNever(excluded);
        all.add(EntityCondition.makeCondition("reviewStatusId", ReviewRules.CALL_BACK));
        all.add(EntityCondition.makeCondition("nextAttemptDate", EntityOperator.LESS_THAN_EQUAL_TO, Clock.now()));
        return all;
    }

    private List<EntityCondition> given(List<String> excluded) {
        List<EntityCondition> all = ownNever(excluded);
        all.add(EntityCondition.makeCondition("reviewStatusId", ReviewRules.PHONE_GIVEN));
        return all;
    }

    private List<EntityCondition> ownNever(List<String> excluded) {
        List<EntityCondition> all = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
        all.add(EntityCondition.makeCondition("statusId", ActivityRules.DONE));
        all.add(EntityCondition.makeCondition(EntityCondition.makeCondition("adviserPartyId", null), EntityOperator.OR,
                EntityCondition.makeCondition("adviserPartyId", EntityOperator.NOT_EQUAL, partyId)));
        if (!excluded.isEmpty()) {
            all.add(EntityCondition.makeCondition("activityId", EntityOperator.NOT_IN, excluded));
        }
        return all;
    }
}

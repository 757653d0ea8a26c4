package org.dealercrm.activity;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.TypedPhone;

/** An activity about to be entered: of a prospect, whose adviser, brand and site it takes, or of a customer named here. */
final class NewActivity {
    /** Begins the identity of what is entered here; imported rows have one of their source. */
    private static final String ENTERED = "E|";

    private final ActivityReach reach;
    private final Delegator delegator;
    private final Map<String, ? extends Object> context;
    private final GenericValue userLogin;
    private final GenericValue prospect;
    private final String adviserPartyId;

    NewActivity(ActivityReach reach, Map<String, ? extends Object> context) throws GenericEntityException {
        this.reach = reach;
        this.delegator = reach.delegator();
        this.context = context;
        this.userLogin = (GenericValue) context.get("userLogin");
        this.prospect = reach.prospect((String) context.get("salesOpportunityId"));
        this.adviserPartyId = text("adviserPartyId").isEmpty() ? userLogin.getString("partyId") : text("adviserPartyId");
    }

    private String text(String name) {
        return context.get(name) == null ? "" : context.get(name).toString().strip();
    }

    /** The label of what is wrong with it, apart from state and dates. */
    Optional<String> refusal() throws GenericEntityException {
        if (context.get("salesOpportunityId") != null && prospect == null) {
            return Optional.of("DealercrmActivityProspectNotFound");
        }
        if (!isType(text("activityTypeId")) || !text("nextActivityTypeId").isEmpty() && !isType(text("nextActivityTypeId"))) {
            return Optional.of("DealercrmActivityTypeUnknown");
        }
        if (prospect == null && text("customerName").isEmpty()) {
            return Optional.of("DealercrmActivityCustomerRequired");
        }
        if (prospect == null && !text("phone").isEmpty() && phone().isEmpty()) {
            return Optional.of("DealercrmActivityPhoneUnreadable");
        }
        if (prospect == null && !mayEnterFor()) {
            return Optional.of("DealercrmActivityCollaboratorRefused");
        }
        return context.get("nextPlannedDate") != null && text("nextStep").isEmpty()
                ? Optional.of("DealercrmActivityNextStepRequired") : Optional.empty();
    }

    private boolean isType(String activityTypeId) throws GenericEntityException {
        GenericValue type = EntityQuery.use(delegator).from("FollowUpActivityType").where("activityTypeId", activityTypeId).cache().queryOne();
        return type != null && (type.get("thruDate") == null || type.getTimestamp("thruDate").after(Clock.now()));
    }

    /** Whoever reaches all rows may enter for anybody with a post; the others for themselves. */
    private boolean mayEnterFor() throws GenericEntityException {
        if (adviserPartyId == null) {
            return false;
        }
        return adviserPartyId.equals(userLogin.get("partyId")) || reach.scope().reach() == RowScope.Reach.ALL
                && (post("FacilityParty") != null || post("DealershipBrandParty") != null);
    }

    private GenericValue post(String entityName) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entityName).where("partyId", adviserPartyId).orderBy("-fromDate")
                .filterByDate(Clock.now()).queryFirst();
    }

    /** The row, without state and dates. */
    GenericValue value(String activityTypeId) throws GenericEntityException {
        GenericValue activity = blank(delegator, activityTypeId, userLogin);
        if (prospect != null) {
            for (String field : List.of("salesOpportunityId", "adviserPartyId", "brandId", "facilityId")) {
                activity.set(field, prospect.get(field));
            }
            return activity;
        }
        GenericValue site = post("FacilityParty");
        GenericValue brand = post("DealershipBrandParty");
        activity.set("adviserPartyId", adviserPartyId);
        activity.set("facilityId", site == null ? null : site.get("facilityId"));
        activity.set("brandId", brand == null ? null : brand.get("brandId"));
        activity.set("customerName", text("customerName"));
        activity.set("phoneE164", phone().orElse(null));
        return activity;
    }

    /** The planned row that follows an activity, of the same customer and collaborator. */
    static GenericValue following(GenericValue activity, String activityTypeId, GenericValue userLogin) {
        GenericValue next = blank(activity.getDelegator(), activityTypeId, userLogin);
        for (String field : List.of("salesOpportunityId", "adviserPartyId", "brandId", "facilityId", "customerPartyId", "customerName",
                "phoneE164")) {
            next.set(field, activity.get(field));
        }
        return next;
    }

    private static GenericValue blank(Delegator delegator, String activityTypeId, GenericValue userLogin) {
        String activityId = delegator.getNextSeqId("FollowUpActivity");
        Timestamp now = Clock.now();
        return delegator.makeValue("FollowUpActivity", "activityId", activityId, "rowKey", ENTERED + activityId, "activityTypeId", activityTypeId,
                "createdDate", now, "enteredDate", now, "createdByUserLogin", userLogin.get("userLoginId"));
    }

    private Optional<String> phone() throws GenericEntityException {
        GenericValue post = post("FacilityParty");
        String region = TypedPhone.region(delegator, post == null ? null : post.getString("facilityId"));
        return TypedPhone.read(text("phone"), region).map(TypedPhone::e164);
    }
}

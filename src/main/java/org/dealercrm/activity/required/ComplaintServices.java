package org.dealercrm.activity.required;

import java.sql.Date;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;

/** Registering what a customer complains about. */
public final class ComplaintServices {
    private static final String ID = "complaintRecordId";

    private ComplaintServices() { }

    /** Keeps a complaint as told, with the activity, prospect or required follow-up during which it was told. */
    public static Map<String, Object> createComplaint(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        RequiredFollowUpRows rows = RequiredFollowUpRows.of(delegator, dctx.getSecurity(), userLogin);
        String followUpId = FollowUpSource.blankToNull((String) context.get("requiredFollowUpId"));
        GenericValue followUp = rows.find(followUpId);
        Optional<FollowUpSource> source = followUp != null ? Optional.of(FollowUpSource.of(followUp))
                : FollowUpSource.of(delegator, rows.scope(), (String) context.get("activityId"), (String) context.get("salesOpportunityId"));
        if (followUpId != null && followUp == null || source.isEmpty()) {
            return Answers.refused("DealercrmRequiredSourceNotFound", context);
        }
        if (!TypedDay.of(context, "occurredDate").readable()) {
            return Answers.refused("DealercrmRequiredBadDay", context);
        }
        GenericValue complaint = row(delegator, userLogin, context, source.get());
        complaint.set("requiredFollowUpId", followUpId);
        if (!called(rows, complaint, FollowUpSource.blankToNull((String) context.get("proactiveRecordId")))) {
            return Answers.refused("DealercrmRequiredSourceNotFound", context);
        }
        String missing = missing(delegator, complaint);
        if (missing != null) {
            return Answers.refused(missing, context);
        }
        complaint.set(ID, delegator.getNextSeqId("ComplaintRecord"));
        delegator.create(complaint);
        return Answers.done("DealercrmComplaintSaved", ID, complaint.getString(ID), context);
    }

    /** A call of a campaign says who was called, and for which brand and site; false when the user does not reach its record. */
    private static boolean called(RequiredFollowUpRows rows, GenericValue complaint, String proactiveRecordId) throws GenericEntityException {
        if (proactiveRecordId == null) {
            return true;
        }
        GenericValue record = EntityQuery.use(complaint.getDelegator()).from("ProactiveRecord").where("proactiveRecordId", proactiveRecordId)
                .queryOne();
        if (record == null || !rows.scope().covers(record.getString("brandId"), record.getString("facilityId"),
                record.getString("assignedPartyId"))) {
            return false;
        }
        complaint.set("customerPartyId", record.get("partyId"));
        complaint.set("brandId", record.get("brandId"));
        complaint.set("facilityId", record.get("facilityId"));
        complaint.set("sourceTypeId", "PROACTIVE");
        complaint.set("sourceId", proactiveRecordId);
        return true;
    }

    private static GenericValue row(Delegator delegator, GenericValue userLogin, Map<String, ? extends Object> context, FollowUpSource source) {
        String name = FollowUpSource.blankToNull((String) context.get("customerName"));
        String phone = FollowUpSource.blankToNull((String) context.get("phoneNumber"));
        return delegator.makeValue("ComplaintRecord",
                "description", FollowUpSource.blankToNull((String) context.get("description")),
                "occurredDate", TypedDay.of(context, "occurredDate").day(),
                "customerPartyId", source.customerPartyId(), "customerName", name == null ? source.customerName() : name,
                "phoneNumber", phone == null ? source.phoneNumber() : phone, "collaboratorPartyId", source.collaboratorPartyId(),
                "brandId", source.brandId(), "facilityId", source.facilityId(), "activityId", source.activityId(),
                "salesOpportunityId", source.salesOpportunityId(), "registeredByPartyId", userLogin.get("partyId"),
                "registeredByUserLogin", userLogin.get("userLoginId"), "registeredDate", Clock.now());
    }

    private static String missing(Delegator delegator, GenericValue complaint) throws GenericEntityException {
        if (complaint.get("description") == null) {
            return "DealercrmComplaintDescriptionMissing";
        }
        if (complaint.get("customerName") == null) {
            return "DealercrmRequiredCustomerMissing";
        }
        Date occurred = complaint.getDate("occurredDate");
        return occurred != null && occurred.toLocalDate().isAfter(Settings.today(delegator)) ? "DealercrmComplaintInFuture" : null;
    }
}

package org.dealercrm.privacy;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.privacy.ConsentRules.Given;
import org.dealercrm.shared.personal.SuppressedPeople;

/** Brings consents to what people said about being contacted by every channel: for one purpose, or without one for all of them. */
public final class FollowServices {
    private static final String AUTHORISED = "AUTHORISED";
    private static final String COMMERCIAL = "COMMERCIAL";

    private FollowServices() { }

    /** What a choice says that was recorded; an authorisation grants nothing while an opt-out stands. */
    public static Map<String, Object> follow(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue choice = choice(delegator, context);
        if (choice == null) {
            return ServiceUtil.returnSuccess();
        }
        boolean granted = AUTHORISED.equals(choice.get("choiceTypeId"));
        for (GenericValue purpose : purposes(delegator, choice)) {
            Consent consent = Consent.of(delegator, choice.getString("partyId"), purpose.getString("privacyPurposeId"));
            boolean stands = consent.granted();
            if (granted ? !stands && authorisation(delegator, choice, purpose) != null : stands || consent.standing() == null) {
                consent.write(new Given(granted ? ConsentState.GRANTED : stands ? ConsentState.WITHDRAWN : ConsentState.REFUSED,
                        choice.getTimestamp("fromDate").toInstant(), true, true),
                        more(choice, choice.get("saidById")), recorder(delegator, choice.get("recordedByUserLogin"), context));
            }
        }
        if (granted && (choice.get("purposeId") == null || COMMERCIAL.equals(choice.get("purposeId")))) {
            SuppressedPeople.lift(delegator, choice.getString("partyId"), SubjectReader.read(delegator, choice.getString("partyId")).addresses());
        }
        return ServiceUtil.returnSuccess();
    }

    /** What it says that a choice was taken back: without an authorisation no consent; without an opt-out an authorisation before it holds. */
    public static Map<String, Object> withdraw(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue choice = choice(delegator, context);
        if (choice == null || choice.get("withdrawnDate") == null) {
            return ServiceUtil.returnSuccess();
        }
        boolean authorised = AUTHORISED.equals(choice.get("choiceTypeId"));
        for (GenericValue purpose : purposes(delegator, choice)) {
            Consent consent = Consent.of(delegator, choice.getString("partyId"), purpose.getString("privacyPurposeId"));
            GenericValue left = authorisation(delegator, choice, purpose);
            if (authorised ? consent.granted() && left == null : !consent.granted() && left != null) {
                consent.write(new Given(authorised ? ConsentState.WITHDRAWN : ConsentState.GRANTED,
                        choice.getTimestamp("withdrawnDate").toInstant(), true, true),
                        more(authorised ? choice : left, choice.get("withdrawnById")),
                        recorder(delegator, choice.get("withdrawnByUserLogin"), context));
            }
        }
        return ServiceUtil.returnSuccess();
    }

    /** The choice, when it is one of somebody known and of every channel. */
    private static GenericValue choice(Delegator delegator, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue choice = EntityQuery.use(delegator).from("ContactChoice").where("contactChoiceId", context.get("contactChoiceId")).queryOne();
        return choice == null || choice.get("partyId") == null || choice.get("channelId") != null ? null : choice;
    }

    /** The purposes that a choice is about: that of its own, or each that the contact policy knows. */
    private static List<GenericValue> purposes(Delegator delegator, GenericValue choice) throws GenericEntityException {
        return EntityQuery.use(delegator).from("PrivacyPurpose").where("thruDate", null).orderBy("sequenceNum").queryList().stream()
                .filter(purpose -> purpose.get("contactPurposeId") != null && covers(choice, purpose)).toList();
    }

    private static boolean covers(GenericValue choice, GenericValue purpose) {
        return choice.get("purposeId") == null || choice.get("purposeId").equals(purpose.get("contactPurposeId"));
    }

    /** What authorises a purpose for every channel today, while no opt-out does the opposite; else null. */
    private static GenericValue authorisation(Delegator delegator, GenericValue choice, GenericValue purpose) throws GenericEntityException {
        List<GenericValue> standing = EntityQuery.use(delegator).from("ContactChoice").where("partyId", choice.get("partyId"), "channelId", null,
                "withdrawnDate", null).orderBy("-fromDate").queryList().stream().filter(other -> covers(other, purpose)).toList();
        return standing.stream().anyMatch(other -> !AUTHORISED.equals(other.get("choiceTypeId"))) ? null : standing.stream().findFirst().orElse(null);
    }

    /** A choice keeps its own words, which the answer only refers to. */
    private static Map<String, Object> more(GenericValue choice, Object saidById) {
        return UtilMisc.toMap("saidById", saidById, "contactChoiceId", choice.get("contactChoiceId"), "storedFileId", choice.get("storedFileId"));
    }

    private static GenericValue recorder(Delegator delegator, Object userLoginId, Map<String, ? extends Object> context)
            throws GenericEntityException {
        GenericValue recorder = userLoginId == null ? null
                : EntityQuery.use(delegator).from("UserLogin").where("userLoginId", userLoginId).queryOne();
        return recorder == null ? (GenericValue) context.get("userLogin") : recorder;
    }
}

package org.dealercrm.privacy;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

    /** What a choice says that was recorded. */
    public static Map<String, Object> follow(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue choice = choice(delegator, context);
        if (!ofEveryChannel(choice)) {
            return ServiceUtil.returnSuccess();
        }
        boolean granted = AUTHORISED.equals(choice.get("choiceTypeId"));
        for (String purposeId : purposes(delegator, choice)) {
            Consent consent = Consent.of(delegator, choice.getString("partyId"), purposeId);
            boolean stands = consent.granted();
            if (granted ? !stands : stands || consent.standing() == null) {
                write(delegator, context, consent, granted ? ConsentState.GRANTED : stands ? ConsentState.WITHDRAWN : ConsentState.REFUSED, choice,
                        "fromDate", "saidById", "recordedByUserLogin");
            }
        }
        if (granted && (choice.get("purposeId") == null || COMMERCIAL.equals(choice.get("purposeId")))) {
            SuppressedPeople.lift(delegator, choice.getString("partyId"), SubjectReader.read(delegator, choice.getString("partyId")).addresses());
        }
        return ServiceUtil.returnSuccess();
    }

    /** What it says that an authorisation was taken back; taking back an opt-out authorises nothing. */
    public static Map<String, Object> withdraw(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue choice = choice(delegator, context);
        if (!ofEveryChannel(choice) || choice.get("withdrawnDate") == null || !AUTHORISED.equals(choice.get("choiceTypeId"))) {
            return ServiceUtil.returnSuccess();
        }
        Set<String> authorised = new HashSet<>();
        for (GenericValue other : EntityQuery.use(delegator).from("ContactChoice").where("partyId", choice.get("partyId"), "choiceTypeId", AUTHORISED,
                "channelId", null, "withdrawnDate", null).queryList()) {
            authorised.addAll(purposes(delegator, other));
        }
        for (String purposeId : purposes(delegator, choice)) {
            Consent consent = Consent.of(delegator, choice.getString("partyId"), purposeId);
            if (consent.granted() && !authorised.contains(purposeId)) {
                write(delegator, context, consent, ConsentState.WITHDRAWN, choice, "withdrawnDate", "withdrawnById", "withdrawnByUserLogin");
            }
        }
        return ServiceUtil.returnSuccess();
    }

    private static GenericValue choice(Delegator delegator, Map<String, ? extends Object> context) throws GenericEntityException {
        return EntityQuery.use(delegator).from("ContactChoice").where("contactChoiceId", context.get("contactChoiceId")).queryOne();
    }

    private static boolean ofEveryChannel(GenericValue choice) {
        return choice != null && choice.get("partyId") != null && choice.get("channelId") == null;
    }

    /** The purposes that a choice is about: that of its own, or each that the contact policy knows. */
    private static List<String> purposes(Delegator delegator, GenericValue choice) throws GenericEntityException {
        return EntityQuery.use(delegator).from("PrivacyPurpose").where("thruDate", null).orderBy("sequenceNum").queryList().stream()
                .filter(purpose -> purpose.get("contactPurposeId") != null
                        && (choice.get("purposeId") == null || Objects.equals(choice.get("purposeId"), purpose.get("contactPurposeId"))))
                .map(purpose -> purpose.getString("privacyPurposeId")).toList();
    }

    private static void write(Delegator delegator, Map<String, ? extends Object> context, Consent consent, ConsentState state, GenericValue choice,
            String saidField, String wayField, String byField) throws GenericEntityException {
        GenericValue recorder = choice.get(byField) == null ? null
                : EntityQuery.use(delegator).from("UserLogin").where("userLoginId", choice.get(byField)).queryOne();
        Timestamp said = choice.getTimestamp(saidField);
        consent.write(new Given(state, said.toInstant(), true, true), UtilMisc.toMap("saidById", choice.get(wayField), "contactChoiceId",
                choice.get("contactChoiceId")), recorder == null ? (GenericValue) context.get("userLogin") : recorder);
    }
}

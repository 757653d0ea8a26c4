package org.dealercrm.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

/** Tells the contact policy what a person said of a purpose that it knows, through its own services. */
final class ContactChoices {

    private ContactChoices() { }

    /** Ends what says the opposite for all channels and records what was said; answers why the policy refused it, if it did. */
    static Optional<String> follow(DispatchContext dctx, String partyId, String privacyPurposeId, ConsentState state, String saidById,
            GenericValue userLogin) throws GenericEntityException, GenericServiceException {
        Delegator delegator = dctx.getDelegator();
        String contactPurposeId = EntityQuery.use(delegator).from("PrivacyPurpose").where("privacyPurposeId", privacyPurposeId).queryOne()
                .getString("contactPurposeId");
        if (contactPurposeId == null) {
            return Optional.empty();
        }
        String wanted = state == ConsentState.GRANTED ? "AUTHORISED" : "OPT_OUT";
        boolean stands = false;
        for (GenericValue choice : standing(delegator, partyId, contactPurposeId)) {
            if (wanted.equals(choice.get("choiceTypeId"))) {
                stands |= choice.get("channelId") == null;
            } else if (state != ConsentState.GRANTED || choice.get("channelId") == null) {
                Map<String, Object> ended = dctx.getDispatcher().runSync("withdrawContactChoice", UtilMisc.toMap("contactChoiceId",
                        choice.get("contactChoiceId"), "saidById", saidById, "userLogin", userLogin));
                if (ServiceUtil.isError(ended)) {
                    return Optional.of(ServiceUtil.getErrorMessage(ended));
                }
            }
        }
        if (stands) {
            return Optional.empty();
        }
        Map<String, Object> recorded = dctx.getDispatcher().runSync("recordContactChoice", UtilMisc.toMap("choiceTypeId", wanted,
                "partyId", partyId, "purposeId", contactPurposeId, "saidById", saidById, "userLogin", userLogin));
        return ServiceUtil.isError(recorded) ? Optional.of(ServiceUtil.getErrorMessage(recorded)) : Optional.empty();
    }

    /** Whether the person wants no contact for any purpose: then no purpose can be authorised before that is taken back. */
    static boolean optedOutOfAll(Delegator delegator, String partyId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("ContactChoice").where("partyId", partyId, "choiceTypeId", "OPT_OUT", "purposeId", null,
                "channelId", null, "withdrawnDate", null).queryCount() > 0;
    }

    private static List<GenericValue> standing(Delegator delegator, String partyId, String purposeId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("ContactChoice").where("partyId", partyId, "purposeId", purposeId, "withdrawnDate", null).queryList();
    }
}

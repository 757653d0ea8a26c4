package org.dealercrm.privacy;

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

import org.dealercrm.privacy.ConsentRules.Given;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.MaskedText;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.export.ExportedFile;
import org.dealercrm.shared.personal.SuppressedPeople;

/** What people say of the purposes of their data; the contact policy hears of it in the same transaction. */
public final class ConsentServices {

    private ConsentServices() { }

    /** Records an answer. */
    public static Map<String, Object> record(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, GenericServiceException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        if (!RowScope.of(delegator, dctx.getSecurity(), userLogin).all()) {
            return PrivacyReply.refused("DealercrmPrivacyNotYours", Map.of(), context);
        }
        ConsentInput input = new ConsentInput(delegator, context);
        Optional<String> fault = input.fault();
        if (fault.isPresent()) {
            return PrivacyReply.refused("DealercrmPrivacyAnswer" + fault.get(), Map.of(), context);
        }
        Consent consent = Consent.of(delegator, input.text("partyId"), input.text("privacyPurposeId"));
        Given given = input.given();
        Optional<String> refusal = refusal(delegator, input, given, consent);
        if (refusal.isPresent()) {
            return PrivacyReply.refused("DealercrmPrivacyAnswer" + refusal.get(), Map.of(), context);
        }
        boolean holds = ConsentRules.holds(given, consent.standing());
        String id = consent.write(given, UtilMisc.toMap("saidById", input.text("saidById"), "treatmentId", input.text("treatmentId"),
                "evidenceText", input.text("evidenceText"), "custRequestId", input.text("custRequestId"),
                "storedFileId", input.store(userLogin)), userLogin);
        if (holds) {
            Optional<String> choice = ContactChoices.follow(dctx, input.text("partyId"), input.text("privacyPurposeId"), given.state(),
                    input.text("saidById"), userLogin);
            if (choice.isPresent()) {
                return ServiceUtil.returnError(choice.get());
            }
            if (given.state() == ConsentState.GRANTED && "COMMERCIAL".equals(contactPurpose(delegator, input.text("privacyPurposeId")))) {
                SuppressedPeople.lift(delegator, input.text("partyId"), SubjectReader.read(delegator, input.text("partyId")).addresses());
            }
        }
        Map<String, Object> result = PrivacyReply.done("DealercrmPrivacyAnswerSaved", context);
        result.put("partyId", input.text("partyId"));
        result.put("custRequestId", input.text("custRequestId"));
        result.put("privacyAnswerId", id);
        return result;
    }

    private static Optional<String> refusal(Delegator delegator, ConsentInput input, Given given, Consent consent) throws GenericEntityException {
        Optional<String> refusal = ConsentRules.refusal(given, consent.standing(), Clock.now().toInstant());
        boolean authorises = refusal.isEmpty() && given.state() == ConsentState.GRANTED && ConsentRules.holds(given, consent.standing())
                && contactPurpose(delegator, input.text("privacyPurposeId")) != null;
        return authorises && ContactChoices.optedOutOfAll(delegator, input.text("partyId")) ? Optional.of("OptedOut") : refusal;
    }

    private static Object contactPurpose(Delegator delegator, String privacyPurposeId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("PrivacyPurpose").where("privacyPurposeId", privacyPurposeId).queryOne().get("contactPurposeId");
    }

    /** The file behind an answer. */
    public static Map<String, Object> readEvidence(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        if (!MaskedText.seesAll(dctx.getSecurity(), (GenericValue) context.get("userLogin"))) {
            return PrivacyReply.refused("DealercrmPrivacyMasked", Map.of(), context);
        }
        GenericValue answer = !RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin")).all() ? null
                : EntityQuery.use(delegator).from("PrivacyAnswer").where("privacyAnswerId", context.get("privacyAnswerId")).queryOne();
        GenericValue file = answer == null || answer.get("storedFileId") == null ? null
                : EntityQuery.use(delegator).from("StoredFile").where("storedFileId", answer.get("storedFileId")).queryOne();
        if (file == null || file.getBytes("fileBytes") == null) {
            return PrivacyReply.refused("DealercrmPrivacyNoFile", Map.of(), context);
        }
        String name = file.getString("fileName");
        return ExportedFile.ofOne("PRIVACY_EVIDENCE", name == null || name.isBlank() ? "file" : name.replaceAll("[^\\w. ()-]", "_"),
                file.getBytes("fileBytes"), answer.getString("privacyAnswerId")).answer(delegator, context);
    }
}

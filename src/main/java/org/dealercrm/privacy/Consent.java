package org.dealercrm.privacy;

import java.sql.Timestamp;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.privacy.ConsentRules.Given;
import org.dealercrm.privacy.ConsentRules.Standing;
import org.dealercrm.shared.Clock;

/** What one person says of one purpose: what stands, and its history. */
final class Consent {
    private final Delegator delegator;
    private final String partyId;
    private final String purposeId;
    private final GenericValue row;

    private Consent(Delegator delegator, String partyId, String purposeId, GenericValue row) {
        this.delegator = delegator;
        this.partyId = partyId;
        this.purposeId = purposeId;
        this.row = row;
    }

    static Consent of(Delegator delegator, String partyId, String purposeId) throws GenericEntityException {
        return new Consent(delegator, partyId, purposeId,
                EntityQuery.use(delegator).from("PrivacyConsent").where("partyId", partyId, "privacyPurposeId", purposeId).queryOne());
    }

    /** What stands, or null when the person was never asked. */
    Standing standing() {
        return row == null ? null
                : new Standing(ConsentState.valueOf(row.getString("stateId")), row.getTimestamp("fromDate").toInstant());
    }

    boolean granted() {
        return standing() != null && standing().state() == ConsentState.GRANTED;
    }

    /** Writes an answer into the history and, unless it is older than what stands, puts it in force. */
    String write(Given given, Map<String, Object> more, GenericValue userLogin) throws GenericEntityException {
        String id = delegator.getNextSeqId("PrivacyAnswer");
        GenericValue answer = delegator.makeValue("PrivacyAnswer", more);
        answer.setFields(UtilMisc.toMap("privacyAnswerId", id, "partyId", partyId, "privacyPurposeId", purposeId,
                "stateId", given.state().name(), "saidDate", Timestamp.from(given.said()), "recordedDate", Clock.now()));
        answer.set("recordedByPartyId", userLogin.get("partyId"));
        answer.set("recordedByUserLogin", userLogin.get("userLoginId"));
        delegator.create(answer);
        if (ConsentRules.holds(given, standing())) {
            delegator.createOrStore(delegator.makeValue("PrivacyConsent", "partyId", partyId, "privacyPurposeId", purposeId,
                    "stateId", given.state().name(), "privacyAnswerId", id, "fromDate", Timestamp.from(given.said())));
        }
        return id;
    }
}

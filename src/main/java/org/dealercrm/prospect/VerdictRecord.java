package org.dealercrm.prospect;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.calendar.contact.ReportedContact;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.queue.AttemptPolicy;

/** Writes a verdict: the row of the call, the end of the verdict in force, and the new state of the prospect. */
final class VerdictRecord {
    private static final long DEFAULT_ATTEMPTS = 3;
    private static final long DEFAULT_PAUSE_MINUTES = 240;
    private static final String WRONG_NUMBER = "PV_INVALID_NUMBER";
    private static final Map<String, ContactChannel> CHANNELS = Map.of("DCRM_CM_CALL", ContactChannel.CALL,
            "DCRM_CM_WHATSAPP", ContactChannel.WHATSAPP, "DCRM_CM_EMAIL", ContactChannel.EMAIL);

    private final GenericValue prospect;
    private final GenericValue type;
    private final GenericValue userLogin;
    private final Map<String, ? extends Object> input;
    private final ReportedContact contact;

    VerdictRecord(GenericValue prospect, GenericValue type, GenericValue userLogin, Map<String, ? extends Object> input,
            ReportedContact contact) {
        this.prospect = prospect;
        this.type = type;
        this.userLogin = userLogin;
        this.input = input;
        this.contact = contact;
    }

    /** The contact that a verdict by a method tells of; documents are none. Unless it says otherwise a verdict comes from a call. */
    static ReportedContact contact(DispatchContext dctx, GenericValue userLogin, ContactPolicy policy, GenericValue prospect, String methodId)
            throws GenericEntityException {
        ContactChannel channel = methodId == null ? ContactChannel.CALL : CHANNELS.get(methodId);
        return channel == null ? null : ReportedContact.of(dctx, userLogin, policy, ProspectQueries.question(prospect, channel));
    }

    VerdictRules.Verdict verdict() {
        Timestamp agreed = (Timestamp) input.get("nextAttemptDate");
        return new VerdictRules.Verdict(Outcome.valueOf(type.getString("outcomeId")), (String) input.get("comments"),
                userLogin.getString("partyId"), prospect.getString("adviserPartyId"), agreed == null ? null : agreed.toInstant());
    }

    /** Stores all of it and answers the id of the verdict. */
    String store(DispatchContext dctx) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Timestamp now = Clock.now();
        VerificationState present = state();
        boolean takesForce = VerdictRules.supersedes(present, verdict());
        String verdictId = delegator.getNextSeqId("ProspectVerdict");
        if (takesForce) {
            endVerdictInForce(delegator, now);
        }
        delegator.create("ProspectVerdict", "prospectVerdictId", verdictId,
                "salesOpportunityId", prospect.get("salesOpportunityId"), "verdictTypeId", type.get("verdictTypeId"),
                "comments", input.get("comments"), "contactMethodId", methodId(), "communicationEventId", recordContact(),
                "verifiedByPartyId", userLogin.get("partyId"), "verifiedByUserLogin", userLogin.get("userLoginId"),
                "verdictDate", now, "supersededDate", takesForce ? null : now);
        updateProspect(VerdictRules.next(present, verdict(), policy(delegator), now.toInstant()), takesForce ? verdictId : null, now);
        return verdictId;
    }

    /** Unless it says otherwise a verdict comes from a telephone call. */
    private String methodId() {
        return input.get("contactMethodId") == null ? "DCRM_CM_CALL" : (String) input.get("contactMethodId");
    }

    /** "May not be contacted" tells of no contact unless one was begun. */
    private String recordContact() throws GenericEntityException {
        if (contact == null || verdict().outcome() == Outcome.NEITHER && !contact.begun()) {
            return null;
        }
        String key = "ProspectVerdictType.description." + type.getString("verdictTypeId");
        return contact.keep(prospect.getString("customerPartyId"),
                UtilProperties.getMessage("DealercrmProspectUiLabels", key, (Locale) input.get("locale")), answered());
    }

    private boolean answered() {
        return verdict().outcome() != Outcome.PENDING && !WRONG_NUMBER.equals(type.getString("verdictTypeId"));
    }

    private VerificationState state() {
        Long attempts = prospect.getLong("attemptCount");
        Timestamp next = prospect.getTimestamp("nextAttemptDate");
        return new VerificationState(prospect.getString("verificationStatusId"), attempts == null ? 0 : attempts,
                next == null ? null : next.toInstant());
    }

    private static AttemptPolicy policy(Delegator delegator) throws GenericEntityException {
        return new AttemptPolicy(Settings.number(delegator, "prospect.verificationAttempts", DEFAULT_ATTEMPTS),
                Duration.ofMinutes(Settings.number(delegator, "prospect.callAgainMinutes", DEFAULT_PAUSE_MINUTES)));
    }

    private void endVerdictInForce(Delegator delegator, Timestamp now) throws GenericEntityException {
        GenericValue inForce = prospect.get("verdictId") == null ? null
                : EntityQuery.use(delegator).from("ProspectVerdict").where("prospectVerdictId", prospect.get("verdictId")).queryOne();
        if (inForce != null) {
            inForce.set("supersededDate", now);
            inForce.store();
        }
    }

    private void updateProspect(VerificationState state, String verdictId, Timestamp now) throws GenericEntityException {
        prospect.set("verificationStatusId", state.statusId());
        prospect.set("attemptCount", state.attemptCount());
        Instant next = state.nextAttempt() == null || contact == null ? state.nextAttempt() : contact.again(state.nextAttempt(), answered());
        prospect.set("nextAttemptDate", next == null ? null : Timestamp.from(next));
        if (verdictId != null) {
            prospect.set("verdictId", verdictId);
            prospect.set("verifiedDate", verdict().outcome() == Outcome.PENDING ? null : now);
        }
        prospect.store();
    }
}

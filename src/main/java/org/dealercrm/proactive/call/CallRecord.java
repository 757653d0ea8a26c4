package org.dealercrm.proactive.call;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.proactive.Catalogue;
import org.dealercrm.proactive.call.CallOutcome.Flag;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteZone;

/** Writes what a call came to: its row, the record's next state, callbacks closed and agreed, opt-out, booking and complaint. */
final class CallRecord {
    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue record;
    private final GenericValue campaign;
    private final CallOutcome outcome;
    private final CallRules.Written written;
    private final Map<String, ? extends Object> input;
    private final GenericValue userLogin;
    private final SiteZone zone;
    private final Timestamp now = Clock.now();

    CallRecord(DispatchContext dctx, GenericValue record, CallOutcome outcome, Map<String, ? extends Object> input)
            throws GenericEntityException {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.record = record;
        this.campaign = EntityQuery.use(delegator).from("ProactiveCampaign")
                .where("marketingCampaignId", record.get("marketingCampaignId")).queryOne();
        this.outcome = outcome;
        this.written = WrittenCall.of(input);
        this.input = input;
        this.userLogin = (GenericValue) input.get("userLogin");
        this.zone = SiteZone.of(delegator, record.getString("facilityId"));
    }

    CallRules.Written written() {
        return written;
    }

    LocalDateTime localNow() {
        return LocalDateTime.ofInstant(now.toInstant(), zone.zone());
    }

    /** Stores all of it and answers the id of the contact. */
    String store() throws GenericEntityException {
        DayPart.Hours hours = hours(delegator);
        String part = hours.of(LocalTime.ofInstant(now.toInstant(), zone.zone())).sign();
        BusinessCalendar calendar = SiteCalendars.of(delegator).at(record.getString("facilityId"));
        CallRules.Next next = CallRules.next(outcome, progress(), part, written.callBack(), hours,
                days -> calendar.plus(localNow().toLocalDate(), days));
        Effects effects = new Effects(dctx, record, campaign, input);
        String eventId = new Contacts(dctx, input).finish(record, campaign, "CALL", outcome.is(Flag.ANSWERED), outcomeName());
        String id = delegator.getNextSeqId("ProactiveContact");
        String workEffortId = outcome.is(Flag.BOOKED) ? effects.book(written.appointment(), eventId) : null;
        contact(id, part, eventId, workEffortId);
        closeCallbacks();
        advance(next, part, workEffortId);
        if (outcome.is(Flag.CALL_BACK)) {
            agree();
        }
        if (outcome.is(Flag.DO_NOT_CALL)) {
            effects.optOut();
        }
        if (outcome.is(Flag.COMPLAINT)) {
            effects.complain(written.comments());
        }
        return id;
    }

    /** The hours at which the parts of the day begin, by setting. */
    static DayPart.Hours hours(Delegator delegator) throws GenericEntityException {
        return new DayPart.Hours((int) Settings.number(delegator, "proactive.morningFromHour", 8),
                (int) Settings.number(delegator, "proactive.middayFromHour", 12),
                (int) Settings.number(delegator, "proactive.afternoonFromHour", 15));
    }

    private CallRules.Progress progress() throws GenericEntityException {
        long same = EntityQuery.use(delegator).from("ProactiveContact")
                .where("proactiveRecordId", record.get("proactiveRecordId"), "proactiveOutcomeId", outcome.id()).queryCount();
        return new CallRules.Progress(record.getLong("attemptCount"), same, record.getString("triedParts"), campaign.getLong("maxAttempts"),
                campaign.get("whatsappText") != null && record.get("phoneE164") != null);
    }

    private void contact(String id, String part, String eventId, String workEffortId) throws GenericEntityException {
        GenericValue contact = delegator.makeValue("ProactiveContact", "proactiveContactId", id, "proactiveRecordId", record.get("proactiveRecordId"),
                "marketingCampaignId", record.get("marketingCampaignId"), "partyId", record.get("partyId"), "brandId", record.get("brandId"),
                "facilityId", record.get("facilityId"), "channelId", "CALL", "proactiveOutcomeId", outcome.id(), "callCount", 1L,
                "attemptNum", record.getLong("attemptCount") + 1, "comments", written.comments(), "contactReasonId", reason());
        for (Flag flag : List.of(Flag.ANSWERED, Flag.RIGHT_PERSON, Flag.EFFECTIVE, Flag.BOOKED)) {
            contact.set(flag.field(), outcome.indicator(flag));
        }
        contact.set("agentPartyId", userLogin.get("partyId"));
        contact.set("agentUserLogin", userLogin.get("userLoginId"));
        contact.set("contactDate", now);
        contact.set("contactDay", zone.day(now));
        contact.set("dayPart", part);
        contact.set("callBackDate", outcome.is(Flag.CALL_BACK) ? moment(written.callBack()) : null);
        contact.set("communicationEventId", eventId);
        contact.set("workEffortId", workEffortId);
        delegator.create(contact);
    }

    private String reason() {
        return outcome.asksNoContactReason() ? written.noContactReasonId()
                : outcome.asksNoBookingReason() ? written.noBookingReasonId() : outcome.impliedReasonId();
    }

    private void advance(CallRules.Next next, String part, String workEffortId) throws GenericEntityException {
        String tried = record.getString("triedParts");
        boolean open = RecordStates.OPEN.contains(next.statusId());
        record.set("statusId", next.statusId());
        record.set("attemptCount", record.getLong("attemptCount") + 1);
        record.set("triedParts", (tried == null ? "" : tried) + part);
        record.set("nextAttemptDate", moment(next.nextCall()));
        record.set("lastOutcomeId", outcome.id());
        record.set("lastContactDate", now);
        record.set("finishedDate", open ? null : now);
        record.set("openCommEventId", null);
        if (outcome.is(Flag.RIGHT_PERSON) && record.get("reachedDate") == null) {
            record.set("reachedDate", now);
        }
        if (outcome.is(Flag.BOOKED)) {
            record.set("workEffortId", workEffortId);
            record.set("appointmentDate", moment(written.appointment()));
        }
        record.store();
    }

    private void closeCallbacks() throws GenericEntityException {
        delegator.storeByCondition("ProactiveCallback", Map.of("closedDate", now), EntityCondition.makeCondition(List.of(
                EntityCondition.makeCondition("proactiveRecordId", record.get("proactiveRecordId")),
                EntityCondition.makeCondition("closedDate", null))));
    }

    /** A callback is the agent's own unless it was left to anyone. */
    private void agree() throws GenericEntityException {
        delegator.create("ProactiveCallback", "proactiveCallbackId", delegator.getNextSeqId("ProactiveCallback"),
                "proactiveRecordId", record.get("proactiveRecordId"), "dueDate", moment(written.callBack()),
                "assignedPartyId", "ANYONE".equals(input.get("callBackBy")) ? null : userLogin.get("partyId"),
                "comments", written.comments(), "createdDate", now, "createdByUserLogin", userLogin.get("userLoginId"));
    }

    private Timestamp moment(LocalDateTime local) {
        return local == null ? null : Timestamp.from(local.atZone(zone.zone()).toInstant());
    }

    private String outcomeName() throws GenericEntityException {
        return campaign.getString("campaignName") + ": " + new Catalogue(delegator, (Locale) input.get("locale")).outcome(outcome.id());
    }
}

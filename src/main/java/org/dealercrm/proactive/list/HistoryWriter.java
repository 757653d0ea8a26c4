package org.dealercrm.proactive.list;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.call.CallOutcome;
import org.dealercrm.proactive.call.CallOutcome.Flag;
import org.dealercrm.proactive.call.CallRules;
import org.dealercrm.proactive.call.DayPart;
import org.dealercrm.proactive.call.Outcomes;
import org.dealercrm.shared.SiteZone;

/**
 * Writes records that were worked elsewhere: the last call with what it came to, and one row for the calls before it, of which nothing
 * is known but their number. No contact policy is asked: what happened has happened.
 */
final class HistoryWriter {
    private static final String EARLIER = "PRO_EARLIER";

    private final Delegator delegator;
    private final GenericValue campaign;
    private final GenericValue userLogin;
    private final Timestamp now;
    private SiteZone zone;

    HistoryWriter(GenericValue campaign, GenericValue userLogin, Timestamp now) {
        this.delegator = campaign.getDelegator();
        this.campaign = campaign;
        this.userLogin = userLogin;
        this.now = now;
    }

    void write(GenericValue row, ListMember.History history) throws GenericEntityException {
        CallOutcome outcome = Outcomes.of(EntityQuery.use(delegator).from("ProactiveOutcome")
                .where("proactiveOutcomeId", history.outcomeId()).cache().queryOne());
        Timestamp moment = moment(history);
        CallRules.Next next = CallRules.next(outcome, new CallRules.Progress(history.calls(), 0, "", 0, false), "", null,
                new DayPart.Hours(8, 12, 15), days -> history.lastDay());
        row.set("statusId", next.statusId());
        row.set("attemptCount", history.calls());
        row.set("lastOutcomeId", outcome.id());
        row.set("lastContactDate", moment);
        row.set("finishedDate", moment);
        if (outcome.is(Flag.RIGHT_PERSON)) {
            row.set("reachedDate", moment);
        }
        delegator.create(row);
        if (history.calls() > 1) {
            delegator.create(contact(row, moment, Map.of("proactiveOutcomeId", EARLIER, "callCount", history.calls() - 1, "attemptNum", 1L,
                    "isAnswered", "N", "isRightPerson", "N", "isEffective", "N", "isBooked", "N")));
        }
        GenericValue last = contact(row, moment, Map.of("proactiveOutcomeId", outcome.id(), "callCount", 1L, "attemptNum", history.calls(),
                "isAnswered", outcome.indicator(Flag.ANSWERED), "isRightPerson", outcome.indicator(Flag.RIGHT_PERSON),
                "isEffective", outcome.indicator(Flag.EFFECTIVE), "isBooked", outcome.indicator(Flag.BOOKED)));
        last.set("contactReasonId", outcome.impliedReasonId());
        last.set("comments", history.comments());
        delegator.create(last);
    }

    private GenericValue contact(GenericValue row, Timestamp moment, Map<String, Object> fields) throws GenericEntityException {
        GenericValue contact = delegator.makeValue("ProactiveContact", "proactiveContactId", delegator.getNextSeqId("ProactiveContact"),
                "proactiveRecordId", row.get("proactiveRecordId"), "marketingCampaignId", row.get("marketingCampaignId"),
                "partyId", row.get("partyId"), "brandId", row.get("brandId"), "facilityId", row.get("facilityId"), "channelId", "CALL",
                "contactDate", moment, "contactDay", zone().day(moment), "agentUserLogin", userLogin.get("userLoginId"));
        contact.setNonPKFields(fields);
        return contact;
    }

    /** The day that the history tells, else the last or first one of the campaign, else now. */
    private Timestamp moment(ListMember.History history) throws GenericEntityException {
        Date day = history.lastDay() != null ? Date.valueOf(history.lastDay()) : campaign.getDate("thruDate");
        if (day == null) {
            day = campaign.getDate("fromDate");
        }
        Timestamp noon = Timestamp.from(day.toLocalDate().atTime(12, 0).atZone(zone().zone()).toInstant());
        return noon.after(now) ? now : noon;
    }

    private SiteZone zone() throws GenericEntityException {
        if (zone == null) {
            zone = SiteZone.of(delegator, null);
        }
        return zone;
    }
}

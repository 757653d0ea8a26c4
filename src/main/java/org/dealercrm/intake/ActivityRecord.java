package org.dealercrm.intake;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.dealercrm.shared.CommentKey;
import org.dealercrm.shared.SiteZone;

/** The stored activity of a row: what its source says of it, and what became of that. */
final class ActivityRecord {
    /** A change in one of these is another activity to judge than the one that was judged. */
    private static final List<String> EVIDENCE = List.of("statusId", "activityTypeId", "doneDate", "subject", "comments", "resultText");
    private static final List<String> OF_SOURCE = Stream.concat(EVIDENCE.stream(), Stream.of("salesOpportunityId", "plannedDate", "doneDay",
            "adviserPartyId", "brandId", "facilityId", "customerName", "phoneE164", "nextStep", "enteredDate",
            "durationSeconds")).toList();
    private static final List<String> JUDGED = List.of("proposedValidityId", "proposedReasonId", "proposedRuleIds", "validityId", "rulingId");

    private final GenericValue activity;
    private final GenericValue before;

    ActivityRecord(GenericValue activity) {
        this.activity = activity;
        this.before = (GenericValue) activity.clone();
    }

    /** Whom an activity belongs to, once its prospect is known. */
    record Owner(String salesOpportunityId, String adviserPartyId, String brandId, String facilityId) { }

    /** Takes over what the row says; a text that its report has no column for stays as it is. */
    void fill(ActivityRow row, Owner owner) throws GenericEntityException {
        SiteZone site = SiteZone.of(activity.getDelegator(), owner.facilityId());
        Timestamp done = moment(row.moments().done(), site.zone());
        activity.set("salesOpportunityId", owner.salesOpportunityId());
        activity.set("adviserPartyId", owner.adviserPartyId());
        activity.set("brandId", owner.brandId());
        activity.set("facilityId", owner.facilityId());
        activity.set("activityTypeId", row.typeId());
        activity.set("statusId", row.statusId());
        activity.set("plannedDate", moment(row.moments().planned(), site.zone()));
        activity.set("doneDate", done);
        activity.set("doneDay", site.day(done));
        activity.set("customerName", owner.salesOpportunityId() == null ? row.customer().name() : null);
        activity.set("phoneE164", owner.salesOpportunityId() == null ? row.customer().phone() : null);
        say("subject", row.texts().subject());
        say("comments", row.texts().comments());
        say("resultText", row.texts().result());
        say("nextStep", row.texts().nextStep());
        activity.set("commentKey", CommentKey.of(activity.getString("comments")));
        if (row.moments().entered() != null) {
            activity.set("enteredDate", moment(row.moments().entered(), site.zone()));
        }
        if (row.durationSeconds() != null) {
            activity.set("durationSeconds", row.durationSeconds());
        }
    }

    private void say(String field, String text) {
        if (text != null) {
            activity.set(field, text.isEmpty() ? null : text);
        }
    }

    private static Timestamp moment(LocalDateTime moment, ZoneId zone) {
        return moment == null ? null : Timestamp.from(moment.atZone(zone).toInstant());
    }

    boolean changed() {
        return differs(OF_SOURCE);
    }

    /** The prospect that no longer has the activity, or null. */
    String left() {
        return differs(List.of("salesOpportunityId")) ? before.getString("salesOpportunityId") : null;
    }

    /** Stores the change; evidence that changed waits for a judgement of its own. Answers the ruling that is no longer in force, or null. */
    String store(String intakeRunId) throws GenericEntityException {
        String ruling = differs(EVIDENCE) ? activity.getString("rulingId") : null;
        if (differs(EVIDENCE)) {
            JUDGED.forEach(field -> activity.set(field, null));
        }
        activity.set("intakeRunId", intakeRunId);
        activity.store();
        return ruling;
    }

    private boolean differs(List<String> fields) {
        return fields.stream().anyMatch(field -> !Objects.equals(before.get(field), activity.get(field)));
    }
}

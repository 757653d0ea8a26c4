package org.dealercrm.calendar.contact;

import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SystemCall;

/** Writes contacts that we begin: the communication with the customer, the attempt, and the key that makes a second one of the day impossible. */
public final class Contacts {
    private static final int LONGEST = 255;
    private static final Map<ContactChannel, String> TYPES = Map.of(ContactChannel.CALL, "PHONE_COMMUNICATION", ContactChannel.WHATSAPP,
            "DCRM_WHATSAPP", ContactChannel.EMAIL, "EMAIL_COMMUNICATION", ContactChannel.SMS, "DCRM_SMS");

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue userLogin;
    private final ContactPolicy policy;

    private Contacts(DispatchContext dctx, GenericValue userLogin, ContactPolicy policy) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.userLogin = userLogin;
        this.policy = policy;
    }

    /** For the contacts of a user. */
    public static Contacts of(DispatchContext dctx, GenericValue userLogin, ContactPolicy policy) {
        return new Contacts(dctx, userLogin, policy);
    }

    /** What is kept with a contact beside whom it reaches; overridden are the rules that an override with a reason set aside. */
    record Details(String subject, String contactListId, boolean checked, String overrideReason, List<ContactRule> overridden) { }

    /** Begins a contact; empty when somebody else began one with this person on the same day just before. */
    Optional<String> begin(ContactQuestion question, Details details) throws GenericEntityException {
        Timestamp now = Clock.now();
        Date day = Date.valueOf(LocalDate.ofInstant(now.toInstant(), policy.terms(question).zone()));
        List<GenericValue> days = new ArrayList<>();
        boolean mayRepeat = !details.checked() || details.overrideReason() != null;
        for (String key : question.personKeys()) {
            if (!mayRepeat || EntityQuery.use(delegator).from("ContactDay").where("personKey", key, "contactDay", day).queryOne() == null) {
                days.add(delegator.makeValue("ContactDay", "personKey", key, "contactDay", day));
            }
        }
        if (!policy.terms(question).strict()) {
            freeUnanswered(days);
        }
        if (!taken(days)) {
            return Optional.empty();
        }
        String id = communication(question, details, now);
        for (GenericValue row : days) {
            row.set("communicationEventId", id);
            row.store();
        }
        delegator.create("ContactAttempt", "communicationEventId", id, "partyId", question.partyId(), "address", question.address(),
                "channelId", question.channel().name(), "purposeId", question.purpose().name(), "brandId", question.brandId(),
                "facilityId", question.facilityId(), "contactDay", day, "startedDate", now, "startedByPartyId", userLogin.get("partyId"),
                "startedByUserLogin", userLogin.get("userLoginId"), "checked", details.checked() ? "Y" : "N",
                "overrideReason", details.overrideReason(), "overriddenRules", details.overridden().isEmpty() ? null
                        : details.overridden().stream().map(ContactRule::name).collect(Collectors.joining(" ")),
                "contactListId", details.contactListId());
        return Optional.of(id);
    }

    /** Days that unanswered contacts took while every contact still counted. */
    private void freeUnanswered(List<GenericValue> days) throws GenericEntityException {
        for (GenericValue day : days) {
            GenericValue taken = EntityQuery.use(delegator).from("ContactDay").where(day.getPrimaryKey()).queryOne();
            GenericValue attempt = taken == null ? null : EntityQuery.use(delegator).from("ContactAttempt")
                    .where("communicationEventId", taken.get("communicationEventId")).queryOne();
            if (attempt != null && "N".equals(attempt.get("answered"))) {
                taken.remove();
            }
        }
    }

    /** Takes the day of a person; false when the key refuses because somebody else took it meanwhile. */
    private boolean taken(List<GenericValue> days) throws GenericEntityException {
        for (GenericValue row : days) {
            try {
                row.create();
            } catch (GenericEntityException failure) {
                if (isDuplicate(failure)) {
                    return false;
                }
                throw failure;
            }
        }
        return true;
    }

    private static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }

    /** OFBiz sends e-mails in progress by itself, so an e-mail of ours is only entered; its service takes no subject with signs of HTML. */
    private String communication(ContactQuestion question, Details details, Timestamp now) throws GenericEntityException {
        Map<String, Object> event = new HashMap<>();
        event.put("communicationEventTypeId", TYPES.get(question.channel()));
        event.put("statusId", question.channel() == ContactChannel.EMAIL ? "COM_ENTERED" : "COM_IN_PROGRESS");
        event.put("partyIdFrom", userLogin.get("partyId"));
        event.put("partyIdTo", question.partyId());
        event.put("toString", question.address());
        event.put("contactListId", details.contactListId());
        event.put("datetimeStarted", now);
        String id = (String) SystemCall.run(dctx, "createCommunicationEvent", event).get("communicationEventId");
        if (details.subject() != null) {
            GenericValue written = event(id);
            written.set("subject", cut(details.subject()));
            written.store();
        }
        return id;
    }

    private GenericValue event(String id) throws GenericEntityException {
        return EntityQuery.use(delegator).from("CommunicationEvent").where("communicationEventId", id).queryOne();
    }

    /** The contact of today by the same channel whose outcome nobody recorded yet. */
    public Optional<GenericValue> open(ContactQuestion question) throws GenericEntityException {
        List<EntityCondition> person = new ArrayList<>();
        if (question.partyId() != null) {
            person.add(EntityCondition.makeCondition("partyId", question.partyId()));
        }
        if (question.address() != null) {
            person.add(EntityCondition.makeCondition("address", question.address()));
        }
        if (person.isEmpty()) {
            return Optional.empty();
        }
        Date day = Date.valueOf(Clock.today(policy.terms(question).zone()));
        return Optional.ofNullable(EntityQuery.use(delegator).from("ContactAttempt").where(List.of(
                EntityCondition.makeCondition(person, EntityOperator.OR), EntityCondition.makeCondition("contactDay", day),
                EntityCondition.makeCondition("channelId", question.channel().name()),
                EntityCondition.makeCondition("finishedDate", null))).orderBy("-startedDate").queryFirst());
    }

    /**
     * Keeps a contact whose outcome somebody reports: ends the one that was begun, or writes one that was not, for an outcome proves a
     * contact. Answers its id, or null when nothing tells who was contacted.
     */
    public String outcome(ContactQuestion question, GenericValue begun, String subject, boolean answered) throws GenericEntityException {
        if (question.personKeys().isEmpty()) {
            return null;
        }
        String id = begun != null ? begun.getString("communicationEventId")
                : begin(question, new Details(subject, null, false, null, List.of()))
                        .orElseThrow(() -> new GenericEntityException("Two people recorded a contact with " + question.address() + " at once"));
        finish(EntityQuery.use(delegator).from("ContactAttempt").where("communicationEventId", id).queryOne(), answered, subject, null);
        return id;
    }

    /** Ends a contact; where only answered ones count, an unanswered one gives its day free again. */
    void finish(GenericValue attempt, boolean answered, String subject, String note) throws GenericEntityException {
        Timestamp now = Clock.now();
        String id = attempt.getString("communicationEventId");
        attempt.set("finishedDate", now);
        attempt.set("answered", answered ? "Y" : "N");
        attempt.store();
        GenericValue event = event(id);
        event.set("datetimeEnded", now);
        event.set("note", cut(note));
        if (subject != null) {
            event.set("subject", cut(subject));
        }
        event.store();
        SystemCall.run(dctx, "setCommunicationEventStatus", new HashMap<>(Map.of("communicationEventId", id, "statusId", "COM_COMPLETE")));
        if (!answered && !policy.terms(Attempts.question(attempt)).strict()) {
            delegator.removeByAnd("ContactDay", "communicationEventId", id);
        }
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}

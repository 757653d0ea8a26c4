package org.dealercrm.proactive.call;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.calendar.contact.ContactDecision;
import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.calendar.contact.ContactPurpose;
import org.dealercrm.calendar.contact.ContactQuestion;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.queue.WorkQueue;

/**
 * The waiting records whose customer the policy lets us contact now. Who was contacted today or asked not to be is passed over; at an
 * hour at which nobody may be contacted the records come all the same, to be prepared.
 */
final class ContactableRecords implements WorkQueue.Waiting {
    private static final int LOOK = 60;
    private static final int GROWTH = 4;
    /** After so many, those that wait for an hour will do. */
    private static final int ENOUGH = 900;

    private final Due due;
    private final ContactChannel channel;
    private final ContactPolicy policy;
    private final Instant now = Clock.now().toInstant();
    private final Map<String, ContactDecision> decisions = new HashMap<>();
    private GenericValue passedOver;

    ContactableRecords(Delegator delegator, Due due, ContactChannel channel) throws GenericEntityException {
        this.due = due;
        this.channel = channel;
        this.policy = ContactPolicy.of(delegator);
    }

    /** The same without a customer whose contact is about to be recorded. */
    ContactableRecords without(GenericValue record) {
        passedOver = record;
        return this;
    }

    private boolean isPassedOver(GenericValue row) {
        return passedOver != null && List.of("proactiveRecordId", "partyId", "phoneE164").stream()
                .anyMatch(field -> row.get(field) != null && row.get(field).equals(passedOver.get(field)));
    }

    /** Answers the waiting records, the most urgent first, without the excluded ones. */
    @FunctionalInterface
    interface Due {
        /** At most max rows; excluded may be empty. */
        List<GenericValue> first(int max, List<String> excluded) throws GenericEntityException;
    }

    @Override
    public List<String> first(int max, List<String> excluded) throws GenericEntityException {
        for (int look = Math.max(max, LOOK);; look *= GROWTH) {
            List<GenericValue> rows = due.first(look, excluded);
            decide(rows);
            List<String> allowed = ids(rows, ContactDecision::allowed, max);
            if (!allowed.isEmpty()) {
                return allowed;
            }
            List<String> later = ids(rows, ContactDecision::waitsOnlyForTime, max);
            if (rows.size() < look || look > ENOUGH && later.size() == max) {
                return later;
            }
        }
    }

    private List<String> ids(List<GenericValue> rows, Predicate<ContactDecision> wanted, int max) {
        return rows.stream().filter(row -> !isPassedOver(row)).map(row -> row.getString("proactiveRecordId"))
                .filter(id -> wanted.test(decisions.get(id))).limit(max).toList();
    }

    private void decide(List<GenericValue> rows) throws GenericEntityException {
        Map<String, ContactQuestion> questions = new HashMap<>();
        for (GenericValue row : rows) {
            if (!decisions.containsKey(row.getString("proactiveRecordId"))) {
                questions.put(row.getString("proactiveRecordId"), new ContactQuestion(row.getString("partyId"), row.getString("phoneE164"),
                        channel, ContactPurpose.valueOf(row.getString("purposeId")), row.getString("brandId"), row.getString("facilityId")));
            }
        }
        Map<ContactQuestion, ContactDecision> answers = policy.checkAll(new LinkedHashSet<>(questions.values()), now);
        questions.forEach((id, question) -> decisions.put(id, answers.get(question)));
    }
}

package org.dealercrm.proactive.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

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
    private static final int LONGEST_LOOK = 4000;

    private final Delegator delegator;
    private final WorkQueue.Waiting waiting;
    private final ContactChannel channel;
    private final ContactPolicy policy;
    private final Instant now = Clock.now().toInstant();
    private final Map<String, ContactDecision> decisions = new HashMap<>();

    ContactableRecords(Delegator delegator, WorkQueue.Waiting waiting, ContactChannel channel) throws GenericEntityException {
        this.delegator = delegator;
        this.waiting = waiting;
        this.channel = channel;
        this.policy = ContactPolicy.of(delegator);
    }

    @Override
    public List<String> first(int max, List<String> excluded) throws GenericEntityException {
        for (int look = Math.max(max, LOOK);; look *= 4) {
            List<String> ids = waiting.first(look, excluded);
            decide(ids.stream().filter(id -> !decisions.containsKey(id)).toList());
            List<String> allowed = ids.stream().filter(id -> decisions.get(id).allowed()).limit(max).toList();
            boolean all = ids.size() < look || look > LONGEST_LOOK;
            if (!allowed.isEmpty() || all) {
                return !allowed.isEmpty() ? allowed : ids.stream().filter(id -> decisions.get(id).waitsOnlyForTime()).limit(max).toList();
            }
        }
    }

    private void decide(List<String> ids) throws GenericEntityException {
        if (ids.isEmpty()) {
            return;
        }
        Map<String, ContactQuestion> questions = new HashMap<>();
        for (GenericValue record : EntityQuery.use(delegator).from("ProactiveDueRecord")
                .where(EntityCondition.makeCondition("proactiveRecordId", EntityOperator.IN, ids)).queryList()) {
            questions.put(record.getString("proactiveRecordId"), new ContactQuestion(record.getString("partyId"), record.getString("phoneE164"),
                    channel, ContactPurpose.valueOf(record.getString("purposeId")), record.getString("brandId"), record.getString("facilityId")));
        }
        Map<ContactQuestion, ContactDecision> answers = policy.checkAll(new ArrayList<>(questions.values()), now);
        questions.forEach((id, question) -> decisions.put(id, answers.get(question)));
    }
}

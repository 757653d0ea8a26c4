package org.dealercrm.proactive.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.calendar.contact.ContactDecision;
import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.calendar.contact.ContactQuestion;
import org.dealercrm.calendar.contact.ContactRule;
import org.dealercrm.proactive.CallScreen;
import org.dealercrm.shared.Clock;

/** The open records that the queues pass over today, whatever the hour, and why; a record counts under its gravest reason. */
public final class BlockedRecords {
    /** The reasons, the gravest first. */
    public static final List<ContactRule> RULES = List.of(ContactRule.OPT_OUT, ContactRule.LISTED, ContactRule.NOT_AUTHORISED,
            ContactRule.NOT_CHECKED, ContactRule.ONE_CHANNEL, ContactRule.ONE_A_DAY);

    private final Map<String, ContactRule> byRecord = new LinkedHashMap<>();

    private BlockedRecords() { }

    /** Among the open records within the conditions. */
    public static BlockedRecords within(Delegator delegator, Collection<EntityCondition> conditions) throws GenericEntityException {
        BlockedRecords blocked = new BlockedRecords();
        Map<GenericValue, ContactQuestion> questions = new LinkedHashMap<>();
        List<EntityCondition> open = new ArrayList<>(conditions);
        open.add(EntityCondition.makeCondition("statusId", EntityOperator.IN, RecordStates.OPEN));
        for (GenericValue record : EntityQuery.use(delegator).from("ProactiveDueRecord").where(open).queryList()) {
            questions.put(record, CallScreen.question(record, record, RecordStates.channel(record)));
        }
        Map<ContactQuestion, ContactDecision> decisions = ContactPolicy.of(delegator).checkAll(questions.values(), Clock.now().toInstant());
        questions.forEach((record, question) -> {
            List<ContactRule> rules = decisions.get(question).blocks().stream().map(ContactDecision.Block::rule).toList();
            RULES.stream().filter(rules::contains).findFirst()
                    .ifPresent(rule -> blocked.byRecord.put(record.getString("proactiveRecordId"), rule));
        });
        return blocked;
    }

    public long total() {
        return byRecord.size();
    }

    /** How many, by reason, the gravest first. */
    public Map<ContactRule, Long> counts() {
        Map<ContactRule, Long> counted = new EnumMap<>(ContactRule.class);
        byRecord.values().forEach(rule -> counted.merge(rule, 1L, Long::sum));
        Map<ContactRule, Long> ordered = new LinkedHashMap<>();
        RULES.stream().filter(counted::containsKey).forEach(rule -> ordered.put(rule, counted.get(rule)));
        return ordered;
    }

    /** The records that a reason blocks; every blocked one for a name that is no reason. */
    public List<String> ids(String ruleName) {
        boolean named = RULES.stream().anyMatch(rule -> rule.name().equals(ruleName));
        return byRecord.entrySet().stream().filter(entry -> !named || entry.getValue().name().equals(ruleName)).map(Map.Entry::getKey).toList();
    }

    /** The reason by record. */
    public Map<String, ContactRule> byRecord() {
        return new HashMap<>(byRecord);
    }
}

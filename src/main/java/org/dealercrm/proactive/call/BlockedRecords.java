package org.dealercrm.proactive.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

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

    private static final String[] FIELDS = {"proactiveRecordId", "statusId", "partyId", "phoneE164", "brandId", "facilityId", "purposeId",
        "lastContactDate", "priorityNum"};
    private static final Map<String, String> VIEWS = Map.of("ContactAttempt", "ProactiveAttempt", "ContactChoice", "ProactiveChoice",
            "ContactListNumber", "ProactiveListing");
    private static final Map<String, List<String>> FACTS = Map.of(
            "ContactAttempt", List.of("communicationEventId", "channelId", "startedDate", "answered"),
            "ContactChoice", List.of("contactChoiceId", "choiceTypeId", "channelId", "purposeId", "fromDate"),
            "ContactListNumber", List.of("listId", "callExcluded", "smsExcluded", "appExcluded", "emailExcluded", "registeredDate", "checkedDate",
                    "validUntil"));

    private final Map<String, ContactRule> byRecord = new LinkedHashMap<>();

    private BlockedRecords() { }

    /** Among the open records within conditions on ProactiveDueRecord; the same six queries whatever their number. */
    public static BlockedRecords within(Delegator delegator, Collection<EntityCondition> conditions) throws GenericEntityException {
        BlockedRecords blocked = new BlockedRecords();
        Map<String, ContactQuestion> questions = new LinkedHashMap<>();
        List<EntityCondition> open = new ArrayList<>(conditions);
        open.add(EntityCondition.makeCondition("statusId", EntityOperator.IN, RecordStates.OPEN));
        for (GenericValue record : EntityQuery.use(delegator).select(FIELDS).from("ProactiveDueRecord").where(open)
                .orderBy("-lastContactDate", "priorityNum", "proactiveRecordId").queryList()) {
            questions.put(record.getString("proactiveRecordId"), CallScreen.question(record, record, RecordStates.channel(record)));
        }
        Map<ContactQuestion, List<ContactRule>> against = ContactPolicy.of(delegator).personRules(questions.values(), Clock.now().toInstant(),
                (entity, key, more) -> facts(delegator, entity, key, more == null ? open : and(open, more)));
        questions.forEach((id, question) -> RULES.stream().filter(against.get(question)::contains).findFirst()
                .ifPresent(rule -> blocked.byRecord.put(id, rule)));
        return blocked;
    }

    private static List<EntityCondition> and(List<EntityCondition> open, EntityCondition more) {
        List<EntityCondition> all = new ArrayList<>(open);
        all.add(more);
        return all;
    }

    /** The facts joined to the open records, by the views of proactive-policy-entitymodel.xml. */
    private static List<GenericValue> facts(Delegator delegator, String entity, String key, List<EntityCondition> conditions)
            throws GenericEntityException {
        Set<String> fields = new HashSet<>(FACTS.get(entity));
        fields.add(key);
        return EntityQuery.use(delegator).select(fields).from(VIEWS.get(entity) + ("partyId".equals(key) ? "OfParty" : "OfNumber"))
                .where(conditions).distinct().queryList();
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

    /** The records that a reason blocks, in the order of the list of records; every blocked one for a name that is no reason. */
    public List<String> ids(String ruleName) {
        boolean named = RULES.stream().anyMatch(rule -> rule.name().equals(ruleName));
        return byRecord.entrySet().stream().filter(entry -> !named || entry.getValue().name().equals(ruleName)).map(Map.Entry::getKey).toList();
    }

    /** The reason by record. */
    public Map<String, ContactRule> byRecord() {
        return new HashMap<>(byRecord);
    }
}

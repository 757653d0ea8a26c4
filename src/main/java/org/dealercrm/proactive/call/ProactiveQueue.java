package org.dealercrm.proactive.call;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.calendar.contact.CallableNow;
import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.calendar.contact.ContactQuestion;
import org.dealercrm.calendar.contact.ContactRule;
import org.dealercrm.proactive.CallScreen;
import org.dealercrm.proactive.CampaignStates;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;

/**
 * Which records wait for a call by a user: callbacks whose time has come, the user's own and anyone's; then calls that are due again and
 * customers whom nobody called yet, by priority. Only of campaigns that run today, and nothing that belongs to another agent.
 */
public final class ProactiveQueue {
    /** The id under which claims of records are kept, for calls and messages alike. */
    public static final String ID = "PROACTIVE";
    private static final String RECORD = "proactiveRecordId";

    private final Delegator delegator;
    private final RowScope scope;
    private final String partyId;
    private final Date today;

    private ProactiveQueue(Delegator delegator, RowScope scope, String partyId) throws GenericEntityException {
        this.delegator = delegator;
        this.scope = scope;
        this.partyId = partyId;
        this.today = Date.valueOf(Settings.today(delegator));
    }

    /** The queue as a user sees it. */
    public static ProactiveQueue of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new ProactiveQueue(delegator, RowScope.of(delegator, security, userLogin), userLogin.getString("partyId"));
    }

    /** The ids of waiting records, the most urgent first. */
    public List<String> waiting(int max, List<String> excluded) throws GenericEntityException {
        LinkedHashSet<String> ids = new LinkedHashSet<>(EntityQuery.use(delegator).select(RECORD, "dueDate").from("ProactiveDueCallback")
                .where(callbacks(excluded)).orderBy("dueDate", RECORD).maxRows(max).getFieldList(RECORD));
        if (ids.size() < max) {
            ids.addAll(EntityQuery.use(delegator).select(RECORD, "priorityNum", "nextAttemptDate").from("ProactiveDueRecord")
                    .where(records(excluded)).orderBy("priorityNum", "nextAttemptDate", RECORD).maxRows(max - ids.size()).getFieldList(RECORD));
        }
        return List.copyOf(ids);
    }

    /** The ids of records whose customer gets a message because nobody answered. */
    public List<String> waitingForMessage(int max, List<String> excluded) throws GenericEntityException {
        List<EntityCondition> all = open(excluded);
        all.add(EntityCondition.makeCondition("statusId", RecordStates.WHATSAPP));
        all.add(due());
        return EntityQuery.use(delegator).select(RECORD, "priorityNum", "lastContactDate").from("ProactiveDueRecord").where(all)
                .orderBy("priorityNum", "lastContactDate", RECORD).maxRows(max).getFieldList(RECORD);
    }

    /** The records waiting for a call or a message whose customer may be contacted by it. */
    public CallableNow callable(ContactPolicy policy, ContactChannel channel) {
        return CallableNow.of(policy, channel == ContactChannel.WHATSAPP ? this::waitingForMessage : this::waiting,
                ids -> questions(ids, channel), Clock.now().toInstant());
    }

    /** Why nobody who waits for a call may be called, as counts by reason; empty when somebody may. */
    public Map<ContactRule, Long> blocked() throws GenericEntityException {
        boolean somebody = !callable(ContactPolicy.of(delegator), ContactChannel.CALL).first(1, List.of()).isEmpty();
        return somebody ? Map.of() : BlockedRecords.within(delegator, records(List.of())).counts();
    }

    private Map<String, ContactQuestion> questions(Collection<String> ids, ContactChannel channel) throws GenericEntityException {
        Map<String, ContactQuestion> questions = new HashMap<>();
        for (GenericValue record : EntityQuery.use(delegator).from("ProactiveDueRecord")
                .where(EntityCondition.makeCondition(RECORD, EntityOperator.IN, ids)).queryList()) {
            questions.put(record.getString(RECORD), CallScreen.question(record, record, channel));
        }
        return questions;
    }

    public long countMessages() throws GenericEntityException {
        List<EntityCondition> all = open(List.of());
        all.add(EntityCondition.makeCondition("statusId", RecordStates.WHATSAPP));
        all.add(due());
        return EntityQuery.use(delegator).from("ProactiveDueRecord").where(all).queryCount();
    }

    public long countCallbacks() throws GenericEntityException {
        return EntityQuery.use(delegator).from("ProactiveDueCallback").where(callbacks(List.of())).queryCount();
    }

    public long countRecords() throws GenericEntityException {
        return EntityQuery.use(delegator).from("ProactiveDueRecord").where(records(List.of())).queryCount();
    }

    /** Callbacks of the user and of anyone, also those whose time has not come, the next first. */
    public List<GenericValue> agreed(int max) throws GenericEntityException {
        List<EntityCondition> all = open(List.of());
        all.add(EntityCondition.makeCondition("closedDate", null));
        return EntityQuery.use(delegator).from("ProactiveDueCallback").where(all).orderBy("dueDate").maxRows(max).queryList();
    }

    private List<EntityCondition> callbacks(List<String> excluded) {
        List<EntityCondition> all = open(excluded);
        all.add(EntityCondition.makeCondition("closedDate", null));
        all.add(EntityCondition.makeCondition("recordStatusId", RecordStates.CALLBACK));
        all.add(EntityCondition.makeCondition("dueDate", EntityOperator.LESS_THAN_EQUAL_TO, Clock.now()));
        return all;
    }

    private List<EntityCondition> records(List<String> excluded) {
        List<EntityCondition> all = open(excluded);
        all.add(EntityCondition.makeCondition("statusId", EntityOperator.IN, RecordStates.CALLABLE));
        all.add(due());
        return all;
    }

    private static EntityCondition due() {
        return either("nextAttemptDate", EntityCondition.makeCondition("nextAttemptDate", EntityOperator.LESS_THAN_EQUAL_TO, Clock.now()));
    }

    private List<EntityCondition> open(List<String> excluded) {
        List<EntityCondition> all = new ArrayList<>(scope.conditions("brandId", "facilityId", "assignedPartyId"));
        all.add(EntityCondition.makeCondition("campaignStatusId", CampaignStates.ACTIVE));
        all.add(EntityCondition.makeCondition("campaignFromDate", EntityOperator.LESS_THAN_EQUAL_TO, today));
        all.add(either("campaignThruDate", EntityCondition.makeCondition("campaignThruDate", EntityOperator.GREATER_THAN_EQUAL_TO, today)));
        all.add(either("assignedPartyId", EntityCondition.makeCondition("assignedPartyId", partyId)));
        if (!excluded.isEmpty()) {
            all.add(EntityCondition.makeCondition(RECORD, EntityOperator.NOT_IN, excluded));
        }
        return all;
    }

    private static EntityCondition either(String field, EntityCondition other) {
        return EntityCondition.makeCondition(EntityCondition.makeCondition(field, null), EntityOperator.OR, other);
    }
}

package org.dealercrm.proactive.call;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.proactive.Answers;
import org.dealercrm.shared.Clock;

/** Handing over what an absent agent has: open records and agreed callbacks, in one step and with history. */
public final class HandoverServices {

    private HandoverServices() { }

    /** Moves the open records and callbacks of an agent to another, or to anyone. */
    public static Map<String, Object> handOver(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String from = Answers.typed(context, "fromPartyId");
        String to = Answers.typed(context, "toPartyId");
        if (from == null || from.equals(to)) {
            return Answers.refused("DealercrmProactiveHandoverWho", context);
        }
        if (to != null && EntityQuery.use(delegator).from("UserLogin").where("partyId", to).queryCount() == 0) {
            return Answers.refused("DealercrmProactiveHandoverNobody", context);
        }
        EntityCondition mine = EntityCondition.makeCondition("assignedPartyId", from);
        List<GenericValue> records = EntityQuery.use(delegator).from("ProactiveRecord")
                .where(List.of(mine, EntityCondition.makeCondition("statusId", EntityOperator.IN, RecordStates.OPEN))).queryList();
        List<GenericValue> callbacks = EntityQuery.use(delegator).from("ProactiveCallback")
                .where(List.of(mine, EntityCondition.makeCondition("closedDate", null))).queryList();
        Timestamp now = Clock.now();
        String id = delegator.getNextSeqId("ProactiveHandover");
        Map<String, Object> row = new HashMap<>(Map.of("proactiveHandoverId", id, "fromPartyId", from, "recordCount", (long) records.size(),
                "callbackCount", (long) callbacks.size(), "handoverDate", now));
        row.put("toPartyId", to);
        row.put("comments", Answers.typed(context, "comments"));
        row.put("handoverByUserLogin", ((GenericValue) context.get("userLogin")).get("userLoginId"));
        delegator.create("ProactiveHandover", row);
        move(id, "RECORD", "proactiveRecordId", records, to);
        move(id, "CALLBACK", "proactiveCallbackId", callbacks, to);
        return Answers.done("DealercrmProactiveHandedOver", Map.of("records", records.size(), "callbacks", callbacks.size()), context);
    }

    private static void move(String handoverId, String kindId, String key, List<GenericValue> rows, String to) throws GenericEntityException {
        for (GenericValue row : rows) {
            row.set("assignedPartyId", to);
            row.store();
            row.getDelegator().create("ProactiveHandoverItem", "proactiveHandoverId", handoverId, "itemTypeId", kindId, "itemId", row.get(key));
        }
    }
}

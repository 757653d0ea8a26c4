package org.dealercrm.proactive.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilGenerics;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.proactive.Answers;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;

/** Handing over what somebody has who is absent or leaves: open records, agreed callbacks and appointments to come, in one step, with history. */
public final class HandoverServices {

    private HandoverServices() { }

    /** Moves the open records, callbacks and appointments of an agent to another, or to anyone. */
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
        List<GenericValue> records = theirs(dctx, "ProactiveRecord", "statusId", RecordStates.OPEN, from, context);
        List<GenericValue> callbacks = theirs(dctx, "ProactiveDueCallback", "closedDate", null, from, context);
        String id = delegator.getNextSeqId("ProactiveHandover");
        List<String> appointments = appointments(dctx, from, to, context);
        Map<String, Object> row = new HashMap<>(Map.of("proactiveHandoverId", id, "fromPartyId", from, "recordCount", (long) records.size(),
                "callbackCount", (long) callbacks.size(), "appointmentCount", (long) appointments.size(), "handoverDate", Clock.now()));
        row.put("toPartyId", to);
        row.put("comments", Answers.typed(context, "comments"));
        row.put("handoverByUserLogin", ((GenericValue) context.get("userLogin")).get("userLoginId"));
        delegator.create("ProactiveHandover", row);
        move(id, "RECORD", "ProactiveRecord", "proactiveRecordId", records, to);
        move(id, "CALLBACK", "ProactiveCallback", "proactiveCallbackId", callbacks, to);
        for (String workEffortId : appointments) {
            keep(delegator, id, "APPOINTMENT", workEffortId);
        }
        return Answers.done("DealercrmProactiveHandedOver",
                Map.of("records", records.size(), "callbacks", callbacks.size(), "appointments", appointments.size()), context);
    }

    /** What somebody has and the user reaches; the state is one value, none, or one of several. */
    private static List<GenericValue> theirs(DispatchContext dctx, String entityName, String field, List<String> states, String partyId,
            Map<String, ? extends Object> context) throws GenericEntityException {
        List<EntityCondition> conditions = new ArrayList<>(RowScope.of(dctx.getDelegator(), dctx.getSecurity(),
                (GenericValue) context.get("userLogin")).conditions("brandId", "facilityId", "assignedPartyId"));
        conditions.add(EntityCondition.makeCondition("assignedPartyId", partyId));
        conditions.add(states == null ? EntityCondition.makeCondition(field, null)
                : EntityCondition.makeCondition(field, EntityOperator.IN, states));
        return EntityQuery.use(dctx.getDelegator()).from(entityName).where(conditions).queryList();
    }

    /** Who may not change appointments hands over calls alone. */
    private static List<String> appointments(DispatchContext dctx, String from, String to, Map<String, ? extends Object> context)
            throws GenericEntityException {
        if (!dctx.getSecurity().hasEntityPermission("DEALERCRM_APPOINTMENT", "_UPDATE", (GenericValue) context.get("userLogin"))) {
            return List.of();
        }
        return UtilGenerics.cast(Neighbour.call(dctx, "handOverAppointments", context, UtilMisc.toMap("fromPartyId", from, "toPartyId", to))
                .get("workEffortIds"));
    }

    private static void move(String handoverId, String kindId, String entityName, String key, List<GenericValue> rows, String to)
            throws GenericEntityException {
        for (GenericValue row : rows) {
            Map<String, Object> owner = new HashMap<>();
            owner.put("assignedPartyId", to);
            row.getDelegator().storeByCondition(entityName, owner, EntityCondition.makeCondition(key, row.get(key)));
            keep(row.getDelegator(), handoverId, kindId, row.getString(key));
        }
    }

    private static void keep(Delegator delegator, String handoverId, String kindId, String itemId) throws GenericEntityException {
        delegator.create("ProactiveHandoverItem", "proactiveHandoverId", handoverId, "itemTypeId", kindId, "itemId", itemId);
    }
}

package org.dealercrm.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;

/** Handing over the appointments to come of somebody who leaves. */
public final class HandoverServices {

    private HandoverServices() { }

    /** Moves the open future appointments of an adviser, or booked by somebody, to another person; without one they are nobody's. */
    public static Map<String, Object> handOver(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        String from = Answers.typed(context, "fromPartyId");
        String to = Answers.typed(context, "toPartyId");
        List<String> moved = new ArrayList<>();
        for (GenericValue row : theirs(dctx, from, (GenericValue) context.get("userLogin"))) {
            if (from.equals(row.get("adviserPartyId"))) {
                row.set("adviserPartyId", to);
            }
            if (to != null && from.equals(row.get("bookedByPartyId"))) {
                row.set("bookedByPartyId", to);
            }
            row.store();
            AppointmentEvent.own(dctx, row, from, to);
            moved.add(row.getString("workEffortId"));
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("workEffortIds", moved);
        return result;
    }

    private static List<GenericValue> theirs(DispatchContext dctx, String partyId, GenericValue userLogin) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        List<EntityCondition> conditions = new ArrayList<>(AppointmentRows.of(delegator, dctx.getSecurity(), userLogin).conditions());
        conditions.add(EntityCondition.makeCondition(EntityCondition.makeCondition("adviserPartyId", partyId), EntityOperator.OR,
                EntityCondition.makeCondition("bookedByPartyId", partyId)));
        conditions.add(EntityCondition.makeCondition("statusId", EntityOperator.IN, AppointmentStates.OPEN));
        conditions.add(EntityCondition.makeCondition("startDate", EntityOperator.GREATER_THAN, Clock.now()));
        return EntityQuery.use(delegator).from("Appointment").where(conditions).queryList();
    }
}

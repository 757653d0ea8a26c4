package org.dealercrm.pqrs.answer;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.shared.Settings;

/** Cases of one customer that have the same cause within the days of a setting: the later ones repeat the earlier. */
final class RepeatedCases {
    private static final long DAYS = 90;

    private RepeatedCases() { }

    /** The latest earlier case that a case repeats for a cause, or null; without a customer nothing repeats. */
    static GenericValue earlier(GenericValue row, String causeId) throws GenericEntityException {
        EntityCondition customer = customer(row);
        if (customer == null || causeId == null || row.get("receivedDay") == null) {
            return null;
        }
        Delegator delegator = row.getDelegator();
        long days = Settings.number(delegator, "pqrs.repeatDays", DAYS);
        Date received = row.getDate("receivedDay");
        List<EntityCondition> conditions = new ArrayList<>();
        conditions.add(customer);
        conditions.add(EntityCondition.makeCondition("pqrsCauseId", causeId));
        conditions.add(EntityCondition.makeCondition("custRequestId", EntityOperator.NOT_EQUAL, row.get("custRequestId")));
        conditions.add(EntityCondition.makeCondition("statusId", EntityOperator.NOT_EQUAL, PqrsStates.VOIDED));
        conditions.add(EntityCondition.makeCondition("receivedDay", EntityOperator.GREATER_THAN_EQUAL_TO,
                Date.valueOf(received.toLocalDate().minusDays(days))));
        conditions.add(EntityCondition.makeCondition("receivedDate", EntityOperator.LESS_THAN, row.get("receivedDate")));
        return EntityQuery.use(delegator).from("PqrsCase").where(conditions).orderBy("-receivedDate", "-caseYear", "-caseSerial")
                .queryFirst();
    }

    /** The same party, else the same document. */
    private static EntityCondition customer(GenericValue row) {
        if (row.get("partyId") != null) {
            return EntityCondition.makeCondition("partyId", row.get("partyId"));
        }
        return row.get("documentNumber") == null ? null : EntityCondition.makeCondition(
                EntityCondition.makeCondition("documentTypeId", row.get("documentTypeId")), EntityOperator.AND,
                EntityCondition.makeCondition("documentNumber", row.get("documentNumber")));
    }
}

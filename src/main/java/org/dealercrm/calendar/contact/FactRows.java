package org.dealercrm.calendar.contact;

import java.util.List;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;

/**
 * Where the facts about many people come from when their number is the caller's affair: who asks about the rows of a query joins the facts
 * to that query, instead of naming every person again.
 */
@FunctionalInterface
public interface FactRows {
    /** Rows of ContactAttempt, ContactChoice or ContactListNumber of the people asked about, matched by partyId or by address (keyField). */
    List<GenericValue> of(String entityName, String keyField, EntityCondition more) throws GenericEntityException;
}

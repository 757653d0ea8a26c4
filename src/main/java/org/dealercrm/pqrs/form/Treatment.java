package org.dealercrm.pqrs.form;

import java.util.List;
import java.util.Locale;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/** The text on the treatment of personal data that is in force. */
public final class Treatment {

    private Treatment() { }

    /** The latest version that has begun, in the language asked for, else in another. */
    public static GenericValue inForce(Delegator delegator, Locale locale) throws GenericEntityException {
        List<GenericValue> rows = EntityQuery.use(delegator).from("PqrsTreatment")
                .where(EntityCondition.makeCondition("fromDate", EntityOperator.LESS_THAN_EQUAL_TO, Clock.now()))
                .orderBy("-fromDate", "-treatmentId", "-localeId").queryList();
        if (rows.isEmpty()) {
            throw new GenericEntityException("There is no text on the treatment of personal data (PqrsTreatment)");
        }
        Object latest = rows.get(0).get("treatmentId");
        return rows.stream().filter(row -> latest.equals(row.get("treatmentId")) && locale.getLanguage().equals(row.get("localeId")))
                .findFirst().orElse(rows.get(0));
    }
}

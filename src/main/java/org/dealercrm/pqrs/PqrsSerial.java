package org.dealercrm.pqrs;

import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.SystemCall;

/**
 * The numbers of cases, by year and without gaps. The next one is written in the transaction of the case that takes it: who comes at the
 * same moment waits at the row, and when a case is undone, its number is given to the next.
 */
final class PqrsSerial {
    private static final String ENTITY = "PqrsSerial";
    private static final int TRIES = 200;

    private PqrsSerial() { }

    /** Takes the next number of a year. */
    static long next(DispatchContext dctx, long year) throws GenericEntityException {
        return take(dctx, year, 1);
    }

    /** Takes the next numbers of a year, one after the other, and answers the first. */
    static long take(DispatchContext dctx, long year, long count) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        for (int i = 0; i < TRIES; i++) {
            GenericValue row = find(delegator, year);
            if (row == null) {
                openApart(dctx, year);
                row = find(delegator, year);
            }
            long last = row.getLong("lastSerial");
            if (delegator.storeByCondition(ENTITY, UtilMisc.toMap("lastSerial", last + count),
                    EntityCondition.makeCondition(UtilMisc.toMap("caseYear", year, "lastSerial", last))) == 1) {
                return last + 1;
            }
        }
        throw new GenericEntityException("No number of " + year + " could be taken in " + TRIES + " attempts");
    }

    private static GenericValue find(Delegator delegator, long year) throws GenericEntityException {
        return EntityQuery.use(delegator).from(ENTITY).where("caseYear", year).queryOne();
    }

    /** In a transaction of its own: of two who write the first row of a year one fails, which must not undo a case. */
    private static void openApart(DispatchContext dctx, long year) throws GenericEntityException {
        try {
            SystemCall.apart(dctx, "openPqrsYear", UtilMisc.toMap("caseYear", year));
        } catch (GenericEntityException alreadyThere) {
            if (find(dctx.getDelegator(), year) == null) {
                throw new GenericEntityException("No number of " + year + " can be given", alreadyThere);
            }
        }
    }

    /** Writes the row of a year unless it is there; it begins after the numbers that are taken. */
    static Map<String, Object> open(Delegator delegator, Long year) throws GenericEntityException {
        if (find(delegator, year) == null) {
            GenericValue last = EntityQuery.use(delegator).from("PqrsCase").where("caseYear", year).orderBy("-caseSerial").queryFirst();
            delegator.create(ENTITY, UtilMisc.toMap("caseYear", year, "lastSerial", last == null ? 0L : last.getLong("caseSerial")));
        }
        return ServiceUtil.returnSuccess();
    }
}

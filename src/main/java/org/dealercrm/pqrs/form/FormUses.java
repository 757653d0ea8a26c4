package org.dealercrm.pqrs.form;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/** How often the public pages were used in the last hour. All servers write and count in the same tables. */
final class FormUses {
    private static final Duration WINDOW = Duration.ofHours(1);

    private FormUses() { }

    /** Writes an attempt; it is counted once its transaction is over, so of two at a time at least one sees both. */
    static void note(Delegator delegator, String kindId, String addressHash) throws GenericEntityException {
        delegator.create("PqrsFormUse", "formUseId", delegator.getNextSeqId("PqrsFormUse"), "useKindId", kindId,
                "addressHash", addressHash, "usedDate", Clock.now());
    }

    /** The attempts of an address in the last hour. */
    static long count(Delegator delegator, String kindId, String addressHash) throws GenericEntityException {
        return EntityQuery.use(delegator).from("PqrsFormUse").where(List.of(
                EntityCondition.makeCondition("useKindId", kindId), EntityCondition.makeCondition("addressHash", addressHash),
                EntityCondition.makeCondition("usedDate", EntityOperator.GREATER_THAN, since()))).queryCount();
    }

    /** How many cases of the hour came from an address (addressHash) or named an e-mail (emailHash). */
    static long cases(Delegator delegator, String field, String hash) throws GenericEntityException {
        return EntityQuery.use(delegator).from("PqrsFormEntry").where(List.of(EntityCondition.makeCondition(field, hash),
                EntityCondition.makeCondition("createdDate", EntityOperator.GREATER_THAN, since()))).queryCount();
    }

    private static Timestamp since() {
        return Timestamp.from(Clock.now().toInstant().minus(WINDOW));
    }
}

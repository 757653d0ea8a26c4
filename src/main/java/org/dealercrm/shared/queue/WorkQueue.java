package org.dealercrm.shared.queue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityComparisonOperator;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;

/**
 * The claims of one queue of records: two people never hold the same record, because the key of QueueClaim refuses the
 * second. A claim ends when it is released or expires (setting queue.claimMinutes).
 */
public final class WorkQueue {
    private static final long DEFAULT_MINUTES = 15;
    private static final int BATCH = 20;
    private static final int SECONDS = 30;

    private final Delegator delegator;
    private final String queueId;
    private final Duration lease;

    private WorkQueue(Delegator delegator, String queueId, Duration lease) {
        this.delegator = delegator;
        this.queueId = queueId;
        this.lease = lease;
    }

    /** Answers the ids of records that wait, the most urgent first, without the excluded ones. */
    @FunctionalInterface
    public interface Waiting {
        /** At most max ids; excluded may be empty. */
        List<String> first(int max, List<String> excluded) throws GenericEntityException;
    }

    /** The queue of that id. */
    public static WorkQueue of(Delegator delegator, String queueId) throws GenericEntityException {
        return new WorkQueue(delegator, queueId, Duration.ofMinutes(Settings.number(delegator, "queue.claimMinutes", DEFAULT_MINUTES)));
    }

    /** The record that the user works on. */
    public Optional<String> heldBy(GenericValue userLogin) throws GenericEntityException {
        GenericValue claim = EntityQuery.use(delegator).from("QueueClaim")
                .where(List.of(queue(), user(EntityOperator.EQUALS, userLogin), alive())).orderBy("-claimedDate").queryFirst();
        return Optional.ofNullable(claim).map(row -> row.getString("recordId"));
    }

    /** The records that other people work on. */
    public List<String> takenFrom(GenericValue userLogin) throws GenericEntityException {
        return EntityQuery.use(delegator).from("QueueClaim")
                .where(List.of(queue(), user(EntityOperator.NOT_EQUAL, userLogin), alive())).getFieldList("recordId");
    }

    /** Claims the first waiting record that nobody holds; empty when none is left. */
    public Optional<String> claimNext(GenericValue userLogin, Waiting waiting) throws GenericEntityException {
        List<String> excluded = takenFrom(userLogin);
        List<String> ids = waiting.first(BATCH, excluded);
        while (!ids.isEmpty()) {
            for (String id : ids) {
                if (claim(id, userLogin)) {
                    return Optional.of(id);
                }
            }
            excluded = new ArrayList<>(excluded);
            excluded.addAll(ids);
            ids = waiting.first(BATCH, excluded);
        }
        return Optional.empty();
    }

    /** Claims a record, or prolongs the claim that the user has on it; false when somebody else holds it. */
    public boolean claim(String recordId, GenericValue userLogin) throws GenericEntityException {
        Timestamp now = Clock.now();
        GenericValue present = EntityQuery.use(delegator).from("QueueClaim").where("queueId", queueId, "recordId", recordId).queryOne();
        if (present != null && present.getTimestamp("expiresDate").after(now)
                && !userLogin.getString("userLoginId").equals(present.getString("claimedByUserLogin"))) {
            return false;
        }
        return inOwnTransaction(() -> {
            if (present != null) {
                delegator.removeByAnd("QueueClaim", "queueId", queueId, "recordId", recordId, "expiresDate", present.get("expiresDate"));
            }
            delegator.create("QueueClaim", "queueId", queueId, "recordId", recordId,
                    "claimedByUserLogin", userLogin.get("userLoginId"), "claimedByPartyId", userLogin.get("partyId"),
                    "claimedDate", now, "expiresDate", new Timestamp(now.getTime() + lease.toMillis()));
            return true;
        });
    }

    /** Ends the user's claim on a record; a claim of somebody else stays. */
    public void release(String recordId, GenericValue userLogin) throws GenericEntityException {
        delegator.removeByAnd("QueueClaim", "queueId", queueId, "recordId", recordId, "claimedByUserLogin", userLogin.get("userLoginId"));
    }

    /** A refused key must not spoil the caller's transaction, so the claim is written in one of its own. */
    private static boolean inOwnTransaction(Callable<Boolean> work) {
        try {
            return TransactionUtil.doNewTransaction(work, "Somebody else was faster to claim the record", SECONDS, false);
        } catch (GenericEntityException somebodyWasFaster) {
            return false;
        }
    }

    private EntityCondition queue() {
        return EntityCondition.makeCondition("queueId", queueId);
    }

    private static EntityCondition user(EntityComparisonOperator<?, ?> operator, GenericValue userLogin) {
        return EntityCondition.makeCondition("claimedByUserLogin", operator, userLogin.getString("userLoginId"));
    }

    private static EntityCondition alive() {
        return EntityCondition.makeCondition("expiresDate", EntityOperator.GREATER_THAN, Clock.now());
    }
}

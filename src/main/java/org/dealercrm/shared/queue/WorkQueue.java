package org.dealercrm.shared.queue;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** A claim; its token is another one for every claim, so that a form knows whether it still speaks of the same. */
    public record Claim(String recordId, String token) { }

    /** The queue of that id. */
    public static WorkQueue of(Delegator delegator, String queueId) throws GenericEntityException {
        return new WorkQueue(delegator, queueId, Duration.ofMinutes(Settings.number(delegator, "queue.claimMinutes", DEFAULT_MINUTES)));
    }

    /** The record that the user works on. */
    public Optional<String> heldBy(GenericValue userLogin) throws GenericEntityException {
        return claimOf(userLogin).map(Claim::recordId);
    }

    /** The claim that the user works on. */
    public Optional<Claim> claimOf(GenericValue userLogin) throws GenericEntityException {
        GenericValue claim = EntityQuery.use(delegator).from("QueueClaim")
                .where(List.of(queue(), user(EntityOperator.EQUALS, userLogin), alive())).orderBy("-claimedDate").queryFirst();
        return Optional.ofNullable(claim).map(row -> new Claim(row.getString("recordId"), row.getTimestamp("claimedDate").toString()));
    }

    /** The records that other people work on. */
    public List<String> takenFrom(GenericValue userLogin) throws GenericEntityException {
        return EntityQuery.use(delegator).from("QueueClaim")
                .where(List.of(queue(), user(EntityOperator.NOT_EQUAL, userLogin), alive())).getFieldList("recordId");
    }

    /**
     * Claims the first waiting record that nobody holds, the user neither, and that nobody finished meanwhile; empty when none is left.
     * Ask before the transaction writes: then those who ask and those who record never wait for each other.
     */
    public Optional<String> claimNext(GenericValue userLogin, Waiting waiting) throws GenericEntityException {
        List<String> excluded = EntityQuery.use(delegator).from("QueueClaim").where(List.of(queue(), alive())).getFieldList("recordId");
        List<String> ids = waiting.first(BATCH, excluded);
        while (!ids.isEmpty()) {
            for (String id : ids) {
                if (claim(id, userLogin, false)) {
                    if (waiting.first(BATCH, excluded).contains(id)) {
                        return Optional.of(id);
                    }
                    giveBack(id, userLogin);
                }
            }
            excluded = new ArrayList<>(excluded);
            excluded.addAll(ids);
            ids = waiting.first(BATCH, excluded);
        }
        return Optional.empty();
    }

    /** Claims a record, or prolongs the claim that the user has on it; false when somebody else holds it or claimed it at the same moment. */
    public boolean claim(String recordId, GenericValue userLogin) throws GenericEntityException {
        return claim(recordId, userLogin, true);
    }

    private boolean claim(String recordId, GenericValue userLogin, boolean mayProlong) throws GenericEntityException {
        Timestamp now = Clock.now();
        GenericValue present = row(recordId);
        if (mayProlong ? heldByOther(present, userLogin, now) : isAlive(present, now)) {
            return false;
        }
        boolean prolongs = present != null && userLogin.getString("userLoginId").equals(present.getString("claimedByUserLogin"));
        try {
            return inOwnTransaction(() -> {
                if (present != null) {
                    delegator.removeByAnd("QueueClaim", "queueId", queueId, "recordId", recordId, "expiresDate", present.get("expiresDate"));
                }
                delegator.create("QueueClaim", "queueId", queueId, "recordId", recordId,
                        "claimedByUserLogin", userLogin.get("userLoginId"), "claimedByPartyId", userLogin.get("partyId"),
                        "claimedDate", prolongs ? present.get("claimedDate") : now, "expiresDate", end(now));
                return true;
            });
        } catch (GenericEntityException failure) {
            if (isDuplicate(failure) || isAlive(row(recordId), now)) {
                return false;
            }
            throw failure;
        }
    }

    /**
     * Keeps a claim for what the caller's transaction records: whoever comes with the same token waits until it ends, and then finds the
     * claim released. False when the claim of that token is no more. Without a token it claims the record.
     */
    public boolean keep(String recordId, GenericValue userLogin, String token) throws GenericEntityException {
        if (token == null || token.isEmpty()) {
            return claim(recordId, userLogin);
        }
        Timestamp claimed = moment(token);
        return claimed != null && delegator.storeByCondition("QueueClaim", Map.of("expiresDate", end(Clock.now())),
                EntityCondition.makeCondition(List.of(queue(), EntityCondition.makeCondition("recordId", recordId),
                        user(EntityOperator.EQUALS, userLogin), EntityCondition.makeCondition("claimedDate", claimed)))) == 1;
    }

    /** Ends the user's claim on a record; a claim of somebody else stays. */
    public void release(String recordId, GenericValue userLogin) throws GenericEntityException {
        delegator.removeByAnd("QueueClaim", "queueId", queueId, "recordId", recordId, "claimedByUserLogin", userLogin.get("userLoginId"));
    }

    /** Ends the user's claim on a record at once, whatever becomes of the caller's transaction. */
    public void giveBack(String recordId, GenericValue userLogin) throws GenericEntityException {
        inOwnTransaction(() -> {
            release(recordId, userLogin);
            return true;
        });
    }

    /** Whether somebody else works on the record now. */
    public boolean takenByOther(String recordId, GenericValue userLogin) throws GenericEntityException {
        return heldByOther(row(recordId), userLogin, Clock.now());
    }

    private static boolean heldByOther(GenericValue claim, GenericValue userLogin, Timestamp now) {
        return isAlive(claim, now) && !userLogin.getString("userLoginId").equals(claim.getString("claimedByUserLogin"));
    }

    /** The key refused the claim; whoever came first may already have given it back. */
    private static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlive(GenericValue claim, Timestamp now) {
        return claim != null && claim.getTimestamp("expiresDate").after(now);
    }

    private GenericValue row(String recordId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("QueueClaim").where("queueId", queueId, "recordId", recordId).queryOne();
    }

    private Timestamp end(Timestamp now) {
        return new Timestamp(now.getTime() + lease.toMillis());
    }

    private static Timestamp moment(String token) {
        try {
            return Timestamp.valueOf(token);
        } catch (IllegalArgumentException notAToken) {
            return null;
        }
    }

    /** A refused key must not spoil the caller's transaction, so the claim is written in one of its own. */
    private static boolean inOwnTransaction(Callable<Boolean> work) throws GenericEntityException {
        return TransactionUtil.doNewTransaction(work, "The claim of a record was not written", SECONDS, false);
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

package org.dealercrm.pqrs.notice;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsReply;
import org.dealercrm.pqrs.term.TermReply;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.WholeNumber;

/** The levels at which somebody is told of a case without answer. */
public final class LevelServices {
    private static final String ENTITY = "PqrsEscalation";
    private static final List<String> SEEING = List.of("DEALERCRM_PQRS_VIEW", "DEALERCRM_PQRS_ADMIN");
    private static final long MOST_DAYS = 90;
    private static final long LAST_BY_DEFAULT = 100;

    private LevelServices() { }

    /** The groups whose members may be told: those that may see cases. */
    public static List<String> groups(Delegator delegator) throws GenericEntityException {
        return EntityQuery.use(delegator).from("SecurityGroupPermission").where(EntityCondition.makeCondition("permissionId",
                EntityOperator.IN, SEEING)).filterByDate(Clock.now()).orderBy("groupId").queryList().stream()
                .map(row -> row.getString("groupId")).distinct().toList();
    }

    /** Adds a level or changes one. */
    public static Map<String, Object> save(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String id = PqrsReply.typed(context, "escalationId");
        GenericValue level = id == null ? delegator.makeValue(ENTITY) : find(delegator, id);
        if (level == null) {
            return TermReply.refused("DealercrmPqrsTermUnknown", Map.of("value", id), context);
        }
        String moment = PqrsReply.typed(context, "momentId");
        if (moment == null || !moment.matches("HALF_TERM|BEFORE_DUE|AFTER_DUE")) {
            return TermReply.refused("DealercrmPqrsRuleMomentMissing", context);
        }
        boolean counted = !"HALF_TERM".equals(moment);
        Object days = context.get("businessDays");
        if (counted && !inRange(days, MOST_DAYS)) {
            return TermReply.refused("DealercrmPqrsRuleDaysWrong", Map.of("value", days == null ? "" : days, "most", MOST_DAYS), context);
        }
        String recipient = PqrsReply.typed(context, "recipientId");
        if (!ReminderLevel.RESPONSIBLE.equals(recipient) && !groups(delegator).contains(recipient)) {
            return TermReply.refused("DealercrmPqrsRuleRecipientMissing", context);
        }
        Object order = context.get("sequenceNum");
        if (!WholeNumber.readable(order)) {
            return TermReply.refused("DealercrmPqrsTermNoNumber", Map.of("value", order), context);
        }
        level.set("momentId", moment);
        level.set("businessDays", counted ? WholeNumber.of(days) : null);
        level.set("recipientId", recipient);
        level.set("sequenceNum", WholeNumber.of(order) == null ? (Long) LAST_BY_DEFAULT : WholeNumber.of(order));
        return saved(id == null ? delegator.createSetNextSeqId(level) : delegator.createOrStore(level), context);
    }

    /** Ends a level or takes it into use again. */
    public static Map<String, Object> end(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue level = find(dctx.getDelegator(), (String) context.get("escalationId"));
        if (level == null) {
            return TermReply.refused("DealercrmPqrsTermUnknown", Map.of("value", context.get("escalationId")), context);
        }
        level.set("thruDate", level.get("thruDate") == null ? Clock.now() : null);
        level.store();
        return TermReply.done("DealercrmPqrsTermSaved", Map.of(), context);
    }

    private static Map<String, Object> saved(GenericValue level, Map<String, ? extends Object> context) {
        Map<String, Object> result = TermReply.done("DealercrmPqrsTermSaved", Map.of(), context);
        result.put("escalationId", level.get("escalationId"));
        return result;
    }

    private static boolean inRange(Object typed, long most) {
        Long number = WholeNumber.readable(typed) ? WholeNumber.of(typed) : null;
        return number != null && number >= 1 && number <= most;
    }

    private static GenericValue find(Delegator delegator, String id) throws GenericEntityException {
        return EntityQuery.use(delegator).from(ENTITY).where("escalationId", id).queryOne();
    }
}

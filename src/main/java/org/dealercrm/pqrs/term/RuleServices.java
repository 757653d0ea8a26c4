package org.dealercrm.pqrs.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.pqrs.PqrsReply;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.PqrsStep;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.WholeNumber;

/** The rules that give new cases out. */
public final class RuleServices {
    private static final String ENTITY = "PqrsAssignmentRule";
    private static final List<String> ASKED = List.of("facilityId", "brandId", "pqrsTypeId", "pqrsAreaId");
    private static final Map<String, String> KNOWN = Map.of("facilityId", "DealershipSite", "brandId", "DealershipBrand",
            "pqrsTypeId", "PqrsType", "pqrsAreaId", "PqrsArea");

    private RuleServices() { }

    /** Gives a new case to whom the first rule that fits says. */
    public static Map<String, Object> apply(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("custRequestId", context.get("custRequestId"));
        GenericValue row = EntityQuery.use(delegator).from("PqrsCase").where("custRequestId", context.get("custRequestId")).queryOne();
        if (row == null || !PqrsStates.RECEIVED.equals(row.get("statusId")) || row.get("responsiblePartyId") != null) {
            return result;
        }
        Optional<AssignmentRule> rule = AssignmentRule.first(rules(delegator), UtilMisc.toMap("facilityId", row.get("facilityId"),
                "brandId", row.get("brandId"), "pqrsTypeId", row.get("pqrsTypeId"), "pqrsAreaId", row.get("pqrsAreaId")));
        if (rule.isPresent() && Staff.mayAnswer(dctx, rule.get().responsiblePartyId())) {
            assign(dctx, row, rule.get(), context);
            result.put("assignmentRuleId", rule.get().id());
        }
        return result;
    }

    private static void assign(DispatchContext dctx, GenericValue row, AssignmentRule rule, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Map<String, Object> changes = new HashMap<>(Map.of("responsiblePartyId", rule.responsiblePartyId(), "assignedDate", Clock.now()));
        if (rule.toAreaId() != null) {
            changes.put("pqrsAreaId", rule.toAreaId());
        }
        PqrsStates.Step step = PqrsStates.step(PqrsStates.RECEIVED, PqrsStates.Action.ASSIGN).orElseThrow();
        new PqrsStep(dctx, row, (GenericValue) context.get("userLogin")).take(step, TermReply.text("DealercrmPqrsTermByRule", Map.of(), context),
                changes, null, null, PersonName.of(dctx.getDelegator(), rule.responsiblePartyId()));
    }

    private static List<AssignmentRule> rules(Delegator delegator) throws GenericEntityException {
        return EntityQuery.use(delegator).from(ENTITY).where("thruDate", null).orderBy("sequenceNum", "assignmentRuleId").queryList().stream()
                .map(row -> {
                    Map<String, String> asked = new HashMap<>();
                    ASKED.forEach(field -> asked.put(field, row.getString(field)));
                    return new AssignmentRule(row.getString("assignmentRuleId"), asked, row.getString("toAreaId"),
                            row.getString("responsiblePartyId"));
                }).toList();
    }

    /** Adds a rule. */
    public static Map<String, Object> create(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String responsible = PqrsReply.typed(context, "responsiblePartyId");
        Object sequence = context.get("sequenceNum");
        if (responsible == null) {
            return TermReply.refused("DealercrmPqrsTermResponsibleMissing", context);
        }
        if (!Staff.mayAnswer(dctx, responsible)) {
            return TermReply.refused("DealercrmPqrsTermMayNotAnswer", Map.of("name", responsible), context);
        }
        if (!WholeNumber.readable(sequence)) {
            return TermReply.refused("DealercrmPqrsTermNoNumber", Map.of("value", sequence), context);
        }
        GenericValue rule = delegator.makeValue(ENTITY, "responsiblePartyId", responsible, "sequenceNum",
                WholeNumber.of(sequence) == null ? (Long) 100L : WholeNumber.of(sequence));
        for (String field : List.of("facilityId", "brandId", "pqrsTypeId", "pqrsAreaId", "toAreaId")) {
            String value = PqrsReply.typed(context, field);
            String known = "toAreaId".equals(field) ? "pqrsAreaId" : field;
            if (value != null && EntityQuery.use(delegator).from(KNOWN.get(known)).where(known, value).queryCount() == 0) {
                return TermReply.refused("DealercrmPqrsTermUnknown", Map.of("value", value), context);
            }
            rule.set(field, value);
        }
        GenericValue created = delegator.createSetNextSeqId(rule);
        Map<String, Object> result = TermReply.done("DealercrmPqrsTermSaved", Map.of(), context);
        result.put("assignmentRuleId", created.get("assignmentRuleId"));
        return result;
    }

    /** Ends a rule. */
    public static Map<String, Object> expire(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue rule = EntityQuery.use(dctx.getDelegator()).from(ENTITY).where("assignmentRuleId", context.get("assignmentRuleId")).queryOne();
        if (rule == null) {
            return TermReply.refused("DealercrmPqrsTermUnknown", Map.of("value", context.get("assignmentRuleId")), context);
        }
        rule.set("thruDate", Clock.now());
        rule.store();
        return TermReply.done("DealercrmPqrsTermSaved", Map.of(), context);
    }
}

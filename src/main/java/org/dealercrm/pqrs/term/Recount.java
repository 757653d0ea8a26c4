package org.dealercrm.pqrs.term;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsRequest;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.PqrsStep;

/** One pass over the cases without answer whose last days a change of the calendar can move, in portions read by their key. */
final class Recount {
    private static final int PORTION = 500;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue userLogin;
    private final String reason;
    private final Terms terms;
    private final Map<List<Object>, TermRule> rules = new HashMap<>();

    Recount(DispatchContext dctx, GenericValue userLogin, String reason) throws GenericEntityException {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.userLogin = userLogin;
        this.reason = reason;
        this.terms = Terms.of(delegator);
        for (GenericValue term : EntityQuery.use(delegator).from("PqrsTerm").queryList()) {
            rules.put(key(term.get("pqrsTypeId"), term.get("countryCode"), term.get("fromDate")), Terms.rule(term));
        }
    }

    /** Answers how many cases have other days now; days and site may be null. */
    long run(Date first, Date last, String facilityId) throws GenericEntityException {
        long changed = 0;
        String after = "";
        for (List<GenericValue> portion = portion(after, first, last, facilityId); !portion.isEmpty();
                portion = portion(after, first, last, facilityId)) {
            changed += recount(portion);
            after = portion.get(portion.size() - 1).getString("custRequestId");
        }
        return changed;
    }

    private List<GenericValue> portion(String after, Date first, Date last, String facilityId) throws GenericEntityException {
        List<EntityCondition> which = new ArrayList<>(List.of(
                EntityCondition.makeCondition("statusId", EntityOperator.IN, PqrsStates.UNANSWERED),
                EntityCondition.makeCondition("custRequestId", EntityOperator.GREATER_THAN, after),
                EntityCondition.makeCondition("dueDate", EntityOperator.NOT_EQUAL, null)));
        if (facilityId != null) {
            which.add(EntityCondition.makeCondition("facilityId", facilityId));
        }
        if (first != null && last != null) {
            which.add(EntityCondition.makeCondition("receivedDay", EntityOperator.LESS_THAN_EQUAL_TO, last));
            which.add(EntityCondition.makeCondition(EntityCondition.makeCondition("dueDate", EntityOperator.GREATER_THAN_EQUAL_TO, first),
                    EntityOperator.OR, EntityCondition.makeCondition("internalDueDate", EntityOperator.GREATER_THAN_EQUAL_TO, first)));
        }
        return EntityQuery.use(delegator).from("PqrsCase").where(which).orderBy("custRequestId").maxRows(PORTION).queryList();
    }

    private long recount(List<GenericValue> cases) throws GenericEntityException {
        Map<String, List<Pause>> pauses = EntityQuery.use(delegator).from("PqrsPause").where(EntityCondition.makeCondition("custRequestId",
                EntityOperator.IN, cases.stream().map(row -> row.getString("custRequestId")).toList())).queryList().stream()
                .collect(Collectors.groupingBy(row -> row.getString("custRequestId"), Collectors.mapping(Terms::pause, Collectors.toList())));
        long changed = 0;
        for (GenericValue row : cases) {
            TermRule rule = rules.get(key(row.get("pqrsTypeId"), terms.countryOf(row.getString("facilityId")), row.get("termFromDate")));
            if (rule != null && moved(row, Terms.dates(terms.deadline(row, rule, pauses.getOrDefault(row.getString("custRequestId"), List.of()))))) {
                changed++;
            }
        }
        return changed;
    }

    private boolean moved(GenericValue row, Map<String, Object> dates) throws GenericEntityException {
        String before = row.getDate("dueDate").toString();
        PqrsStep step = new PqrsStep(dctx, row, userLogin);
        if (dates.entrySet().stream().allMatch(date -> Objects.equals(text(row.get(date.getKey())), text(date.getValue()))) || !step.change(dates)) {
            return false;
        }
        if (!before.equals(row.getDate("dueDate").toString())) {
            step.note("RECOUNT", before, row.getDate("dueDate").toString(), reason);
            PqrsRequest.require(dctx, row);
        }
        return true;
    }

    private static List<Object> key(Object type, Object country, Object from) {
        return List.of(String.valueOf(type), String.valueOf(country), String.valueOf(from));
    }

    private static String text(Object date) {
        return String.valueOf(date);
    }
}

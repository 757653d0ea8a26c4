package org.dealercrm.pqrs.term;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.ofbiz.base.util.UtilMisc;
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

/**
 * One pass over the cases without answer whose last days a change can move, in portions read by their key. A changed day moves the count of
 * the term that a case has; a site or a setting can also move it to another country, whose term of the day of receipt then holds.
 */
final class Recount {
    private static final int PORTION = 500;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue userLogin;
    private final String reason;
    private final Terms terms;
    private final Map<String, List<GenericValue>> rows;

    Recount(DispatchContext dctx, GenericValue userLogin, String reason) throws GenericEntityException {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.userLogin = userLogin;
        this.reason = reason;
        this.terms = Terms.of(delegator);
        this.rows = EntityQuery.use(delegator).from("PqrsTerm").orderBy("-fromDate").queryList().stream()
                .collect(Collectors.groupingBy(term -> term.get("pqrsTypeId") + "|" + term.get("countryCode")));
    }

    /** The cases over the days of a changed calendar; a site may be null. Answers how many have other days now. */
    long overDays(Date first, Date last, String facilityId) throws GenericEntityException {
        return run(with(facilityId, List.of(EntityCondition.makeCondition("termFromDate", EntityOperator.NOT_EQUAL, null),
                EntityCondition.makeCondition("receivedDay", EntityOperator.LESS_THAN_EQUAL_TO, last),
                EntityCondition.makeCondition(EntityCondition.makeCondition("dueDate", EntityOperator.GREATER_THAN_EQUAL_TO, first),
                        EntityOperator.OR, EntityCondition.makeCondition("internalDueDate", EntityOperator.GREATER_THAN_EQUAL_TO, first)))), false);
    }

    /** All cases of a site, or of all sites. Answers how many have other days now. */
    long all(String facilityId) throws GenericEntityException {
        return run(with(facilityId, List.of()), true);
    }

    /** One case, if it has no answer. Answers whether it has other days now, as 1 or 0. */
    long one(String custRequestId) throws GenericEntityException {
        return run(List.of(EntityCondition.makeCondition("custRequestId", custRequestId)), true);
    }

    /** The cases of a type that had no term yet. Answers how many have one now. */
    long withoutTerm(String pqrsTypeId) throws GenericEntityException {
        return run(List.of(EntityCondition.makeCondition("pqrsTypeId", pqrsTypeId), EntityCondition.makeCondition("termFromDate", null)), true);
    }

    private static List<EntityCondition> with(String facilityId, List<EntityCondition> others) {
        List<EntityCondition> all = new ArrayList<>(others);
        if (facilityId != null) {
            all.add(EntityCondition.makeCondition("facilityId", facilityId));
        }
        return all;
    }

    private long run(List<EntityCondition> conditions, boolean anew) throws GenericEntityException {
        long changed = 0;
        String after = "";
        for (List<GenericValue> portion = portion(after, conditions); !portion.isEmpty(); portion = portion(after, conditions)) {
            changed += recount(portion, anew);
            after = portion.get(portion.size() - 1).getString("custRequestId");
        }
        return changed;
    }

    private List<GenericValue> portion(String after, List<EntityCondition> conditions) throws GenericEntityException {
        List<EntityCondition> which = new ArrayList<>(conditions);
        which.add(EntityCondition.makeCondition("statusId", EntityOperator.IN, PqrsStates.UNANSWERED));
        which.add(EntityCondition.makeCondition("custRequestId", EntityOperator.GREATER_THAN, after));
        return EntityQuery.use(delegator).from("PqrsCase").where(which).orderBy("custRequestId").maxRows(PORTION).queryList();
    }

    private long recount(List<GenericValue> cases, boolean anew) throws GenericEntityException {
        Map<String, List<Pause>> pauses = EntityQuery.use(delegator).from("PqrsPause").where(EntityCondition.makeCondition("custRequestId",
                EntityOperator.IN, cases.stream().map(row -> row.getString("custRequestId")).toList())).queryList().stream()
                .collect(Collectors.groupingBy(row -> row.getString("custRequestId"), Collectors.mapping(Terms::pause, Collectors.toList())));
        Map<Map<String, Object>, List<GenericValue>> moving = new LinkedHashMap<>();
        for (GenericValue row : cases) {
            GenericValue term = term(row, anew);
            boolean ofAnotherSource = row.get("reopenedDay") == null && row.get("termFromDate") == null && row.get("dueDate") != null;
            if (!ofAnotherSource && (term != null || anew)) {
                Map<String, Object> counted = counted(row, term, pauses.getOrDefault(row.getString("custRequestId"), List.of()));
                if (!counted.entrySet().stream().allMatch(one -> same(row.get(one.getKey()), one.getValue()))) {
                    moving.computeIfAbsent(counted, days -> new ArrayList<>()).add(row);
                }
            }
        }
        long changed = 0;
        for (Map.Entry<Map<String, Object>, List<GenericValue>> together : moving.entrySet()) {
            changed += move(together.getKey(), together.getValue());
        }
        return changed;
    }

    /**
     * The term of a case: the one that it has, or anew the one in force where its site is now on its day of receipt, or when it was opened again.
     * A case opened again where its type has no term keeps the one that it had, so that it falls due.
     */
    private GenericValue term(GenericValue row, boolean anew) throws GenericEntityException {
        Date received = row.getDate(row.get("reopenedDay") == null ? "receivedDay" : "reopenedDay");
        GenericValue here = rows.getOrDefault(row.get("pqrsTypeId") + "|" + terms.countryOf(row.getString("facilityId")), List.of()).stream()
                .filter(term -> anew ? !term.getDate("fromDate").after(received) : term.get("fromDate").equals(row.get("termFromDate")))
                .findFirst().orElse(null);
        return here == null && row.get("reopenedDay") != null ? terms.had(row).orElse(null) : here;
    }

    private Map<String, Object> counted(GenericValue row, GenericValue term, List<Pause> pauses) throws GenericEntityException {
        Map<String, Object> counted = UtilMisc.toMap("dueDate", null, "halfDate", null, "internalDueDate", null, "termFromDate", null,
                "legalBasis", null);
        if (row.get("reopenedDay") != null) {
            counted.remove("legalBasis");
        }
        if (term != null && row.get("reopenedDay") != null) {
            counted.putAll(Terms.dates(terms.deadline(row, Terms.rule(term), pauses)));
            counted.put("termFromDate", term.get("fromDate"));
        } else if (term != null) {
            Deadline deadline = terms.deadline(row, Terms.rule(term), pauses);
            counted = new HashMap<>(Terms.dates(deadline.withinExtension()));
            counted.put("termFromDate", term.get("fromDate"));
            counted.put("legalBasis", term.get("legalBasis"));
            if (row.get("extendedDays") != null) {
                counted.put("extendedDays", (long) deadline.withinExtension().extendedDays());
            }
        }
        return counted;
    }

    /** Gives cases the same days at once; one that somebody answered meanwhile keeps its own. */
    private long move(Map<String, Object> counted, List<GenericValue> cases) throws GenericEntityException {
        EntityCondition which = EntityCondition.makeCondition(List.of(
                EntityCondition.makeCondition("custRequestId", EntityOperator.IN, cases.stream().map(row -> row.get("custRequestId")).toList()),
                EntityCondition.makeCondition("statusId", EntityOperator.IN, PqrsStates.UNANSWERED)), EntityOperator.AND);
        List<GenericValue> moved = cases;
        if (delegator.storeByCondition("PqrsCase", counted, which) < cases.size()) {
            Set<Object> still = EntityQuery.use(delegator).from("PqrsCase").where(which).queryList().stream().map(row -> row.get("custRequestId"))
                    .collect(Collectors.toSet());
            moved = cases.stream().filter(row -> still.contains(row.get("custRequestId"))).toList();
        }
        List<GenericValue> told = new ArrayList<>();
        for (GenericValue row : moved) {
            String before = said(row);
            boolean another = counted.containsKey("legalBasis") && !same(row.get("legalBasis"), counted.get("legalBasis"));
            counted.forEach(row::set);
            if (another || !before.equals(said(row))) {
                new PqrsStep(dctx, row, userLogin).note("RECOUNT", before, said(row), reason);
                told.add(row);
            }
        }
        if (!told.isEmpty()) {
            PqrsRequest.requireAll(told);
        }
        return moved.size();
    }

    private static boolean same(Object one, Object other) {
        return String.valueOf(one).equals(String.valueOf(other));
    }

    private static String said(GenericValue row) {
        return row.get("dueDate") == null ? "-" : row.getDate("dueDate").toString();
    }
}

package org.dealercrm.pqrs.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.pqrs.CaseFilter;
import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.pqrs.term.TermReply;
import org.dealercrm.shared.mail.Mails;

/** The reminders that did not arrive, of the cases without answer that a reader reaches, as a sentence for pages. */
public final class UntoldNotices {
    private static final int PORTION = 500;
    private static final EntityCondition MAILED = EntityCondition.makeCondition("sentDate", EntityOperator.NOT_EQUAL, null);
    private static final EntityCondition LOST = EntityCondition.makeCondition("mailStatusId", EntityOperator.IN, Mails.NOT_SENT);
    private static final EntityCondition KEPT = EntityCondition.makeCondition(EntityCondition.makeCondition("mailStatusId", null),
            EntityOperator.OR, EntityCondition.makeCondition("mailStatusId", EntityOperator.NOT_IN, Mails.NOT_SENT));

    private UntoldNotices() { }

    /** How many cases they are about, and why: those that reached nobody, and those that missed one of the people; empty when all arrived. */
    public static String sentence(Delegator delegator, PqrsReach reach, Locale locale) throws GenericEntityException {
        List<EntityCondition> missing = new ArrayList<>(reach.conditions());
        missing.addAll(List.of(EntityCondition.makeCondition("statusId", EntityOperator.IN, Reminders.RUNNING), CaseFilter.waiting(),
                EntityCondition.makeCondition(EntityCondition.makeCondition("sentDate", null), EntityOperator.OR, LOST)));
        List<GenericValue> rows = EntityQuery.use(delegator).from("PqrsReminderView").where(missing).queryList();
        Set<String> told = told(delegator, rows.stream().map(row -> row.getString("custRequestId")).distinct().toList());
        Set<String> toNobody = new HashSet<>();
        Set<String> notToAll = new HashSet<>();
        rows.forEach(row -> (told.contains(item(row)) ? notToAll : toNobody).add(row.getString("custRequestId")));
        notToAll.removeAll(toNobody);
        return (said("Untold", toNobody.size(), locale) + " " + said("UntoldSome", notToAll.size(), locale)).strip();
    }

    /** The items of which a mail waits or went. */
    private static Set<String> told(Delegator delegator, List<String> cases) throws GenericEntityException {
        Set<String> told = new HashSet<>();
        for (int from = 0; from < cases.size(); from += PORTION) {
            EntityQuery.use(delegator).from("PqrsReminderView").where(EntityCondition.makeCondition("custRequestId", EntityOperator.IN,
                    cases.subList(from, Math.min(cases.size(), from + PORTION))), MAILED, KEPT).queryList().forEach(row -> told.add(item(row)));
        }
        return told;
    }

    private static String item(GenericValue row) {
        return row.get("custRequestId") + "|" + row.get("escalationId");
    }

    private static String said(String key, int cases, Locale locale) {
        return cases == 0 ? "" : TermReply.text("DealercrmPqrsRule" + key + (cases == 1 ? "_1" : ""), Map.of("count", cases),
                Map.of("locale", locale));
    }
}

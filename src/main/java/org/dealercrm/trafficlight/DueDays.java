package org.dealercrm.trafficlight;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.transaction.Transaction;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;

/**
 * Keeps TrafficLightDueDay: where business days lead from a day. A window around today is filled ahead; other days come in
 * when a light needs them. A changed calendar changes only the rows whose days it changes.
 */
final class DueDays {
    private static final String MODULE = DueDays.class.getName();
    private static final String ENTITY = "TrafficLightDueDay";
    private static final int DAYS_BACK = 400;
    private static final int DAYS_AHEAD = 30;

    private final Delegator delegator;
    private final LightRules rules;

    DueDays(Delegator delegator, LightRules rules) {
        this.delegator = delegator;
        this.rules = rules;
    }

    /** A term and a day whose row is needed. */
    record Need(LightRules.Term term, LocalDate base) { }

    /** Brings every row up to date, fills the window around a day, and forgets the terms that no light can have. */
    void refresh(LocalDate today) throws GenericEntityException {
        Set<LightRules.Term> terms = rules.terms();
        Map<String, Map<LocalDate, GenericValue>> present = present();
        for (String termId : present.keySet()) {
            if (terms.stream().noneMatch(term -> term.id().equals(termId))) {
                delegator.removeByCondition(ENTITY, EntityCondition.makeCondition("termId", termId));
            }
        }
        for (LightRules.Term term : terms) {
            Map<LocalDate, GenericValue> rows = present.getOrDefault(term.id(), Map.of());
            for (Map.Entry<LocalDate, GenericValue> row : rows.entrySet()) {
                correct(row.getValue(), rules.dates(term, row.getKey()));
            }
            for (LocalDate day = today.minusDays(DAYS_BACK); !day.isAfter(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
                if (!rows.containsKey(day)) {
                    create(term, day);
                }
            }
        }
    }

    private Map<String, Map<LocalDate, GenericValue>> present() throws GenericEntityException {
        Map<String, Map<LocalDate, GenericValue>> present = new TreeMap<>();
        for (GenericValue row : EntityQuery.use(delegator).from(ENTITY).queryList()) {
            present.computeIfAbsent(row.getString("termId"), first -> new HashMap<>()).put(row.getDate("baseDate").toLocalDate(), row);
        }
        return present;
    }

    private static void correct(GenericValue row, LightDates dates) throws GenericEntityException {
        Date yellowFrom = Date.valueOf(dates.yellowFrom());
        Date redFrom = Date.valueOf(dates.redFrom());
        if (!yellowFrom.equals(row.getDate("yellowFromDate")) || !redFrom.equals(row.getDate("redFromDate"))) {
            row.set("yellowFromDate", yellowFrom);
            row.set("redFromDate", redFrom);
            row.store();
        }
    }

    private void create(LightRules.Term term, LocalDate base) throws GenericEntityException {
        LightDates dates = rules.dates(term, base);
        delegator.create(ENTITY, "termId", term.id(), "baseDate", Date.valueOf(base), "yellowFromDate", Date.valueOf(dates.yellowFrom()),
                "redFromDate", Date.valueOf(dates.redFrom()));
    }

    /**
     * Adds rows in a transaction of their own. Whoever needs the same row at the same moment may be faster: that is no
     * failure of the activity being saved, so it is only noted, and the caller looks again.
     */
    void add(Collection<Need> needs) throws GenericEntityException {
        Transaction outer = TransactionUtil.suspend();
        try {
            boolean began = TransactionUtil.begin();
            try {
                for (Need need : needs) {
                    if (!exists(need)) {
                        create(need.term(), need.base());
                    }
                }
                TransactionUtil.commit(began);
            } catch (GenericEntityException e) {
                TransactionUtil.rollback(began, "Due days were not added", e);
                Debug.logInfo("Due days were added by somebody else: " + e.getMessage(), MODULE);
            }
        } finally {
            TransactionUtil.resume(outer);
        }
    }

    private boolean exists(Need need) throws GenericEntityException {
        return EntityQuery.use(delegator).from(ENTITY).where("termId", need.term().id(), "baseDate", Date.valueOf(need.base())).queryCount() > 0;
    }
}

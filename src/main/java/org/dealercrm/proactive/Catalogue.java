package org.dealercrm.proactive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.ChoiceName;
import org.dealercrm.shared.Clock;

/** The outcomes and reasons that the dealership keeps as data, by the names that it gave them. */
public final class Catalogue {
    private final Delegator delegator;
    private final Locale locale;

    public Catalogue(Delegator delegator, Locale locale) {
        this.delegator = delegator;
        this.locale = locale;
    }

    /** The name of a row with names in both languages; empty for no row. */
    public String name(GenericValue row) {
        return ChoiceName.of(row, locale);
    }

    public String reason(String proactiveReasonId) throws GenericEntityException {
        return name(one("ProactiveReason", "proactiveReasonId", proactiveReasonId));
    }

    public String outcome(String proactiveOutcomeId) throws GenericEntityException {
        return name(one("ProactiveOutcome", "proactiveOutcomeId", proactiveOutcomeId));
    }

    public String contactReason(String contactReasonId) throws GenericEntityException {
        return name(one("ProactiveContactReason", "contactReasonId", contactReasonId));
    }

    /** The rows of a kind of the catalogue that are in use, in their order. */
    public List<GenericValue> inUse(String entityName) throws GenericEntityException {
        List<GenericValue> rows = new ArrayList<>(EntityQuery.use(delegator).from(entityName).orderBy("sequenceNum").cache().queryList());
        rows.removeIf(row -> row.get("thruDate") != null && !row.getTimestamp("thruDate").after(Clock.now()));
        return rows;
    }

    /** The reasons of a kind, NO_CONTACT or NO_BOOKING, that are in use. */
    public List<GenericValue> contactReasons(String kindId) throws GenericEntityException {
        return inUse("ProactiveContactReason").stream().filter(row -> kindId.equals(row.get("reasonKindId"))).toList();
    }

    private GenericValue one(String entityName, String key, String id) throws GenericEntityException {
        return id == null ? null : EntityQuery.use(delegator).from(entityName).where(key, id).cache().queryOne();
    }
}

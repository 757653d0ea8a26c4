package org.dealercrm.trafficlight;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;
import org.apache.ofbiz.entity.transaction.TransactionUtil;

/**
 * Writes lights by set-based SQL for Derby and PostgreSQL: one statement fills the empty table, else one query finds those that are
 * missing or differ. It writes the stamps and clears the cache of TrafficLight; entity ECAs and audit do not run.
 */
final class TrafficLightSql {
    private static final int TRIES = 3;

    private final LightTables tables;
    private final Delegator delegator;
    private final LightRules rules;
    private final LightSelect select;
    private final Timestamp now;

    TrafficLightSql(LightTables tables, LightRules rules, Timestamp now) throws GenericEntityException {
        this.tables = tables;
        this.delegator = tables.delegator();
        this.rules = rules;
        this.now = now;
        this.select = new LightSelect(tables::name, rules, tables.typesByCounter());
    }

    /** Brings the lights of the prospects in the scopes up to date and answers how many rows changed. */
    long rebuild(List<LightScope> scopes, LocalDate today) throws GenericEntityException {
        boolean began = TransactionUtil.begin();
        try {
            if (scopes.stream().anyMatch(LightScope::wide)) {
                new DueDays(delegator, rules).refresh(today);
            }
            long changed = 0;
            for (LightScope scope : scopes) {
                changed += rebuild(scope);
            }
            TransactionUtil.commit(began);
            delegator.clearCacheLine("TrafficLight");
            return changed;
        } catch (GenericEntityException | SQLException e) {
            TransactionUtil.rollback(began, "Lights were not rebuilt", e);
            throw new GenericEntityException("Lights were not rebuilt: " + e.getMessage(), e);
        }
    }

    private long rebuild(LightScope scope) throws GenericEntityException, SQLException {
        boolean none = scope.everything() && tables.isEmpty("TrafficLight");
        long changed = none ? fill(select.all(scope)) : write(scope);
        for (int tried = 0; rules.anyBusiness() && changed > 0; tried++) {
            Set<DueDays.Need> needs = needs(scope);
            if (needs.isEmpty()) {
                break;
            }
            if (tried == TRIES) {
                throw new GenericEntityException("Business days could not be looked up: " + needs);
            }
            new DueDays(delegator, rules).add(needs);
            write(scope);
        }
        return changed;
    }

    private long fill(SqlPart lights) throws GenericEntityException, SQLException {
        String columns = String.join(", ", LightSelect.COLUMNS.keySet());
        SqlPart stamp = SqlPart.of("CAST({} AS TIMESTAMP)", now);
        SqlPart sql = SqlPart.of("INSERT INTO " + tables.name("TrafficLight") + " (SALES_OPPORTUNITY_ID, " + columns
                + ", COMPUTED_DATE, LAST_UPDATED_STAMP, LAST_UPDATED_TX_STAMP, CREATED_STAMP, CREATED_TX_STAMP) SELECT N.*, {}, {}, {}, {}, {}"
                + " FROM ({}) N", stamp, stamp, stamp, stamp, stamp, lights);
        try (SQLProcessor processor = tables.processor()) {
            sql.prepare(processor);
            return processor.executeUpdate();
        }
    }

    private long write(LightScope scope) throws GenericEntityException, SQLException {
        SqlPart sql = select.unlike(scope);
        try (SQLProcessor reader = tables.processor(); LightWriter writer = new LightWriter(tables, now)) {
            sql.prepare(reader);
            return writer.write(reader.executeQuery());
        }
    }

    /** The terms and base days of lights just written that TrafficLightDueDay does not hold. */
    private Set<DueDays.Need> needs(LightScope scope) throws GenericEntityException, SQLException {
        Set<DueDays.Need> needs = new TreeSet<>(Comparator.comparing(DueDays.Need::toString));
        SqlPart sql = SqlPart.of("SELECT DISTINCT P.BRAND_ID, P.STAGE_ID, P.SOURCE_NAME, P.FACILITY_ID, T.BASE_DATE FROM "
                + tables.name("TrafficLight") + " T JOIN " + tables.name("Prospect") + " P ON P.SALES_OPPORTUNITY_ID = T.SALES_OPPORTUNITY_ID"
                + " WHERE T.RED_FROM_DATE = CAST('" + LightSelect.UNKNOWN_DAY + "' AS DATE){}", scope.restriction());
        try (SQLProcessor reader = tables.processor()) {
            sql.prepare(reader);
            ResultSet rows = reader.executeQuery();
            while (rows.next()) {
                Date base = rows.getDate(5);
                needs.add(new DueDays.Need(rules.term(Thresholds.Kind.of(rows.getString(1), rows.getString(2), rows.getString(3)),
                        rows.getString(4)), base.toLocalDate()));
            }
        }
        return needs;
    }
}

package org.dealercrm.trafficlight;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.datasource.GenericHelperInfo;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;
import org.apache.ofbiz.entity.transaction.TransactionUtil;

/**
 * Writes lights by set-based SQL for Derby and PostgreSQL: one statement inserts the missing ones, one query finds those
 * that differ. It writes the stamps and clears the cache of TrafficLight; entity ECAs and audit do not run.
 */
final class TrafficLightSql {
    private static final int BATCH = 500;
    /** Keeps the planner from computing the columns of the query below anew for each comparison. */
    private static final String FENCE = " OFFSET 0 ROWS";

    private final Delegator delegator;
    private final GenericHelperInfo helperInfo;
    private final LightSelect.Scope scope;
    private final LightSelect select;
    private final Timestamp now;

    TrafficLightSql(Delegator delegator, LightSelect.Scope scope, Thresholds thresholds, Timestamp now, Date today)
            throws GenericEntityException {
        this.delegator = delegator;
        this.helperInfo = delegator.getGroupHelperInfo("org.apache.ofbiz");
        this.scope = scope;
        this.now = now;
        this.select = new LightSelect(this::table, limitsInUse(thresholds), today);
    }

    /** Brings the lights of the prospects in scope up to date and answers how many rows changed. */
    long rebuild() throws GenericEntityException {
        boolean began = TransactionUtil.begin();
        try {
            long changed = updateChanged() + insertMissing();
            TransactionUtil.commit(began);
            delegator.clearCacheLine("TrafficLight");
            return changed;
        } catch (GenericEntityException | SQLException e) {
            TransactionUtil.rollback(began, "Lights were not rebuilt", e);
            throw new GenericEntityException("Lights were not rebuilt: " + e.getMessage(), e);
        }
    }

    private long insertMissing() throws GenericEntityException, SQLException {
        String sql = "INSERT INTO " + table("TrafficLight") + " (SALES_OPPORTUNITY_ID, " + String.join(", ", LightSelect.COLUMNS)
                + ", COMPUTED_DATE, LAST_UPDATED_STAMP, LAST_UPDATED_TX_STAMP, CREATED_STAMP, CREATED_TX_STAMP) SELECT N.ID, N."
                + String.join(", N.", LightSelect.COLUMNS) + ", CAST(? AS TIMESTAMP), CAST(? AS TIMESTAMP), CAST(? AS TIMESTAMP),"
                + " CAST(? AS TIMESTAMP), CAST(? AS TIMESTAMP) FROM (" + select.missing(scope) + ") N";
        try (SQLProcessor processor = new SQLProcessor(delegator, helperInfo)) {
            processor.prepareStatement(sql);
            for (int stamp = 0; stamp < 5; stamp++) {
                processor.setValue(now);
            }
            select.bind(processor, scope);
            return processor.executeUpdate();
        }
    }

    private long updateChanged() throws GenericEntityException, SQLException {
        String sql = "SELECT N.ID, N." + String.join(", N.", LightSelect.COLUMNS) + " FROM (" + select.all(scope) + FENCE + ") N JOIN "
                + table("TrafficLight") + " T ON T.SALES_OPPORTUNITY_ID = N.ID WHERE " + differs();
        try (SQLProcessor reader = new SQLProcessor(delegator, helperInfo)) {
            reader.prepareStatement(sql);
            select.bind(reader, scope);
            reader.executeQuery();
            return update(reader.getResultSet());
        }
    }

    private long update(ResultSet changed) throws GenericEntityException, SQLException {
        String sql = "UPDATE " + table("TrafficLight") + " SET " + String.join(" = ?, ", LightSelect.COLUMNS)
                + " = ?, COMPUTED_DATE = ?, LAST_UPDATED_STAMP = ?, LAST_UPDATED_TX_STAMP = ? WHERE SALES_OPPORTUNITY_ID = ?";
        long count = 0;
        try (SQLProcessor writer = new SQLProcessor(delegator, helperInfo)) {
            writer.prepareStatement(sql);
            PreparedStatement statement = writer.getPreparedStatement();
            while (changed.next()) {
                bindRow(statement, changed);
                statement.addBatch();
                count++;
                if (count % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            if (count % BATCH != 0) {
                statement.executeBatch();
            }
        }
        return count;
    }

    private void bindRow(PreparedStatement statement, ResultSet row) throws SQLException {
        int last = LightSelect.COLUMNS.size();
        for (int column = 1; column <= last; column++) {
            statement.setObject(column, row.getObject(column + 1), LightSelect.TYPES.get(column - 1));
        }
        for (int stamp = 1; stamp <= 3; stamp++) {
            statement.setTimestamp(last + stamp, now);
        }
        statement.setString(last + 4, row.getString(1));
    }

    /** Neither database of ours has a portable "is distinct from". */
    private static String differs() {
        List<String> any = new ArrayList<>();
        for (String column : LightSelect.COLUMNS) {
            any.add("(N." + column + " <> T." + column + " OR (N." + column + " IS NULL AND T." + column + " IS NOT NULL) OR (N."
                    + column + " IS NOT NULL AND T." + column + " IS NULL))");
        }
        return String.join(" OR ", any);
    }

    private List<Thresholds.Threshold> limitsInUse(Thresholds thresholds) throws GenericEntityException {
        List<Thresholds.Threshold> limits = new ArrayList<>();
        String sql = "SELECT DISTINCT P.BRAND_ID, P.STAGE_ID FROM " + table("Prospect") + " P WHERE 1 = 1" + scope.sql("P");
        try (SQLProcessor processor = new SQLProcessor(delegator, helperInfo)) {
            processor.prepareStatement(sql);
            scope.bind(processor);
            ResultSet rows = processor.executeQuery();
            while (rows.next()) {
                Thresholds.Kind kind = Thresholds.Kind.of(rows.getString(1), rows.getString(2), null);
                Thresholds.Threshold found = thresholds.of(kind);
                limits.add(new Thresholds.Threshold(kind, found.greenMaxDays(),
                        found.yellowMaxDays()));
            }
        } catch (SQLException e) {
            throw new GenericEntityException("Brands and stages in use could not be read", e);
        }
        return limits;
    }

    private String table(String entityName) {
        return delegator.getModelEntity(entityName).getTableName(helperInfo.getHelperBaseName());
    }
}

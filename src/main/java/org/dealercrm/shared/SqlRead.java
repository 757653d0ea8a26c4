package org.dealercrm.shared;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;
import org.apache.ofbiz.entity.transaction.TransactionUtil;

/** A query that the entity engine cannot state, such as one that counts by cases; its values are always parameters. */
public final class SqlRead {
    private static final String GROUP = "org.apache.ofbiz";

    private SqlRead() { }

    /** What is done with each row. */
    @FunctionalInterface
    public interface Each {
        void row(ResultSet row) throws SQLException;
    }

    /** Reads the rows in the caller's transaction, else in one of its own; values are texts, days or moments. */
    public static void each(Delegator delegator, String sql, List<Object> values, Each each) throws GenericEntityException {
        boolean began = TransactionUtil.begin();
        try (SQLProcessor processor = new SQLProcessor(delegator, delegator.getGroupHelperInfo(GROUP))) {
            processor.prepareStatement(sql);
            for (Object value : values) {
                if (value instanceof Date day) {
                    processor.setValue(day);
                } else if (value instanceof Timestamp moment) {
                    processor.setValue(moment);
                } else {
                    processor.setValue((String) value);
                }
            }
            ResultSet rows = processor.executeQuery();
            while (rows.next()) {
                each.row(rows);
            }
            TransactionUtil.commit(began);
        } catch (SQLException | GenericEntityException e) {
            TransactionUtil.rollback(began, "A query failed", e);
            throw new GenericEntityException("Figures were not read: " + e.getMessage(), e);
        }
    }

    /** The name that an entity's table has in the database. */
    public static String table(Delegator delegator, String entityName) {
        return delegator.getModelEntity(entityName).getTableName(delegator.getGroupHelperInfo(GROUP).getHelperBaseName());
    }
}

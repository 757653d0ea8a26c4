package org.dealercrm.trafficlight;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;

/** Stores computed lights in batches: whoever has a light gets it brought up to date, the others get one. For one thread. */
final class LightWriter implements AutoCloseable {
    private static final int BATCH = 500;

    private final SQLProcessor updates;
    private final SQLProcessor inserts;
    private final Timestamp now;

    LightWriter(LightTables tables, Timestamp now) throws GenericEntityException {
        this.now = now;
        this.updates = tables.processor();
        this.inserts = tables.processor();
        String table = tables.name("TrafficLight");
        String columns = String.join(", ", LightSelect.COLUMNS.keySet());
        updates.prepareStatement("UPDATE " + table + " SET " + String.join(" = ?, ", LightSelect.COLUMNS.keySet())
                + " = ?, COMPUTED_DATE = ?, LAST_UPDATED_STAMP = ?, LAST_UPDATED_TX_STAMP = ? WHERE SALES_OPPORTUNITY_ID = ?");
        inserts.prepareStatement("INSERT INTO " + table + " (" + columns
                + ", COMPUTED_DATE, LAST_UPDATED_STAMP, LAST_UPDATED_TX_STAMP, SALES_OPPORTUNITY_ID, CREATED_STAMP, CREATED_TX_STAMP) VALUES ("
                + String.join(", ", Collections.nCopies(LightSelect.COLUMNS.size() + 6, "?")) + ")");
    }

    /** Stores rows of LightSelect and answers how many there were. */
    long write(ResultSet lights) throws SQLException {
        long count = 0;
        List<Object[]> batch = new ArrayList<>(BATCH);
        while (lights.next()) {
            batch.add(row(lights));
            count++;
            if (batch.size() == BATCH) {
                store(batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            store(batch);
        }
        return count;
    }

    private static Object[] row(ResultSet lights) throws SQLException {
        Object[] row = new Object[LightSelect.COLUMNS.size() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = lights.getObject(column + 1);
        }
        return row;
    }

    private void store(List<Object[]> batch) throws SQLException {
        PreparedStatement update = updates.getPreparedStatement();
        for (Object[] row : batch) {
            bind(update, row);
            update.addBatch();
        }
        int[] updated = update.executeBatch();
        PreparedStatement insert = inserts.getPreparedStatement();
        boolean missing = false;
        for (int place = 0; place < updated.length; place++) {
            if (updated[place] == 0) {
                missing = true;
                int last = bind(insert, batch.get(place));
                insert.setTimestamp(last + 1, now);
                insert.setTimestamp(last + 2, now);
                insert.addBatch();
            }
        }
        if (missing) {
            insert.executeBatch();
        }
    }

    /** Binds the columns, the stamps and the id, and answers the place of the last. */
    private int bind(PreparedStatement statement, Object[] row) throws SQLException {
        int place = 0;
        for (int type : LightSelect.COLUMNS.values()) {
            place++;
            statement.setObject(place, row[place], type);
        }
        for (int stamp = 0; stamp < 3; stamp++) {
            place++;
            statement.setTimestamp(place, now);
        }
        place++;
        statement.setString(place, (String) row[0]);
        return place;
    }

    @Override
    public void close() throws GenericEntityException {
        updates.close();
        inserts.close();
    }
}

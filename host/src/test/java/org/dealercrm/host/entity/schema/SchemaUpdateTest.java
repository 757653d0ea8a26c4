package org.dealercrm.host.entity.schema;

import static org.dealercrm.host.entity.model.Models.entity;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.dealercrm.host.entity.model.DatabaseKind;
import org.dealercrm.host.entity.model.EntityModels;
import org.dealercrm.host.entity.model.Models;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The schema follows the models: what is missing is added, what is there stays. */
public class SchemaUpdateTest {
    private static final String CAR = entity("Car", "<field name=\"plate\" type=\"short-varchar\"/><index name=\"CAR_PLATE\" unique=\"true\"><index-field name=\"plate\"/></index>");
    private static final String TRIP = entity("Trip", "<field name=\"carId\" type=\"id\"/><relation type=\"one\" fk-name=\"TRIP_CAR\" rel-entity-name=\"Car\">"
            + "<key-map field-name=\"carId\"/></relation>");

    private Connection connection;

    @Before
    public void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true");
    }

    @After
    public void close() throws SQLException {
        connection.close();
    }

    private SchemaUpdate.Added update(EntityModels models) throws SQLException {
        return SchemaUpdate.run(connection, models, DatabaseKind.DERBY);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    public void emptyDatabaseGetsTablesKeysAndIndexes() throws SQLException {
        SchemaUpdate.Added added = update(Models.of(TRIP, CAR));
        assertEquals(new SchemaUpdate.Added(2, 0, 1, 5, true), added);
    }

    @Test
    public void secondStartAddsNothing() throws SQLException {
        update(Models.of(TRIP, CAR));
        assertEquals(new SchemaUpdate.Added(0, 0, 0, 0, false), update(Models.of(TRIP, CAR)));
    }

    @Test
    public void newFieldBecomesANullableColumn() throws SQLException {
        update(Models.of(CAR));
        execute("INSERT INTO OFBIZ.CAR (CAR_ID) VALUES ('1')");
        EntityModels wider = Models.of(CAR, "<extend-entity entity-name=\"Car\"><field name=\"doors\" type=\"numeric\" not-null=\"true\"/></extend-entity>");
        assertEquals(1, update(wider).columns());
        execute("UPDATE OFBIZ.CAR SET DOORS = 5");
    }

    @Test
    public void foreignKeyIsEnforced() throws SQLException {
        update(Models.of(TRIP, CAR));
        assertThrows(SQLException.class, () -> execute("INSERT INTO OFBIZ.TRIP (TRIP_ID, CAR_ID) VALUES ('1', 'none')"));
    }

    @Test
    public void uniqueIndexIsNotEnforcedOnDerby() throws SQLException {
        update(Models.of(CAR));
        execute("INSERT INTO OFBIZ.CAR (CAR_ID, PLATE) VALUES ('1', 'A'), ('2', 'A')");
    }

    @Test
    public void uniqueIndexIsUniqueOnPostgres() {
        assertTrue(new Ddl(DatabaseKind.POSTGRESQL).declaredIndex(Models.of(CAR).find("Car").indexes().get(0))
                .startsWith("CREATE UNIQUE INDEX CAR_PLATE ON public.CAR"));
    }

    @Test
    public void neverCheckedEntityGetsNoTable() throws SQLException {
        assertFalse(update(Models.of("<entity entity-name=\"Foreign\" package-name=\"t\" never-check=\"true\"><field name=\"a\" type=\"id\"/></entity>", CAR)).tables() > 1);
    }

    @Test
    public void failingStatementIsNamedAndNothingRemains() throws SQLException {
        EntityModels reserved = Models.of(CAR, entity("Order", ""));
        String message = assertThrows(SQLException.class, () -> update(reserved)).getMessage();
        assertTrue(message, message.contains("CREATE TABLE OFBIZ.ORDER"));
        assertEquals(1, update(Models.of(CAR)).tables());
    }
}

package org.dealercrm.host.entity.schema;

import static org.dealercrm.host.entity.model.Models.entity;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.dealercrm.host.entity.model.DatabaseKind;
import org.dealercrm.host.entity.model.EntityModels;
import org.dealercrm.host.entity.model.Models;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** On PostgreSQL the schema is enforced where Derby's default datasource is lax. */
public class PostgresSchemaTest {
    private static final EntityModels MODELS = Models.of(
            entity("Car", "<field name=\"plate\" type=\"short-varchar\"/><field name=\"photo\" type=\"byte-array\"/><field name=\"story\" type=\"very-long\"/>"
                    + "<index name=\"CAR_PLATE\" unique=\"true\"><index-field name=\"plate\" function=\"upper\"/></index>"),
            entity("Trip", "<field name=\"carId\" type=\"id\"/><relation type=\"one\" fk-name=\"TRIP_CAR\" rel-entity-name=\"Car\"><key-map field-name=\"carId\"/></relation>"));
    private static EmbeddedPostgres server;
    private static Connection connection;

    @BeforeClass
    public static void open() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        connection = server.getPostgresDatabase().getConnection();
    }

    @AfterClass
    public static void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }

    @Before
    public void emptySchema() throws SQLException {
        execute("DROP SCHEMA public CASCADE");
        execute("CREATE SCHEMA public");
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static SchemaUpdate.Added update() throws SQLException {
        return SchemaUpdate.run(connection, MODELS, DatabaseKind.POSTGRESQL);
    }

    @Test
    public void tablesKeysAndIndexesAreMadeOnce() throws SQLException {
        assertEquals(new SchemaUpdate.Added(2, 0, 1, 5, true), update());
        assertEquals(new SchemaUpdate.Added(0, 0, 0, 0, false), update());
    }

    @Test
    public void uniqueIndexOverAFunctionIsEnforced() throws SQLException {
        update();
        execute("INSERT INTO public.CAR (CAR_ID, PLATE) VALUES ('1', 'abc')");
        assertThrows(SQLException.class, () -> execute("INSERT INTO public.CAR (CAR_ID, PLATE) VALUES ('2', 'ABC')"));
    }

    @Test
    public void foreignKeyHasAnIndexOfItsName() throws SQLException {
        update();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 FROM pg_indexes WHERE indexname = 'trip_car' AND tablename = 'trip'")) {
            assertTrue(rows.next());
        }
    }

    @Test
    public void lostColumnComesBack() throws SQLException {
        update();
        execute("ALTER TABLE public.CAR DROP COLUMN PHOTO");
        assertEquals(1, update().columns());
    }
}

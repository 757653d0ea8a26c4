package org.dealercrm.benchmark;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Ten years of cases of a large group, the same ones in every run: nearly all are closed, those of the last weeks have no answer yet. */
final class CaseHistory {
    static final int SITES = 8;
    static final int BRANDS = 5;
    static final int PEOPLE = 40;

    private static final int BATCH = 1000;
    private static final int DAYS = 3650;
    private static final List<String> TYPES = List.of("PQRS_PETITION", "PQRS_DOCUMENTS", "PQRS_COMPLAINT", "PQRS_CLAIM", "PQRS_CLAIM", "PQRS_WARRANTY",
            "PQRS_SUGGESTION");
    private static final List<String> AREAS = List.of("PQRS_AR_SALES", "PQRS_AR_WORKSHOP", "PQRS_AR_PARTS", "PQRS_AR_CARE");
    private static final List<String> CHANNELS = List.of("PQRS_CH_EMAIL", "PQRS_CH_WEB", "PQRS_CH_IN_PERSON");
    private static final List<String> NAMES = List.of("Ana Pérez", "Luis Gómez", "Rosa Prado", "José Ñáñez", "Marta Díaz");
    private static final String TEXT = "El cliente cuenta que el vehículo volvió del taller con el mismo ruido y pide que se le responda por escrito. ";
    private static final int[] TERM_DAYS = {15, 10, 15, 15, 15, 30, 15};

    private final Connection connection;
    private final String schema;
    private final LocalDate today;
    private final Random random = new Random(20261129);

    CaseHistory(Connection connection, String schema, LocalDate today) {
        this.connection = connection;
        this.schema = schema;
        this.today = today;
    }

    void write(int cases) throws SQLException {
        connection.setAutoCommit(false);
        masters();
        try (PreparedStatement request = connection.prepareStatement("INSERT INTO " + schema + "CUST_REQUEST (CUST_REQUEST_ID, CUST_REQUEST_TYPE_ID,"
                + " STATUS_ID) VALUES (?, 'DCRM_PQRS', 'CRQ_SUBMITTED')");
                PreparedStatement one = connection.prepareStatement("INSERT INTO " + schema + "PQRS_CASE (CUST_REQUEST_ID, CASE_NUMBER, CASE_YEAR,"
                        + " CASE_SERIAL, PQRS_TYPE_ID, STATUS_ID, STATUS_DATE, PQRS_CHANNEL_ID, PQRS_AREA_ID, BRAND_ID, FACILITY_ID, RECEIVED_DATE,"
                        + " RECEIVED_DAY, IS_ANONYMOUS, CUSTOMER_NAME, PHONE_NUMBER, PLATE, SUBJECT, DESCRIPTION, IS_URGENT, RESPONSIBLE_PARTY_ID,"
                        + " LEGAL_BASIS, TERM_FROM_DATE, DUE_DATE, HALF_DATE, INTERNAL_DUE_DATE, ANSWERED_DATE, REOPENED_COUNT, SOURCE_TYPE_ID)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'N', ?, ?, ?, ?, ?, 'N', ?, ?, ?, ?, ?, ?, ?, 0, 'DIRECT')")) {
            for (int number = 0; number < cases; number++) {
                request.setString(1, id(number));
                request.addBatch();
                write(one, number, cases);
                if (number % BATCH == BATCH - 1) {
                    request.executeBatch();
                    one.executeBatch();
                    connection.commit();
                }
            }
            request.executeBatch();
            one.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    static String id(int number) {
        return String.format("C%06d", number);
    }

    private void masters() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int brand = 0; brand < BRANDS; brand++) {
                statement.executeUpdate("INSERT INTO " + schema + "DEALERSHIP_BRAND (BRAND_ID, BRAND_NAME) VALUES ('B" + brand + "', 'M')");
            }
            for (int site = 0; site < SITES; site++) {
                statement.executeUpdate("INSERT INTO " + schema + "FACILITY (FACILITY_ID, FACILITY_NAME) VALUES ('S" + site + "', 'S')");
                statement.executeUpdate("INSERT INTO " + schema + "DEALERSHIP_SITE (FACILITY_ID, COUNTRY_CODE, TIME_ZONE_ID)"
                        + " VALUES ('S" + site + "', 'CO', 'America/Bogota')");
            }
            for (int person = 0; person < PEOPLE; person++) {
                statement.executeUpdate("INSERT INTO " + schema + "PARTY (PARTY_ID, PARTY_TYPE_ID) VALUES ('A" + person + "', 'PERSON')");
                statement.executeUpdate("INSERT INTO " + schema + "PERSON (PARTY_ID, FIRST_NAME, LAST_NAME) VALUES ('A" + person + "', 'Ana', 'P')");
            }
        }
    }

    private void write(PreparedStatement one, int number, int cases) throws SQLException {
        LocalDate received = today.minusDays((long) DAYS * (cases - 1 - number) / cases);
        int type = random.nextInt(TYPES.size());
        LocalDate due = received.plusDays(TERM_DAYS[type] * 7L / 5 + 2);
        boolean answered = received.isBefore(today.minusDays(60)) || random.nextInt(4) == 0;
        Date term = Date.valueOf(type > 5 ? "2001-01-01" : type == 5 ? "2013-04-17" : type < 2 ? "2015-06-30" : "2012-04-12");
        int person = random.nextInt(PEOPLE);
        set(one, id(number), received.getYear() + String.format("-%06d", number), received.getYear(), number, TYPES.get(type),
                answered ? "PQRS_CLOSED" : List.of("PQRS_RECEIVED", "PQRS_IN_PROGRESS", "PQRS_IN_REVIEW").get(random.nextInt(3)),
                Timestamp.valueOf(received.atTime(9, 0)), CHANNELS.get(random.nextInt(3)), AREAS.get(random.nextInt(4)), "B" + number % BRANDS,
                "S" + random.nextInt(SITES), Timestamp.valueOf(received.atTime(9, 0)), Date.valueOf(received),
                NAMES.get(random.nextInt(5)) + " " + number, "+57300" + number, String.format("AB%04d", number % 10_000), "Ruido del motor",
                TEXT.repeat(1 + random.nextInt(6)), "A" + person, "Ley 1480 de 2011, art. 58 num. 5", term, Date.valueOf(due),
                Date.valueOf(received.plusDays(TERM_DAYS[type] * 7L / 10)), Date.valueOf(received.plusDays(14)),
                answered ? Date.valueOf(due.minusDays(2)) : null);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            if (values[place] == null) {
                statement.setNull(place + 1, Types.DATE);
            } else {
                statement.setObject(place + 1, values[place]);
            }
        }
        statement.addBatch();
    }
}

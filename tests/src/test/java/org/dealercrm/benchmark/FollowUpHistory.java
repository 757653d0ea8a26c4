package org.dealercrm.benchmark;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A dealership of a size to measure: prospects of two years and their activities, the same ones in every run. */
final class FollowUpHistory {
    static final int BRANDS = 5;
    static final int SITES = 8;
    static final int ADVISERS = 100;

    private static final int BATCH = 1000;
    private static final int DAYS = 730;
    /** Activities of so many prospects lie mixed in the table: in disorder, as they come, yet quick to write. */
    private static final int NEIGHBOURS = 2000;
    private static final List<String> STAGES = List.of("DCRM_STG_NEW", "DCRM_STG_CONTACTED", "DCRM_STG_VISIT", "DCRM_STG_TEST_DRIVE",
            "DCRM_STG_QUOTED", "DCRM_STG_NEGOTIATION", "DCRM_STG_RESERVED", "DCRM_STG_WON", "DCRM_STG_LOST");
    private static final List<String> SOURCES = List.of("Sala", "Web", "Feria", "Referido", "Teléfono", "Redes");
    private static final List<String> TYPES = List.of("ACTT_CALL", "ACTT_CALL", "ACTT_CALL", "ACTT_QUOTE", "ACTT_VISIT", "ACTT_TEST_DRIVE",
            "ACTT_WHATSAPP", "ACTT_OTHER");
    private static final String COMMENT = "Se habló con el cliente sobre la versión, el plazo y la retoma de su vehículo ";

    private final Connection connection;
    private final String schema;
    private final LocalDate today;
    private final Random random = new Random(20261120);

    FollowUpHistory(Connection connection, String schema, LocalDate today) {
        this.connection = connection;
        this.schema = schema;
        this.today = today;
    }

    static String brand(int number) {
        return "B" + number % BRANDS;
    }

    static String site(int number) {
        return "S" + number % SITES;
    }

    static String prospect(int number) {
        return String.format("P%06d", number);
    }

    /** Writes the masters, the prospects and so many activities for each. */
    void write(int prospects, int activitiesEach) throws SQLException {
        connection.setAutoCommit(false);
        masters();
        LocalDate[] appeared = new LocalDate[prospects];
        writeProspects(appeared);
        writeActivities(appeared, activitiesEach);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void masters() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int brand = 0; brand < BRANDS; brand++) {
                statement.executeUpdate("INSERT INTO " + schema + "DEALERSHIP_BRAND (BRAND_ID, BRAND_NAME) VALUES ('" + brand(brand) + "', 'M')");
            }
            for (int site = 0; site < SITES; site++) {
                statement.executeUpdate("INSERT INTO " + schema + "FACILITY (FACILITY_ID, FACILITY_NAME) VALUES ('" + site(site) + "', 'S')");
                statement.executeUpdate("INSERT INTO " + schema + "DEALERSHIP_SITE (FACILITY_ID, COUNTRY_CODE, TIME_ZONE_ID, SATURDAY_IS_BUSINESS)"
                        + " VALUES ('" + site(site) + "', '" + (site == 7 ? "MX" : "CO") + "', '"
                        + (site == 7 ? "America/Tijuana" : "America/Bogota") + "', '" + (site % 2 == 0 ? "Y" : "N") + "')");
            }
            for (int adviser = 0; adviser < ADVISERS; adviser++) {
                statement.executeUpdate("INSERT INTO " + schema + "PARTY (PARTY_ID, PARTY_TYPE_ID) VALUES ('A" + adviser + "', 'PERSON')");
            }
        }
    }

    private void writeProspects(LocalDate[] appeared) throws SQLException {
        try (PreparedStatement opportunity = connection.prepareStatement("INSERT INTO " + schema + "SALES_OPPORTUNITY"
                + " (SALES_OPPORTUNITY_ID) VALUES (?)");
                PreparedStatement prospect = connection.prepareStatement("INSERT INTO " + schema + "PROSPECT (SALES_OPPORTUNITY_ID, ROW_KEY,"
                        + " BRAND_ID, FACILITY_ID, ADVISER_PARTY_ID, CUSTOMER_NAME, PHONE_E164, TRAFFIC_DATE, SOURCE_NAME, STAGE_ID, CONTACTABLE,"
                        + " CREATED_DATE) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Y', ?)")) {
            for (int number = 0; number < appeared.length; number++) {
                int adviser = random.nextInt(ADVISERS);
                appeared[number] = today.minusDays(random.nextInt(DAYS));
                opportunity.setString(1, prospect(number));
                opportunity.addBatch();
                set(prospect, prospect(number), "K|" + number, brand(adviser), site(adviser / BRANDS), "A" + adviser, "Cliente número " + number,
                        "+57300" + number, Date.valueOf(appeared[number]), SOURCES.get(random.nextInt(SOURCES.size())),
                        STAGES.get(random.nextInt(STAGES.size())), Timestamp.valueOf(appeared[number].atTime(9, 0)));
                if (number % BATCH == BATCH - 1) {
                    opportunity.executeBatch();
                    prospect.executeBatch();
                }
            }
            opportunity.executeBatch();
            prospect.executeBatch();
        }
        connection.commit();
    }

    private void writeActivities(LocalDate[] appeared, int each) throws SQLException {
        int total = appeared.length * each;
        try (PreparedStatement activity = connection.prepareStatement("INSERT INTO " + schema + "FOLLOW_UP_ACTIVITY (ACTIVITY_ID, ROW_KEY,"
                + " SALES_OPPORTUNITY_ID, ACTIVITY_TYPE_ID, STATUS_ID, PLANNED_DATE, DONE_DATE, DONE_DAY, VALIDITY_ID, INTAKE_RUN_ID, COMMENTS)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int number = 0; number < total; number++) {
                int owner = Math.min(appeared.length - 1, number / each / NEIGHBOURS * NEIGHBOURS + random.nextInt(NEIGHBOURS));
                LocalDate day = appeared[owner].plusDays(random.nextInt(90));
                boolean done = !day.isAfter(today) && random.nextInt(10) < 8;
                Timestamp moment = Timestamp.valueOf(day.atTime(7 + random.nextInt(12), random.nextInt(60)));
                set(activity, String.format("A%07d", number), "E|" + number, prospect(owner), TYPES.get(random.nextInt(TYPES.size())),
                        done ? "ACTV_DONE" : random.nextInt(4) == 0 ? "ACTV_NOT_DONE" : "ACTV_PLANNED", moment, done ? moment : null,
                        done ? Date.valueOf(day) : null, done && random.nextInt(10) == 0 ? "ACTV_INVALID" : null, "R" + owner % 100,
                        COMMENT + number);
                if (number % BATCH == BATCH - 1) {
                    activity.executeBatch();
                }
            }
            activity.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            if (values[place] == null) {
                statement.setNull(place + 1, place == 6 ? java.sql.Types.TIMESTAMP : place == 7 ? java.sql.Types.DATE : java.sql.Types.VARCHAR);
            } else {
                statement.setObject(place + 1, values[place]);
            }
        }
        statement.addBatch();
    }
}

package org.dealercrm.proactive.simulation;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Writes one running campaign with its people, agents and places, quickly. */
final class CampaignRows {
    static final String CAMPAIGN = "SIM";
    static final String SITE = "SIM_SITE";
    private static final Timestamp LONG_AGO = Timestamp.valueOf("2024-12-01 00:00:00");
    private static final int SHARED = 50;
    private static final int SHARED_AT = 7;
    private static final int OPTED_OUT = 25;
    private static final int CALLBACK = 40;

    private final Connection connection;
    private final String schema;

    CampaignRows(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    static String agent(int number) {
        return "simagent" + number;
    }

    static String record(int number) {
        return String.format("SIMR%05d", number);
    }

    private static String party(int number) {
        return String.format("SIMP%05d", number);
    }

    /** Now and then two parties share one number. */
    private static String phone(int number) {
        return String.format("+57311%07d", number % SHARED == SHARED_AT ? number - 1 : number);
    }

    void write() throws SQLException {
        connection.setAutoCommit(false);
        site();
        agents();
        campaign();
        people();
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void site() throws SQLException {
        insert("FACILITY", "FACILITY_ID, FACILITY_NAME", List.<Object[]>of(row(SITE, "Taller")));
        insert("DEALERSHIP_SITE", "FACILITY_ID, COUNTRY_CODE, TIME_ZONE_ID, SATURDAY_IS_BUSINESS", List.<Object[]>of(row(SITE, "CO", "America/Bogota", "Y")));
        insert("DEALERSHIP_BRAND", "BRAND_ID, BRAND_NAME", List.<Object[]>of(row("SIM_BRAND", "Marca")));
        insert("APPOINTMENT_OPENING", "OPENING_ID, FACILITY_ID, APPOINTMENT_TYPE_ID, WEEKDAY, FROM_TIME, THRU_TIME, SLOT_MINUTES, PLACES",
                IntStream.rangeClosed(1, 5).<Object[]>mapToObj(day -> row("SIM" + day, SITE, "APTT_MAINTENANCE", day, "08:00", "16:00", 120, 3)).toList());
    }

    private void agents() throws SQLException {
        List<Object[]> parties = new ArrayList<>();
        List<Object[]> logins = new ArrayList<>();
        List<Object[]> groups = new ArrayList<>();
        for (int number = 0; number < Plan.AGENTS; number++) {
            parties.add(row("SIMA" + number, "PERSON"));
            logins.add(row(agent(number), "Y", "none", "SIMA" + number));
            groups.add(row(agent(number), "DEALERCRM_CALLCENTER", LONG_AGO));
        }
        insert("PARTY", "PARTY_ID, PARTY_TYPE_ID", parties);
        insert("USER_LOGIN", "USER_LOGIN_ID, ENABLED, CURRENT_PASSWORD, PARTY_ID", logins);
        insert("USER_LOGIN_SECURITY_GROUP", "USER_LOGIN_ID, GROUP_ID, FROM_DATE", groups);
    }

    private void campaign() throws SQLException {
        insert("MARKETING_CAMPAIGN", "MARKETING_CAMPAIGN_ID, CAMPAIGN_NAME", List.<Object[]>of(row(CAMPAIGN, "Mantenimiento")));
        insert("CONTACT_LIST", "CONTACT_LIST_ID, CONTACT_LIST_NAME", List.<Object[]>of(row(CAMPAIGN, "Mantenimiento")));
        insert("PROACTIVE_CAMPAIGN", "MARKETING_CAMPAIGN_ID, CAMPAIGN_NAME, CONTACT_LIST_ID, STATUS_ID, PROACTIVE_REASON_ID, PURPOSE_ID,"
                + " WHATSAPP_TEXT, FROM_DATE, MAX_ATTEMPTS", List.<Object[]>of(row(CAMPAIGN, "Mantenimiento", CAMPAIGN, "PROC_ACTIVE", "PRR_MAINTENANCE",
                        "COMMERCIAL", "Hola {customer}", Date.valueOf("2026-11-01"), Plan.MOST_ATTEMPTS)));
    }

    private void people() throws SQLException {
        List<Object[]> parties = new ArrayList<>();
        List<Object[]> choices = new ArrayList<>();
        List<Object[]> records = new ArrayList<>();
        List<Object[]> callbacks = new ArrayList<>();
        for (int number = 0; number < Plan.RECORDS; number++) {
            boolean callback = number % CALLBACK == 0;
            parties.add(row(party(number), "PERSON"));
            choices.add(row("SIMY" + number, "AUTHORISED", party(number), null, LONG_AGO));
            if (number % OPTED_OUT == 1) {
                boolean byNumber = number % 2 == 0;
                choices.add(row("SIMN" + number, "OPT_OUT", byNumber ? null : party(number), byNumber ? phone(number) : null, LONG_AGO));
            }
            if (callback) {
                callbacks.add(row("SIMB" + number, record(number), Timestamp.valueOf(Plan.MOMENTS.get(number / CALLBACK % Plan.MOMENTS.size()))));
            }
            records.add(row(record(number), CAMPAIGN, party(number), "Cliente " + number, phone(number), "SIM_BRAND", SITE,
                    callback ? "PROR_CALLBACK" : "PROR_PENDING", 5, 0));
        }
        insert("PARTY", "PARTY_ID, PARTY_TYPE_ID", parties);
        insert("CONTACT_CHOICE", "CONTACT_CHOICE_ID, CHOICE_TYPE_ID, PARTY_ID, ADDRESS, FROM_DATE", choices);
        insert("PROACTIVE_RECORD", "PROACTIVE_RECORD_ID, MARKETING_CAMPAIGN_ID, PARTY_ID, CUSTOMER_NAME, PHONE_E164, BRAND_ID, FACILITY_ID,"
                + " STATUS_ID, PRIORITY_NUM, ATTEMPT_COUNT", records);
        insert("PROACTIVE_CALLBACK", "PROACTIVE_CALLBACK_ID, PROACTIVE_RECORD_ID, DUE_DATE", callbacks);
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private void insert(String table, String columns, List<Object[]> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO " + schema + table + " (" + columns + ") VALUES (" + marks + ")")) {
            for (Object[] values : rows) {
                for (int column = 0; column < values.length; column++) {
                    if (values[column] == null) {
                        statement.setNull(column + 1, java.sql.Types.VARCHAR);
                    } else {
                        statement.setObject(column + 1, values[column]);
                    }
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}

package org.dealercrm.benchmark;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.Host;
import org.dealercrm.pqrs.CaseDisplay;
import org.dealercrm.pqrs.CaseDays;
import org.dealercrm.pqrs.CaseFilter;
import org.dealercrm.pqrs.CaseList;
import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.shared.Page;
import org.dealercrm.shared.Settings;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * How fast the worklist and the recount are at 200 000 cases: ./dev bench pqrs. It is no part of the tests, because it takes minutes. Each
 * figure stands beside plain SQL that reads or writes the same rows in the same run.
 */
@Category(OnHost.class)
public class PqrsBenchmark {
    private static final int CASES = Integer.getInteger("dealercrm.bench.cases", 200_000);
    private static final int RUNS = 7;
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("dealercrm.test.database"));
    private static final String UNANSWERED = " FROM %sPQRS_CASE WHERE STATUS_ID IN ('PQRS_RECEIVED', 'PQRS_IN_PROGRESS', 'PQRS_WAITING',"
            + " 'PQRS_IN_REVIEW', 'PQRS_APPROVED')";
    private static final String BY_DUE = " ORDER BY PAUSED_DATE DESC NULLS FIRST, DUE_DATE, CUST_REQUEST_ID OFFSET %d ROWS FETCH FIRST 20 ROWS ONLY";
    private static final String BY_DAY = " ORDER BY RECEIVED_DAY DESC, CUST_REQUEST_ID DESC OFFSET %d ROWS FETCH FIRST 20 ROWS ONLY";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> missed = new ArrayList<>();
    private Host host;
    private Connection connection;
    private String schema;
    private GenericValue system;

    @Test
    public void theWorklistKeepsItsBars() throws Exception {
        try (EmbeddedPostgres server = POSTGRESQL ? EmbeddedPostgres.builder().setDataDirectory(new File(folder.getRoot(), "pg"))
                .setServerConfig("shared_buffers", "1GB").start() : null) {
            String url = POSTGRESQL ? server.getJdbcUrl("postgres", "postgres")
                    : "jdbc:derby:" + new File(folder.getRoot(), "derby") + ";create=true";
            schema = POSTGRESQL ? "" : "OFBIZ.";
            host = Host.builder().component(RunningHost.component()).jdbcUrl(url).readers(List.of("seed", "seed-initial")).port(0)
                    .pollJobs(false).build().start();
            try (Connection own = DriverManager.getConnection(url)) {
                connection = own;
                prepare();
                lists();
                recount();
            } finally {
                host.close();
            }
        }
        assertTrue("Bars missed: " + missed, missed.isEmpty());
    }

    private void prepare() throws Exception {
        system = EntityQuery.use(host.delegator()).from("UserLogin").where("userLoginId", "system").queryOne();
        print("%d cases written in %d ms", CASES, millis(() -> {
            new CaseHistory(connection, schema, Settings.today(host.delegator())).write(CASES);
            return null;
        }));
        execute(POSTGRESQL ? "VACUUM ANALYZE" : "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('OFBIZ', 'PQRS_CASE', NULL)");
        setting("calendar.saturdayIsBusiness", "N");
        print("%s cases have no answer", value("SELECT COUNT(*)" + unanswered()));
    }

    private String unanswered() {
        return String.format(UNANSWERED, schema);
    }

    private void lists() throws Exception {
        LocalDate today = Settings.today(host.delegator());
        list("First page of the worklist", Map.of(), 0, unanswered(), BY_DUE);
        list("Overdue ones of a site and a type", Map.of("state", "OVERDUE", "facilityId", "S3", "pqrsTypeId", "PQRS_CLAIM"), 0, unanswered()
                + " AND PAUSED_DATE IS NULL AND DUE_DATE < '" + today + "' AND FACILITY_ID = 'S3' AND PQRS_TYPE_ID = 'PQRS_CLAIM'", BY_DUE);
        String all = " FROM " + schema + "PQRS_CASE";
        list("First page of all", Map.of("state", "ALL"), 0, all, BY_DAY);
        list("Page 501 of all", Map.of("state", "ALL"), 500, all, BY_DAY);
        list("All of a brand, an area and a year", Map.of("state", "ALL", "brandId", "B2", "pqrsAreaId", "PQRS_AR_PARTS", "fromDay",
                today.minusDays(900).toString(), "thruDay", today.minusDays(535).toString()), 0, all + " WHERE BRAND_ID = 'B2' AND PQRS_AREA_ID ="
                + " 'PQRS_AR_PARTS' AND RECEIVED_DAY >= '" + today.minusDays(900) + "' AND RECEIVED_DAY <= '" + today.minusDays(535) + "'", BY_DAY);
        list("A plate among all", Map.of("state", "ALL", "text", "ab0815"), 0, all + " WHERE UPPER(CASE_NUMBER) LIKE '%AB0815%' OR"
                + " UPPER(CUSTOMER_NAME) LIKE '%AB0815%' OR UPPER(PHONE_NUMBER) LIKE '%AB0815%' OR UPPER(PLATE) LIKE '%AB0815%'", BY_DAY);
        list("A number", Map.of("text", number()), 0, all + " WHERE CASE_NUMBER = '" + number() + "'", BY_DAY);
    }

    private String number() throws Exception {
        return Settings.today(host.delegator()).getYear() + String.format("-%06d", CASES - 1);
    }

    /** What the page does: count, read a page, put it in words, find who answers; against counting and reading the page alone. */
    private void list(String what, Map<String, ?> filters, int index, String from, String order) throws Exception {
        List<Long> plain = new ArrayList<>();
        List<Long> ours = new ArrayList<>();
        for (int run = 0; run < RUNS + 2; run++) {
            long sql = micros(() -> read(from, String.format(order, index * 20)));
            long page = micros(() -> page(filters, index));
            if (run > 1) {
                plain.add(sql);
                ours.add(page);
            }
        }
        assertEquals(what, read(from, String.format(order, index * 20)), page(filters, index));
        double ratio = (double) median(ours) / median(plain);
        print("%s: %.1f ms, plain SQL %.1f ms, %.2f times", what, median(ours) / 1000.0, median(plain) / 1000.0, ratio);
        if (median(ours) > 1_000_000 && ratio > 2) {
            missed.add(what);
        }
    }

    private List<String> page(Map<String, ?> filters, int index) throws Exception {
        PqrsReach reach = PqrsReach.of(host.delegator(), host.dispatcher().getSecurity(), system);
        CaseList list = CaseList.of(host.delegator(), reach, new CaseFilter(filters), CaseDays.of(host.delegator()));
        CaseDisplay display = new CaseDisplay(host.delegator(), new Locale("es"));
        long total = list.total();
        List<String> shown = new ArrayList<>(List.of(String.valueOf(total)));
        for (GenericValue row : list.rows(Page.of(Map.of("VIEW_INDEX_1", index), total))) {
            shown.add(display.of(row).get("custRequestId").toString());
        }
        list.responsibles();
        return shown;
    }

    private List<String> read(String from, String order) throws SQLException {
        List<String> read = new ArrayList<>(List.of(value("SELECT COUNT(*)" + from)));
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT *" + from + order)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    rows.getObject(column);
                }
                read.add(rows.getString("CUST_REQUEST_ID"));
            }
        }
        return read;
    }

    /** Saturdays begin to count, so every case without answer has other days; plain SQL then writes the same rows again. */
    private void recount() throws Exception {
        setting("calendar.saturdayIsBusiness", "Y");
        for (String value : List.of("N", "Y")) {
            long before = Long.parseLong(value("SELECT COUNT(*) FROM " + schema + "PQRS_STATUS"));
            long ours = millis(() -> setting("calendar.saturdayIsBusiness", value));
            List<Object[]> changed = changed();
            long written = Long.parseLong(value("SELECT COUNT(*) FROM " + schema + "PQRS_STATUS")) - before;
            long plain = millis(() -> write(changed));
            print("Recount of %d cases of which %d move: %d ms, plain SQL of the same rows %d ms, %.2f times", changed.size(), written, ours, plain,
                    (double) ours / Math.max(1, plain));
        }
        print("Recount that finds nothing to change: %d ms", millis(() -> setting("calendar.saturdayIsBusiness", "Y")));
    }

    private List<Object[]> changed() throws SQLException {
        List<Object[]> changed = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "SELECT CUST_REQUEST_ID, DUE_DATE, HALF_DATE, INTERNAL_DUE_DATE" + unanswered())) {
            while (rows.next()) {
                changed.add(new Object[] {rows.getString(1), rows.getDate(2), rows.getDate(3), rows.getDate(4)});
            }
        }
        return changed;
    }

    private Object write(List<Object[]> changed) throws SQLException {
        connection.setAutoCommit(false);
        Timestamp now = new Timestamp(System.currentTimeMillis());
        try (PreparedStatement row = connection.prepareStatement("UPDATE " + schema + "PQRS_CASE SET DUE_DATE = ?, HALF_DATE = ?, INTERNAL_DUE_DATE = ?,"
                + " LAST_UPDATED_STAMP = ? WHERE CUST_REQUEST_ID = ? AND STATUS_ID <> 'PQRS_CLOSED'");
                PreparedStatement step = connection.prepareStatement("INSERT INTO " + schema + "PQRS_STATUS (PQRS_STATUS_ID, CUST_REQUEST_ID, ACTION_ID,"
                        + " OLD_VALUE, NEW_VALUE, STATUS_DATE) VALUES (?, ?, 'PLAIN', ?, ?, ?)");
                PreparedStatement request = connection.prepareStatement("UPDATE " + schema + "CUST_REQUEST SET RESPONSE_REQUIRED_DATE = ?"
                        + " WHERE CUST_REQUEST_ID = ?")) {
            int number = 0;
            for (Object[] one : changed) {
                add(row, one[1], one[2], one[3], now, one[0]);
                add(step, "P" + System.nanoTime() % 1_000_000_000L + "_" + number++, one[0], one[1].toString(), one[1].toString(), now);
                add(request, new Timestamp(((Date) one[1]).getTime()), one[0]);
            }
            row.executeBatch();
            step.executeBatch();
            request.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        return null;
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        statement.addBatch();
    }

    private Object setting(String key, String value) throws Exception {
        Map<String, Object> result = host.dispatcher().runSync("setDealercrmSetting", Map.of("settingKey", key, "scopeTypeId", "GROUP",
                "settingValue", value, "userLogin", system, "locale", new Locale("es")));
        assertTrue(String.valueOf(result), ServiceUtil.isSuccess(result));
        return result;
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long micros(Callable<?> work) throws Exception {
        long started = System.nanoTime();
        work.call();
        return (System.nanoTime() - started) / 1_000;
    }

    private static long millis(Callable<?> work) throws Exception {
        return micros(work) / 1_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void print(String pattern, Object... values) {
        System.out.println((POSTGRESQL ? "PostgreSQL: " : "Derby: ") + String.format(Locale.ROOT, pattern, values));
    }
}

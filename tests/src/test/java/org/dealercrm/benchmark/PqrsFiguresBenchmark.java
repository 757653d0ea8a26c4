package org.dealercrm.benchmark;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.Host;
import org.dealercrm.pqrs.report.Measure;
import org.dealercrm.pqrs.report.PqrsFigures;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.Settings;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/** How fast the figures of PQRS and GSC-FOR-04 are with the cases of ten years: ./dev bench pqrs-figures. It is no part of the tests, because it takes minutes. */
@Category(OnHost.class)
public class PqrsFiguresBenchmark {
    private static final int CASES = Integer.getInteger("dealercrm.bench.cases", 200_000);
    private static final int DAYS = 3650;
    private static final int RUNS = 5;
    private static final int BATCH = 1000;
    /** One case in so many of the last year still waits for its answer; the older ones all have theirs. */
    private static final int WAITING = 8;
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("dealercrm.test.database"));
    private static final String[] TYPES = {"PQRS_CLAIM", "PQRS_COMPLAINT", "PQRS_PETITION", "PQRS_SUGGESTION", "PQRS_WARRANTY"};
    private static final String[] AREAS = {"PQRS_AR_SALES", "PQRS_AR_WORKSHOP", "PQRS_AR_PARTS", null};
    private static final String[] CAUSES = {"PQRS_CAU_DELAY", "PQRS_CAU_PART", "PQRS_CAU_PRICE", null};

    private static final int[] COLUMNS = {Types.VARCHAR, Types.VARCHAR, Types.NUMERIC, Types.NUMERIC, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
        Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.TIMESTAMP, Types.DATE, Types.DATE, Types.DATE, Types.NUMERIC, Types.VARCHAR, Types.VARCHAR,
        Types.NUMERIC, Types.VARCHAR, Types.VARCHAR};

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> missed = new ArrayList<>();
    private Host host;
    private String schema;

    @Test
    public void figuresAndControlKeepTheirBars() throws Exception {
        try (EmbeddedPostgres server = POSTGRESQL ? EmbeddedPostgres.builder().setDataDirectory(new File(folder.getRoot(), "pg")).start() : null) {
            String url = POSTGRESQL ? server.getJdbcUrl("postgres", "postgres") : "jdbc:derby:" + new File(folder.getRoot(), "derby") + ";create=true";
            schema = POSTGRESQL ? "" : "OFBIZ.";
            host = Host.builder().component(RunningHost.component()).jdbcUrl(url).readers(List.of("seed", "seed-initial")).port(0)
                    .pollJobs(false).build().start();
            try (Connection connection = DriverManager.getConnection(url)) {
                print("%d cases written in %d ms", CASES, millis(() -> write(connection)));
                try (Statement statement = connection.createStatement()) {
                    statement.execute(POSTGRESQL ? "VACUUM ANALYZE" : "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('OFBIZ', 'PQRS_CASE', NULL)");
                }
                measure();
            } finally {
                host.close();
            }
        }
        assertTrue("Bars missed: " + missed, missed.isEmpty());
    }

    private void measure() throws Exception {
        String month = new MonthPeriod(YearMonth.from(Settings.today(host.delegator()))).previous().id();
        PqrsFigures figures = (PqrsFigures) run("calculatePqrsFigures", Map.of("month", month, "byCut", "Y")).get("total");
        assertTrue("Cases of the month", figures.count(Measure.RECEIVED) > CASES / (DAYS / 28) / 2);
        bar("Figures of the dashboard in ms", median("calculatePqrsFigures", Map.of("month", month)), 1000);
        bar("Figures of the page in ms", median("calculatePqrsFigures", Map.of("month", month, "byCut", "Y")), 3000);
        long[] rows = new long[1];
        long millis = millis(() -> rows[0] = (Long) run("exportPqrsControl", Map.of("state", "ALL")).get("rowCount"));
        assertEquals(CASES, rows[0]);
        bar("GSC-FOR-04 of all cases in ms for each thousand", 1000.0 * millis / CASES, 1000);
    }

    private double median(String service, Map<String, Object> input) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            times.add(millis(() -> run(service, input)));
        }
        return times.stream().sorted().toList().get(RUNS / 2);
    }

    private Map<String, Object> run(String service, Map<String, Object> input) throws Exception {
        Map<String, Object> context = new HashMap<>(input);
        context.put("userLogin", EntityQuery.use(host.delegator()).from("UserLogin").where("userLoginId", "system").queryOne());
        context.put("locale", new Locale("es"));
        Map<String, Object> result = host.dispatcher().runSync(service, context, 3600, true);
        assertTrue(String.valueOf(result), ServiceUtil.isSuccess(result));
        return result;
    }

    private Object write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        LocalDate today = LocalDate.now();
        try (PreparedStatement request = connection.prepareStatement("INSERT INTO " + schema
                + "CUST_REQUEST (CUST_REQUEST_ID, CUST_REQUEST_TYPE_ID) VALUES (?, 'DCRM_PQRS')");
                PreparedStatement row = connection.prepareStatement("INSERT INTO " + schema + "PQRS_CASE (CUST_REQUEST_ID, CASE_NUMBER, CASE_YEAR,"
                        + " CASE_SERIAL, PQRS_TYPE_ID, STATUS_ID, PQRS_AREA_ID, PQRS_CAUSE_ID, BRAND_ID, FACILITY_ID, RECEIVED_DATE, RECEIVED_DAY,"
                        + " DUE_DATE, ANSWERED_DATE, USED_DAYS, ANSWERED_IN_TIME, IS_EFFECTIVE, SATISFACTION_SCORE, CUSTOMER_NAME, DESCRIPTION)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < CASES; i++) {
                LocalDate day = today.minusDays((long) i * DAYS / CASES);
                boolean waits = day.isAfter(today.minusDays(365)) && i % WAITING == 0;
                request.setString(1, "B" + i);
                request.addBatch();
                Object[] values = {"B" + i, day.getYear() + "-" + i, day.getYear(), i, TYPES[i % 5], waits ? "PQRS_IN_PROGRESS" : "PQRS_CLOSED",
                    AREAS[i / 5 % 4], CAUSES[i / 7 % 4], "BRAND" + i % 5, "SITE" + i % 8, Timestamp.valueOf(day.atTime(10, 0)), Date.valueOf(day),
                    Date.valueOf(day.plusDays(21)), waits ? null : Date.valueOf(day.plusDays(i % 30)), waits ? null : i % 22,
                    waits ? null : i % 22 > 15 ? "N" : "Y", waits ? null : "Y", i % 3 == 0 ? 1 + i % 5 : null, "Cliente de prueba " + i,
                    "El vehículo volvió del taller con el mismo ruido y nadie explicó qué se le hizo ni cuánto tiempo más tardaría " + i};
                for (int column = 0; column < values.length; column++) {
                    row.setObject(column + 1, values[column], COLUMNS[column]);
                }
                row.addBatch();
                if (i % BATCH == BATCH - 1 || i == CASES - 1) {
                    request.executeBatch();
                    row.executeBatch();
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
        return null;
    }

    private static long millis(Callable<?> work) throws Exception {
        long started = System.nanoTime();
        work.call();
        return (System.nanoTime() - started) / 1_000_000;
    }

    private void bar(String what, double measured, double allowed) {
        print("%s: %.0f, allowed %.0f", what, measured, allowed);
        if (measured > allowed) {
            missed.add(what);
        }
    }

    private static void print(String pattern, Object... values) {
        System.out.println((POSTGRESQL ? "PostgreSQL: " : "Derby: ") + String.format(Locale.ROOT, pattern, values));
    }
}

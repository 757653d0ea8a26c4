package org.dealercrm.benchmark;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.Host;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.LightColour;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteDays;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.trafficlight.LightBoard;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * How fast lights are at 100 000 prospects with 1 000 000 activities, all counted in business days: ./dev bench lights. It is no
 * part of the tests, because it takes minutes. Times depend on the machine, so the bars are ratios within one run.
 */
@Category(OnHost.class)
public class LightBenchmark {
    private static final int PROSPECTS = Integer.getInteger("dealercrm.bench.prospects", 100_000);
    private static final int EACH = 10;
    private static final int RUNS = 5;
    /** The full rebuild has run once before it is measured, and the recomputing a few times, since it is so much shorter. */
    private static final int WARM_UP = 3;
    /** A folder that keeps the databases, so that the next run need not write them again. */
    private static final String KEPT = System.getProperty("dealercrm.bench.folder", "");
    /** PostgreSQL's own default of 128 MB holds not even the activities: what it reads and writes again would be measured, not the lights. */
    private static final String CACHE = "1GB";
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("dealercrm.test.database"));

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> missed = new ArrayList<>();
    private Host host;
    private Connection connection;
    private String schema;

    @Test
    public void lightsKeepTheirBars() throws Exception {
        File root = KEPT.isEmpty() ? folder.getRoot() : new File(KEPT);
        try (EmbeddedPostgres server = POSTGRESQL ? EmbeddedPostgres.builder().setDataDirectory(new File(root, "pg"))
                .setCleanDataDirectory(KEPT.isEmpty()).setServerConfig("shared_buffers", CACHE).start() : null) {
            String url = POSTGRESQL ? server.getJdbcUrl("postgres", "postgres") : "jdbc:derby:" + new File(root, "derby") + ";create=true";
            schema = POSTGRESQL ? "" : "OFBIZ.";
            host = Host.builder().component(RunningHost.component()).jdbcUrl(url).readers(List.of("seed", "seed-initial")).port(0)
                    .pollJobs(false).build().start();
            try (Connection own = DriverManager.getConnection(url)) {
                connection = own;
                prepare();
                measure();
            } finally {
                host.close();
            }
        }
        assertTrue("Bars missed: " + missed, missed.isEmpty());
    }

    private void prepare() throws Exception {
        host.delegator().create("DealercrmSetting", "settingKey", "trafficlight.businessDays", "scopeTypeId", "GROUP", "scopeId", "_NA_",
                "fromDate", Clock.now(), "settingValue", "Y");
        if (EntityQuery.use(host.delegator()).from("Prospect").queryCount() == 0) {
            long millis = millis(() -> {
                new FollowUpHistory(connection, schema, Settings.today(host.delegator())).write(PROSPECTS, EACH);
                return null;
            });
            print("%d prospects with %d activities written in %d ms", PROSPECTS, PROSPECTS * EACH, millis);
        }
        if (POSTGRESQL) {
            execute("VACUUM ANALYZE");
        } else {
            for (String table : List.of("PROSPECT", "FOLLOW_UP_ACTIVITY")) {
                execute("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('OFBIZ', '" + table + "', NULL)");
            }
        }
        empty();
        assertEquals(PROSPECTS, rebuild(Map.of()));
        for (int run = 0; run < WARM_UP; run++) {
            recompute("R" + (RUNS + run), "W" + run);
        }
    }

    /** All three in each round, so that what else the machine does weighs on all of them. */
    private void measure() throws Exception {
        List<Long> reference = new ArrayList<>();
        List<Long> full = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            empty();
            reference.add(millis(() -> execute(HandWritten.insert(schema))));
            List<String> expected = lights();
            empty();
            full.add(millis(() -> rebuild(Map.of())));
            assertEquals("The rebuild writes the rows of the statement", expected, lights());
            changed.add(recompute("R" + run, "N" + run));
        }
        bar("Full rebuild, in times of the hand-written statement (" + median(full) + " ms to " + median(reference) + " ms)",
                (double) median(full) / median(reference), 2.0);
        bar("Recomputing 1 % changed, in % of the full rebuild (" + median(changed) + " ms)", 100.0 * median(changed) / median(full), 5.0);
        print("Full rebuild that finds nothing to change: %d ms", millis(() -> rebuild(Map.of())));
        board();
    }

    /** An import has changed the follow-up of one prospect in a hundred; as an import does, it signs what it wrote. */
    private long recompute(String before, String id) throws Exception {
        execute("UPDATE " + schema + "FOLLOW_UP_ACTIVITY SET VALIDITY_ID = CASE WHEN VALIDITY_ID IS NULL THEN 'ACTV_INVALID' END,"
                + " INTAKE_RUN_ID = '" + id + "' WHERE INTAKE_RUN_ID = '" + before + "'");
        long[] changed = new long[1];
        long millis = millis(() -> {
            changed[0] = rebuild(Map.of("intakeRunId", id));
            return null;
        });
        assertTrue("Too few changed: " + changed[0], changed[0] > PROSPECTS / 100 * 0.9);
        assertEquals("Nothing is left to do", 0, rebuild(Map.of("intakeRunId", id)));
        execute("UPDATE " + schema + "FOLLOW_UP_ACTIVITY SET INTAKE_RUN_ID = '" + before + "' WHERE INTAKE_RUN_ID = '" + id + "'");
        return millis;
    }

    private void board() throws Exception {
        Delegator delegator = host.delegator();
        GenericValue system = EntityQuery.use(delegator).from("UserLogin").where("userLoginId", "system").queryOne();
        RowScope scope = RowScope.of(delegator, host.dispatcher().getSecurity(), system);
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            times.add(millis(() -> {
                LightBoard board = LightBoard.of(delegator, scope, Map.of(), SiteDays.of(delegator));
                long total = 0;
                for (LightColour colour : LightColour.values()) {
                    total += board.total(colour);
                }
                assertEquals(PROSPECTS, total);
                return null;
            }));
        }
        bar("Colour board in ms", median(times), 300.0);
    }

    private long rebuild(Map<String, Object> scope) throws Exception {
        Map<String, Object> context = new HashMap<>(scope);
        context.put("userLogin", EntityQuery.use(host.delegator()).from("UserLogin").where("userLoginId", "system").queryOne());
        Map<String, Object> result = host.dispatcher().runSync("rebuildTrafficLights", context);
        assertTrue(String.valueOf(result), ServiceUtil.isSuccess(result));
        return (Long) result.get("changedLights");
    }

    private void empty() throws SQLException {
        execute("TRUNCATE TABLE " + schema + "TRAFFIC_LIGHT");
    }

    private Object execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return null;
    }

    /** Every light without its stamps. */
    private List<String> lights() throws SQLException {
        List<String> lights = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT SALES_OPPORTUNITY_ID, BRAND_ID,"
                + " FACILITY_ID, ADVISER_PARTY_ID, TRAFFIC_DATE,"
                + " CALL_COUNT, QUOTE_COUNT, VISIT_COUNT, TEST_DRIVE_COUNT, OTHER_COUNT, CALL_TOTAL, QUOTE_TOTAL, VISIT_TOTAL,"
                + " TEST_DRIVE_TOTAL, OTHER_TOTAL, LAST_FOLLOW_UP_DATE, LAST_ACTIVITY_TYPE_ID, NEXT_ACTION_DATE, NEXT_ACTIVITY_TYPE_ID,"
                + " BASE_DATE, YELLOW_FROM_DATE, RED_FROM_DATE FROM " + schema + "TRAFFIC_LIGHT ORDER BY SALES_OPPORTUNITY_ID")) {
            while (rows.next()) {
                StringBuilder light = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    light.append(rows.getString(column)).append('|');
                }
                lights.add(light.toString());
            }
        }
        return lights;
    }

    private static long millis(Callable<?> work) throws Exception {
        long started = System.nanoTime();
        work.call();
        return (System.nanoTime() - started) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private void bar(String what, double measured, double allowed) {
        print("%s: %.2f, allowed %.2f", what, measured, allowed);
        if (measured > allowed) {
            missed.add(what);
        }
    }

    private static void print(String pattern, Object... values) {
        System.out.println((POSTGRESQL ? "PostgreSQL: " : "Derby: ") + String.format(Locale.ROOT, pattern, values));
    }
}

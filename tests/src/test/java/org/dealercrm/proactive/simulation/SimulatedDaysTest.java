package org.dealercrm.proactive.simulation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/**
 * Days of a call centre: many agents work at once on one long list, some leave in the middle, and the server is killed and started again.
 * Nobody is contacted against the policy or twice a day, and no record is lost or worked twice.
 */
@Category(OnHost.class)
public class SimulatedDaysTest {
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("dealercrm.test.database"));

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> faults = new ArrayList<>();
    private String last = "";

    @Test
    public void agentsNeverBreakThePolicyNorLoseARecordEvenWhenTheServerIsKilled() throws Exception {
        try (EmbeddedPostgres server = POSTGRESQL ? EmbeddedPostgres.builder().start() : null) {
            String url = POSTGRESQL ? server.getJdbcUrl("postgres", "postgres") : "jdbc:derby:" + new File(folder.getRoot(), "derby") + ";create=true";
            int first = 0;
            for (int killedIn : Plan.KILLED_IN) {
                assertTrue("It ended before it was killed: " + faults, run(url, first, killedIn));
                first = killedIn;
            }
            assertTrue("It was not killed", !run(url, first, Plan.MOMENTS.size()));
        }
        System.out.println((POSTGRESQL ? "PostgreSQL: " : "Derby: ") + last);
        assertEquals(List.of(), faults);
        assertTrue(last, last.matches(".* [1-9]\\d\\d+ calls and [1-9]\\d* messages .*"));
    }

    /** Runs a server from a moment on; true when it was killed in the middle of another. */
    private boolean run(String url, int first, int killedIn) throws IOException, InterruptedException {
        Process server = new ProcessBuilder(new File(System.getProperty("java.home"), "bin/java").getPath(), "-Xmx700m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Duser.timezone=" + Plan.ZONE, "-Ddealercrm.component=" + RunningHost.component(),
                "-Dderby.system.durability=test", "-Dderby.stream.error.file=" + new File(folder.getRoot(), "derby.log"), "-cp", System.getProperty("java.class.path"),
                CallCentre.class.getName(), url, new File(folder.getRoot(), "telephones").getPath(), String.valueOf(first)).redirectErrorStream(true).start();
        try (BufferedReader lines = server.inputReader(StandardCharsets.UTF_8)) {
            return follow(lines, server, killedIn);
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private boolean follow(BufferedReader lines, Process server, int killedIn) throws IOException, InterruptedException {
        List<String> unread = new ArrayList<>();
        int left = Integer.MAX_VALUE;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("fault ")) {
                faults.add(line);
            } else if (line.endsWith(" ms")) {
                last = line;
            } else if (line.equals("moment " + killedIn)) {
                left = Plan.KILLED_AFTER;
            } else if (line.equals("outcome") && --left == 0) {
                server.destroyForcibly().waitFor();
                return true;
            } else {
                unread.add(line);
            }
            if (Boolean.getBoolean("dealercrm.simulation.verbose")) {
                System.out.println(line);
            }
        }
        if (server.waitFor() > 1) {
            faults.add("The server ended by itself: " + unread);
        }
        return false;
    }
}

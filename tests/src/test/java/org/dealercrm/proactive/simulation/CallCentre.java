package org.dealercrm.proactive.simulation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.dealercrm.host.Host;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.RunningHost;

/** A server of its own with its agents, so that it can be killed: arguments are the database, the file of the telephones, the first moment. */
public final class CallCentre {
    private final String url;
    private final String schema;
    private final Dials telephones;
    private final Host host;
    private boolean sound = true;

    private CallCentre(String url, Dials telephones) {
        this.url = url;
        this.schema = url.startsWith("jdbc:derby") ? "OFBIZ." : "";
        this.telephones = telephones;
        this.host = Host.builder().component(RunningHost.component()).jdbcUrl(url).readers(List.of("seed", "seed-initial")).port(0)
                .pollJobs(false).build().start();
    }

    /** Runs the moments from one on; ends with 1 when something was not as it must be. */
    public static void main(String[] arguments) throws Exception {
        int first = Integer.parseInt(arguments[2]);
        Clock.stopAt(Plan.MOMENTS.get(first).atZone(Plan.ZONE).toInstant());
        CallCentre centre = new CallCentre(arguments[0], new Dials(Path.of(arguments[1])));
        System.out.println("ready");
        centre.open();
        for (int moment = first; moment < Plan.MOMENTS.size(); moment++) {
            System.out.println("moment " + moment);
            centre.live(moment);
        }
        System.out.flush();
        Runtime.getRuntime().halt(centre.sound ? 0 : 1);
    }

    private void open() throws Exception {
        try (Connection connection = DriverManager.getConnection(url)) {
            if (isEmpty(connection)) {
                new CampaignRows(connection, schema).write();
            } else {
                tell("after the kill", new Invariants(connection, schema, telephones), 0);
            }
        }
    }

    private boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + schema + "PROACTIVE_RECORD")) {
            found.next();
            return found.getInt(1) == 0;
        }
    }

    private void live(int moment) throws Exception {
        LocalDateTime now = Plan.MOMENTS.get(moment);
        Clock.stopAt(now.atZone(Plan.ZONE).toInstant());
        long began = System.nanoTime();
        Floor floor = new Floor(host.delegator(), host.dispatcher(), now, telephones);
        List<Callable<Void>> agents = new ArrayList<>();
        for (int number = 0; number < (Plan.open(now) ? Plan.AGENTS : Plan.AGENTS_WHEN_CLOSED); number++) {
            agents.add(new Agent(floor, number, new Random(Plan.SEED + moment * 1000L + number)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(Plan.AGENTS);
        for (Future<Void> agent : pool.invokeAll(agents)) {
            agent.get();
        }
        pool.shutdown();
        long millis = (System.nanoTime() - began) / 1_000_000;
        floor.faults().forEach(this::fault);
        try (Connection connection = DriverManager.getConnection(url)) {
            tell(now.toString(), new Invariants(connection, schema, telephones), millis);
        }
    }

    private void tell(String when, Invariants invariants, long millis) {
        invariants.faults().forEach(this::fault);
        System.out.printf("%s: %d contacts begun, %d calls and %d messages with outcome, %d ms%n", when, invariants.begun(), invariants.calls(),
                invariants.messages(), millis);
    }

    private void fault(String what) {
        sound = false;
        System.out.println("fault " + what);
    }
}

package org.dealercrm.testing;

import java.nio.file.Path;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.service.LocalDispatcher;
import org.dealercrm.host.Host;
import org.junit.rules.ExternalResource;

/**
 * Class rule: the component with its demo data, started once per run and shared by all test classes. A test class makes its
 * own records and does not count on those of others. The system property dealercrm.test.database chooses the database;
 * dealercrm.address (https://localhost:8443/dealercrm) takes an OFBiz that already runs instead, for tests that only use a client.
 */
public final class RunningHost extends ExternalResource {

    private static final String ADDRESS = System.getProperty("dealercrm.address", "");
    private static Host host;

    @Override
    protected void before() throws Exception {
        if (inHost()) {
            host();
        }
    }

    private static synchronized Host host() throws Exception {
        if (host == null) {
            host = Host.builder().component(component()).jdbcUrl(jdbcUrl())
                    .readers(List.of("seed", "seed-initial", "demo")).port(0).pollJobs(false).build().start();
        }
        return host;
    }

    /** Whether the component runs in the embedded host; in an OFBiz there is no way to the database but the screens. */
    public static boolean inHost() {
        return ADDRESS.isEmpty();
    }

    /** The root of the component under test. */
    public static Path component() {
        return Path.of(System.getProperty("dealercrm.component", "..")).toAbsolutePath().normalize();
    }

    private static String jdbcUrl() throws Exception {
        if ("postgresql".equals(System.getProperty("dealercrm.test.database"))) {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return server.getJdbcUrl("postgres", "postgres");
        }
        return "jdbc:derby:memory:dealercrm;create=true";
    }

    /** A client without cookies: nobody is logged in. */
    public WebClient client() {
        return new WebClient(address(), !inHost());
    }

    /** A client of the public pages, without cookies. */
    public WebClient publicClient() {
        return new WebClient(publicAddress(), !inHost());
    }

    /** Address of the public pages, for browsers. */
    public String publicAddress() {
        return address().replaceFirst("/dealercrm$", "/pqrs");
    }

    /** A client in which a demo user is logged in; the user sees Spanish. */
    public WebClient clientOf(String userLoginId) {
        return client().login(userLoginId, "ofbiz");
    }

    /** Address of the webapp, for browsers. */
    public String address() {
        return inHost() ? host.baseUrl() + "/dealercrm" : ADDRESS;
    }

    public Delegator delegator() {
        return host.delegator();
    }

    public LocalDispatcher dispatcher() {
        return host.dispatcher();
    }
}

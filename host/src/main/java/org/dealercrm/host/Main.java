package org.dealercrm.host;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.webapp.control.LoginWorker;
import org.dealercrm.host.component.Component;
import org.dealercrm.host.component.Components;

/**
 * Starts a component with its demo data. System properties: dealercrm.component (folder, default the current one), dealercrm.port
 * (default 8080, else the next free one), dealercrm.jdbcUrl (default a Derby database in the folder runtime).
 */
public final class Main {

    private static final int DEFAULT_PORT = 8080;
    private static final int PORTS_TRIED = 50;
    private static final String DEMO_PASSWORD = "ofbiz";
    private static final String DEMO_HASH = "{SHA}47b56994cbc2b6d10aa1be30f70165adb305a41a";

    private Main() {
    }

    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) throws IOException, GenericEntityException, InterruptedException {
        System.setProperty("java.util.logging.manager", "org.apache.logging.log4j.jul.LogManager");
        System.setProperty("log4j.jul.LoggerAdapter", "org.apache.logging.log4j.jul.CoreLoggerAdapter");
        Path component = Path.of(System.getProperty("dealercrm.component", ".")).toAbsolutePath().normalize();
        Path runtime = Files.createDirectories(component.resolve("runtime").resolve("logs")).getParent();
        System.setProperty("dealercrm.runtime", runtime.toString());
        System.setProperty("derby.stream.error.file", runtime.resolve("logs").resolve("derby.log").toString());
        String database = System.getProperty("dealercrm.jdbcUrl", "jdbc:derby:" + runtime.resolve("derby") + ";create=true");
        System.out.println("Starting; the first start creates and fills the database, which takes a moment ...");
        Host host = start(Host.builder().component(component).jdbcUrl(database).readers(List.of("seed", "seed-initial", "demo"))
                .port(port()).pollJobs(true).build());
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
        greet(host, System.out);
        new CountDownLatch(1).await();
    }

    private static Host start(Host host) {
        try {
            return host.start();
        } catch (RuntimeException e) {
            Debug.logError(e, "The start failed", Main.class.getName());
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            System.err.println("Could not start: " + cause.getMessage() + " (details in runtime/logs/host.log)");
            System.exit(1);
            return null;
        }
    }

    private static void greet(Host host, PrintStream out) throws GenericEntityException {
        List<String> users = EntityQuery.use(host.delegator()).from("UserLogin").where("currentPassword", DEMO_HASH)
                .orderBy("userLoginId").queryList().stream().filter(user -> opensSomething(host, user))
                .map((GenericValue user) -> user.getString("userLoginId")).toList();
        out.println();
        for (Component component : Components.all()) {
            component.webapps().forEach(webapp -> out.println("  " + webapp.title() + ":  " + host.baseUrl() + webapp.mountPoint() + "/"));
        }
        if (!users.isEmpty()) {
            out.println("  Users:     " + String.join(", ", users));
            out.println("  Password:  " + DEMO_PASSWORD + "   (demo data only)");
        }
        out.println("  Stop with Ctrl-C.");
        out.println();
    }

    private static boolean opensSomething(Host host, GenericValue user) {
        return !LoginWorker.getAppBarWebInfos(host.dispatcher().getSecurity(), user, "default-server", "main").isEmpty();
    }

    private static int port() throws IOException {
        int first = Integer.getInteger("dealercrm.port", DEFAULT_PORT);
        for (int port = first; port < first + PORTS_TRIED; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("No port is free from " + first + " to " + (first + PORTS_TRIED - 1));
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}

package org.dealercrm.host;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.model.ModelReader;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ServiceContainer;
import org.dealercrm.host.component.Component;
import org.dealercrm.host.component.Components;
import org.dealercrm.host.entity.DatabaseConfig;
import org.dealercrm.host.entity.EntityEngine;
import org.dealercrm.host.entity.model.DatabaseKind;
import org.dealercrm.host.entity.model.EntityModels;
import org.dealercrm.host.entity.pool.EmbeddedDerby;
import org.dealercrm.host.entity.schema.SchemaUpdate;
import org.dealercrm.host.job.JobQueue;
import org.dealercrm.host.service.EntityRuleServices;
import org.dealercrm.host.service.ServiceDefinitions;
import org.dealercrm.host.web.server.WebServer;
import org.dealercrm.host.web.server.WorkFolder;

/** The embedded host: one component on its own database, services and web server. One host runs in a JVM at a time. */
public final class Host implements AutoCloseable {

    private static final List<String> BUILT_IN = List.of("common", "party", "workeffort", "product", "marketing", "order", "commonext");
    private static final long JOB_POLL_MILLIS = 5_000;

    private final Builder settings;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Delegator delegator;
    private LocalDispatcher dispatcher;
    private WebServer web;

    private Host(Builder settings) {
        this.settings = settings;
    }

    /** Starts to describe a host. */
    public static Builder builder() {
        return new Builder();
    }

    /** Boots everything and returns when the webapps answer; a fault in any definition ends the boot. */
    public Host start() {
        try {
            boot();
            return this;
        } catch (IOException | SQLException | GenericEntityException e) {
            close();
            throw new IllegalStateException("The host could not start with " + settings, e);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private void boot() throws IOException, SQLException, GenericEntityException {
        List<Component> components = loadComponents();
        startEntities(components);
        ServiceDefinitions.install(ServiceDefinitions.load(components, delegator));
        dispatcher = ServiceContainer.getLocalDispatcher("host", delegator);
        open.push(dispatcher::deregister);
        new InitialData(delegator).load(components, settings.readers);
        if (settings.pollJobs) {
            JobQueue jobs = (JobQueue) dispatcher.getJobManager();
            jobs.start(JOB_POLL_MILLIS);
            open.push(jobs::stop);
        }
        startWeb(components);
    }

    private List<Component> loadComponents() {
        List<URL> roots = new ArrayList<>();
        BUILT_IN.forEach(name -> roots.add(Components.builtIn(name)));
        roots.add(Components.folder(settings.component));
        return Components.load(roots);
    }

    private void startEntities(List<Component> components) throws SQLException {
        EntityModels models = EntityModels.load(components);
        open.push(new EmbeddedDerby(settings.jdbcUrl));
        try (Connection connection = DriverManager.getConnection(settings.jdbcUrl)) {
            SchemaUpdate.run(connection, models, DatabaseKind.ofJdbcUrl(settings.jdbcUrl));
        }
        EntityEngine engine = EntityEngine.start(new ModelReader(models), new DatabaseConfig(settings.jdbcUrl, null, null));
        open.push(engine);
        delegator = engine.delegator();
        components.forEach(component -> component.entityFiles("eca", "main").forEach(engine::loadEcas));
        engine.ecaServices(new EntityRuleServices(() -> dispatcher));
    }

    private void startWeb(List<Component> components) throws IOException {
        List<Component.Webapp> webapps = components.stream().flatMap(component -> component.webapps().stream()).toList();
        WorkFolder work = WorkFolder.create();
        open.push(work);
        Map<String, Object> attributes = new ConcurrentHashMap<>(
                Map.of("delegator", delegator, "dispatcher", dispatcher, "security", dispatcher.getSecurity()));
        web = new WebServer(settings.port, work.path(), webapps, attributes);
        open.push(web);
    }

    /** Scheme, host and port of the web server, without a slash at the end. */
    public String baseUrl() {
        return web.baseUrl();
    }

    /** The delegator named default. */
    public Delegator delegator() {
        return delegator;
    }

    /** The dispatcher that webapps and jobs use. */
    public LocalDispatcher dispatcher() {
        return dispatcher;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("The host did not stop cleanly", e);
            }
        }
    }

    /** What a host is built from. */
    public static final class Builder {

        private Path component = Path.of(".");
        private String jdbcUrl = "jdbc:derby:memory:host;create=true";
        private List<String> readers = List.of();
        private int port;
        private boolean pollJobs;

        /** Root folder of the component. */
        public Builder component(Path root) {
            component = root;
            return this;
        }

        /** Database; Derby or PostgreSQL, user and password in the URL. */
        public Builder jdbcUrl(String url) {
            jdbcUrl = url;
            return this;
        }

        /** Data readers whose files the database must hold; those it was already given are not loaded again. */
        public Builder readers(List<String> names) {
            readers = List.copyOf(names);
            return this;
        }

        /** Port on 127.0.0.1; 0 takes any free one. */
        public Builder port(int number) {
            port = number;
            return this;
        }

        /** Whether scheduled jobs run. */
        public Builder pollJobs(boolean poll) {
            pollJobs = poll;
            return this;
        }

        /** The host, not yet started. */
        public Host build() {
            return new Host(this);
        }

        @Override
        public String toString() {
            String database = jdbcUrl.replaceFirst("[?;].*", "");
            return component + " on " + database + ", readers " + readers + ", port " + port + ", jobs " + pollJobs;
        }
    }
}

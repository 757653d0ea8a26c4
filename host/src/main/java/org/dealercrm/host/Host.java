package org.dealercrm.host;

import java.nio.file.Path;
import java.util.List;

/** The embedded host: one component on its own database, services and web server. */
public final class Host implements AutoCloseable {

    private final Builder settings;

    private Host(Builder settings) {
        this.settings = settings;
    }

    /** Starts to describe a host. */
    public static Builder builder() {
        return new Builder();
    }

    /** Boots everything and returns when the webapps answer. */
    public Host start() {
        throw new IllegalStateException("Host.start: " + settings);
    }

    /** Scheme, host and port of the web server, without a slash at the end. */
    public String baseUrl() {
        throw new IllegalStateException("Host.baseUrl");
    }

    @Override
    public void close() {
        throw new IllegalStateException("Host.close");
    }

    /** What a host is built from. */
    public static final class Builder {

        private Path component;
        private String jdbcUrl = "jdbc:derby:memory:host;create=true";
        private List<String> readers = List.of();
        private int port;
        private boolean pollJobs;

        /** Root folder of the component. */
        public Builder component(Path root) {
            component = root;
            return this;
        }

        /** Database; Derby or PostgreSQL. */
        public Builder jdbcUrl(String url) {
            jdbcUrl = url;
            return this;
        }

        /** Data readers to load, in this order; none: nothing is loaded. */
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

        public Host build() {
            return new Host(this);
        }

        @Override
        public String toString() {
            return component + " on " + jdbcUrl + ", readers " + readers + ", port " + port + ", jobs " + pollJobs;
        }
    }
}

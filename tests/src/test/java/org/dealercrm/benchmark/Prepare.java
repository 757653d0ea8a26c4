package org.dealercrm.benchmark;
import java.nio.file.Path;
import java.sql.*;
import java.time.LocalDate;
import java.util.List;
import org.dealercrm.host.Host;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
public class Prepare {
    public static void main(String[] a) throws Exception {
        String url, schema;
        if (a[0].equals("pg")) {
            EmbeddedPostgres s = EmbeddedPostgres.builder().setDataDirectory(Path.of("/tmp/bench/pg")).setCleanDataDirectory(false).start();
            url = s.getJdbcUrl("postgres","postgres"); schema="";
        } else { url="jdbc:derby:/tmp/bench/derby;create=true"; schema="OFBIZ."; }
        long t=System.nanoTime();
        try (Host h = Host.builder().component(Path.of("/work/wt/B")).jdbcUrl(url).readers(List.of("seed","seed-initial")).port(0).pollJobs(false).build().start()) {
            System.out.println("boot "+(System.nanoTime()-t)/1000000); t=System.nanoTime();
            try (Connection c = DriverManager.getConnection(url)) {
                new FollowUpHistory(c, schema, LocalDate.of(2026,11,20)).write(100000,10);
                System.out.println("data "+(System.nanoTime()-t)/1000000); t=System.nanoTime();
                if (schema.isEmpty()) { c.createStatement().execute("ANALYZE"); c.createStatement().execute("CHECKPOINT"); }
            }
        }
        System.exit(0);
    }
}

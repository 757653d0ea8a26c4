package org.dealercrm.proactive.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What the telephones did, written past the product and its database: a line for each time that one rang. */
final class Dials {
    private final Path file;

    Dials(Path file) {
        this.file = file;
    }

    /** One ring. */
    record Dial(LocalDateTime at, String channel, String recordId, String partyId, String address) { }

    synchronized void ring(Dial dial) throws IOException {
        Files.writeString(file, String.join("|", dial.at().toString(), dial.channel(), dial.recordId(), dial.partyId(), dial.address()) + "\n",
                StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    synchronized List<Dial> all() throws IOException {
        List<Dial> all = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\\|");
                all.add(new Dial(LocalDateTime.parse(parts[0]), parts[1], parts[2], parts[3], parts[4]));
            }
        }
        return all;
    }
}

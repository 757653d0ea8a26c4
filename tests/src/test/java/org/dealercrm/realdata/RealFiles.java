package org.dealercrm.realdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.TrafficFile;
import org.dealercrm.testing.WebClient;

/** The files outside of the repository: read here without the product, and taken in through its upload page. */
final class RealFiles {

    private RealFiles() { }

    static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("dealercrm.data"), file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<CSVRecord> rows(String file) {
        String text = new String(bytes(file), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many rows say each thing. */
    static <T> Map<String, Long> counted(List<T> rows, Function<T, String> said) {
        return rows.stream().collect(Collectors.groupingBy(said, TreeMap::new, Collectors.counting()));
    }

    static Page imported(WebClient client, String intakeProfileId, String file) {
        return TrafficFile.upload(client, intakeProfileId, Path.of(file).getFileName().toString(), bytes(file));
    }

    /** The large numbers of a run's page: data rows, created, for activities changed, known, rejected. */
    static List<Integer> counts(Page run) {
        return run.document().select("#IntakeRun .dc-tile-value").eachText().stream()
                .map(text -> Integer.valueOf(text.replaceAll("\\D", ""))).toList();
    }

    static String fact(Page run, String label) {
        return run.document().select("#IntakeRun td.label:containsOwn(" + label + ") + td").text().replaceAll("\\D", "");
    }
}

package org.dealercrm.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Workbook;

/** What the tests of the intake start from: limits, names of an invented group, rules, small files. */
final class Given {
    static final ReadingLimits LIMITS = new ReadingLimits(50_000_000, 10_000, 100);
    static final ActivityWords ACTIVITIES = new ActivityWords(new KnownWords(), new KnownWords(), null, false);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Given() { }

    static KnownNames names() {
        KnownNames names = new KnownNames().brand("ANDES", "Andes Motors").brand("BOREAL", "Boreal").brand("CONDOR", "Cóndor Trucks")
                .site("NORTE", "Bogotá Norte", "BGN").site("SUR", "Bogotá Sur", "BGS").site("MED", "Medellín El Poblado", "MDP")
                .stage("WON", "Ganado").stage("NEW", "Nuevo");
        String[] advisers = {"Camila Rojas Pardo", "Andrés Felipe Muñoz", "Paola Andrea Niño", "Julián Cárdenas Ortiz", "Marcela Quintero Díaz",
            "Peña Óscar Iván", "Diana Milena Suárez", "Santiago Uribe Restrepo", "Natalia Zapata Gómez", "Jorge Hernán Ospina"};
        for (String adviser : advisers) {
            names.adviser(adviser.substring(0, 4), adviser);
        }
        return names;
    }

    static ReadingRules rules() {
        return rules(Map.of(), null, null, false);
    }

    static ReadingRules rules(Map<TargetField, String> headers, String brandId, String facilityId, boolean createAdvisers) {
        return new ReadingRules(ReportKind.TRAFFIC, headers, null, brandId, facilityId, "dd/MM/yyyy", new Locale("es", "CO"), "CO", createAdvisers, null,
                ACTIVITIES, CaseWords.none(), names(), TODAY);
    }

    static ReadingRules sheet(String sheetName) {
        return new ReadingRules(ReportKind.TRAFFIC, Map.of(), sheetName, null, null, "dd/MM/yyyy", new Locale("es", "CO"), "CO", false, null,
                ACTIVITIES, CaseWords.none(), names(), TODAY);
    }

    static Report<TrafficRow> read(String csv) throws UnreadableFile {
        return read(csv, rules());
    }

    static Report<TrafficRow> read(String csv, ReadingRules rules) throws UnreadableFile {
        return new ReportReader<>(rules, new TrafficRowReading()).read(csv.getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); workbook) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static byte[] zip(String entry, byte[] content, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int time = 0; time < times; time++) {
                zip.write(content);
            }
        }
        return out.toByteArray();
    }
}

package org.dealercrm.intake;

import static org.junit.Assert.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.BeforeClass;
import org.junit.Test;

/** The demo report of visits, read as an import reads it, with the words that a new system knows. */
public class ActivityReportWorkbookTest {
    private static final ReadingLimits LIMITS = new ReadingLimits(100_000_000, 10_000, 100);
    private static final Path COMPONENT = Path.of(System.getProperty("dealercrm.component", ".."));

    private static Report<ActivityRow> report;

    @BeforeClass
    public static void readOnce() throws Exception {
        report = read(ActivityReportWorkbook.bytes());
    }

    private static Report<ActivityRow> read(byte[] bytes) throws Exception {
        ReadingRules rules = new ReadingRules(ReportKind.ACTIVITY, Map.of(), null, null, null, "dd/MM/yyyy", new Locale("es", "CO"), "CO", false,
                null, new ActivityWords(words("TYPE"), words("STATE"), null, false), CaseWords.none(), Given.names(), Given.TODAY);
        return new ReportReader<>(rules, new ActivityRowReading()).read(bytes, LIMITS);
    }

    private static KnownWords words(String kind) throws Exception {
        String data = Files.readString(COMPONENT.resolve("data/IntakeInitialData.xml"), StandardCharsets.UTF_8);
        KnownWords words = new KnownWords();
        Matcher word = Pattern.compile("wordKindId=\"" + kind + "\" wordText=\"([^\"]+)\" meaningId=\"([^\"]+)\"").matcher(data);
        while (word.find()) {
            assertEquals("kept as it is compared", Words.plain(word.group(1)), word.group(1));
            words.word(word.group(2), word.group(1));
        }
        return words;
    }

    @Test
    public void everyDataRowIsEitherAcceptedOrRejected() {
        assertEquals(ActivityReportWorkbook.DATA_ROWS, report.counted(RowKind.DATA));
        assertEquals(ActivityReportWorkbook.DATA_ROWS, report.rows().size() + report.rejected());
        assertEquals(6, report.headerRow());
        assertEquals(11, report.counted(RowKind.SUBTOTAL));
    }

    @Test
    public void eachRejectionNamesItsReason() {
        Map<RowProblem.Reason, Long> reasons = new TreeMap<>(report.problems().stream()
                .collect(Collectors.groupingBy(RowProblem::reason, Collectors.counting())));
        assertEquals("{BAD_DATE=4, FUTURE_DATE=2, UNKNOWN_ADVISER=2, UNKNOWN_STATE=3}", reasons.toString());
    }

    @Test
    public void typesAndStatesAreUnderstoodInEveryWording() {
        assertEquals(List.of("ACTT_CALL", "ACTT_DELIVERY", "ACTT_OTHER", "ACTT_QUOTE", "ACTT_REGISTRATION", "ACTT_TEST_DRIVE", "ACTT_VISIT",
                "ACTT_WHATSAPP"), report.rows().stream().map(ActivityRow::typeId).distinct().sorted().toList());
        assertEquals(List.of("ACTV_CANCELLED", "ACTV_DONE", "ACTV_NOT_DONE", "ACTV_PLANNED"),
                report.rows().stream().map(ActivityRow::statusId).distinct().sorted().toList());
    }

    @Test
    public void theCopyOfTheDemoIsThisWorkbook() throws Exception {
        Report<ActivityRow> copy = read(Files.readAllBytes(COMPONENT.resolve("data/demo/visitas.xlsx")));
        assertEquals(report.rows(), copy.rows());
        assertEquals(report.problems(), copy.problems());
    }
}

package org.dealercrm.intake;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.BeforeClass;
import org.junit.Test;

/** The demo report, read as an import reads it. */
public class TrafficReportWorkbookTest {
    private static Report<TrafficRow> report;

    @BeforeClass
    public static void readOnce() throws Exception {
        report = new ReportReader<>(Given.rules(), new TrafficRowReading()).read(TrafficReportWorkbook.bytes(), new ReadingLimits(100_000_000, 10_000, 100));
    }

    @Test
    public void everyDataRowIsEitherAcceptedOrRejected() {
        assertEquals(TrafficReportWorkbook.DATA_ROWS, report.counted(RowKind.DATA));
        assertEquals(TrafficReportWorkbook.DATA_ROWS, report.rows().size() + report.rejected());
    }

    @Test
    public void rowsThatAreNoDataAreCountedApart() {
        assertEquals(43, report.counted(RowKind.TITLE));
        assertEquals(39, report.counted(RowKind.REPEATED_HEADER));
        assertEquals(11, report.counted(RowKind.SUBTOTAL));
        assertEquals(40, report.counted(RowKind.BLANK));
        assertEquals(6, report.headerRow());
    }

    @Test
    public void eachRejectionNamesItsReason() {
        Map<RowProblem.Reason, Long> reasons = new TreeMap<>(report.problems().stream()
                .collect(Collectors.groupingBy(RowProblem::reason, Collectors.counting())));
        assertEquals("{NO_CUSTOMER_NAME=11, BAD_DATE=8, FUTURE_DATE=2, UNKNOWN_BRAND=4, UNKNOWN_SITE=6, UNKNOWN_ADVISER=4}",
                reasons.toString());
    }

    @Test
    public void repeatedRowsHaveTheSameKey() {
        Set<String> keys = new HashSet<>();
        long repeated = report.rows().stream().filter(row -> !keys.add(row.key("SPIGA"))).count();
        assertEquals(9, repeated);
    }

    @Test
    public void rowsWithoutAUsablePhoneAreKept() {
        long without = report.rows().stream().filter(row -> !row.contactable()).count();
        assertEquals(509, without);
    }

    @Test
    public void theCopyOfTheDemoIsThisWorkbook() throws Exception {
        byte[] copy = Files.readAllBytes(Path.of(System.getProperty("dealercrm.component", ".."), "data/demo/trafico-exposicion.xlsx"));
        Report<TrafficRow> read = new ReportReader<>(Given.rules(), new TrafficRowReading()).read(copy, new ReadingLimits(100_000_000, 10_000, 100));
        assertEquals(report.rows(), read.rows());
        assertEquals(report.problems(), read.problems());
    }
}

package org.dealercrm.activity.sheet;

import static org.junit.Assert.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import org.dealercrm.shared.SheetWeek;
import org.junit.Test;

/** When a sheet is late or missing, what makes it valid, and what a scan is. */
public class SheetRulesTest {
    private static final SheetWeek WEEK = new SheetWeek(LocalDate.of(2026, 11, 7));
    private static final LocalDate DUE = LocalDate.of(2026, 11, 14);

    @Test
    public void theSaturdayIsInTimeAndTheSundayIsLate() {
        assertEquals(SheetTimeliness.ON_TIME, SheetTimeliness.of(WEEK, LocalDate.of(2026, 11, 13), DUE.plusDays(30)));
        assertEquals(SheetTimeliness.ON_TIME, SheetTimeliness.of(WEEK, DUE, DUE));
        assertEquals(SheetTimeliness.LATE, SheetTimeliness.of(WEEK, DUE.plusDays(1), DUE.plusDays(1)));
    }

    @Test
    public void aSheetIsMissingOnceItsSaturdayIsOver() {
        assertEquals(SheetTimeliness.NOT_DUE, SheetTimeliness.of(WEEK, null, WEEK.saturday()));
        assertEquals(SheetTimeliness.NOT_DUE, SheetTimeliness.of(WEEK, null, DUE));
        assertEquals(SheetTimeliness.MISSING, SheetTimeliness.of(WEEK, null, DUE.plusDays(1)));
    }

    @Test
    public void onlyNameSignatureAndDateTogetherMakeItValid() {
        for (int marks = 0; marks < 8; marks++) {
            SheetMarks found = new SheetMarks((marks & 1) != 0, (marks & 2) != 0, (marks & 4) != 0);
            assertEquals(found.toString(), marks == 7 ? "WSH_VALID" : "WSH_INVALID", found.statusId());
        }
    }

    @Test
    public void aScanIsKnownByItsContent() {
        assertEquals(Optional.of(new ScanKind("application/pdf", "pdf")), ScanKind.of(bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n")));
        assertEquals(Optional.of(new ScanKind("image/png", "png")), ScanKind.of(bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")));
        assertEquals(Optional.of(new ScanKind("image/jpeg", "jpg")), ScanKind.of(bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF")));
        for (String other : new String[] {"<html><script>alert(1)</script></html>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "MZ\u0090\0\3\0\0\0",
            "PK\u0003\u0004", "hola", "GIF89a"}) {
            assertEquals(other, Optional.empty(), ScanKind.of(bytes(other)));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

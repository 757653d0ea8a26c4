package org.dealercrm.calendar.contact;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.dealercrm.shared.TypedPhone;
import org.junit.Test;

/** Result files of the registers as they come: with and without headings, in several sets of characters, and wrong. */
public class ExclusionFileTest {

    private static ExclusionFile read(byte[] bytes) {
        return ExclusionFile.read(FileLines.of(bytes).orElseThrow(), text -> TypedPhone.read(text, "CO").map(TypedPhone::e164), LocalDate.of(2026, 11, 25));
    }

    private static ExclusionFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> reasons(String text) {
        return read(text).problems().stream().map(problem -> problem.line() + " " + problem.reason()).toList();
    }

    @Test
    public void aPlainListExcludesEveryChannelOfEachNumberOnce() {
        ExclusionFile file = read("\uFEFF3001234567\n\n+57 300 123 4567\n(601) 234 5678\nRosa@Example.com\n");
        assertEquals(List.of(), file.problems());
        assertEquals(List.of("+573001234567", "+576012345678", "rosa@example.com"), List.copyOf(file.rows().keySet()));
        assertEquals(EnumSet.allOf(ContactChannel.class), file.rows().get("+573001234567").excluded());
    }

    @Test
    public void columnsTellTheChannelsAndTheDay() {
        ExclusionFile file = read("key\tsms\taplicación\tLLAMADA\tCorreo\tFecha de inscripción\n3001234567\ttrue\tfalse\t1\tsi\t05/11/2026\n3001234568\tN\tN\tN\tN\t\n"
                .getBytes(Charset.forName("windows-1252")));
        assertEquals(List.of(), file.problems());
        ExclusionRow row = file.rows().get("+573001234567");
        assertEquals(EnumSet.of(ContactChannel.SMS, ContactChannel.CALL, ContactChannel.EMAIL), row.excluded());
        assertEquals(LocalDate.of(2026, 11, 5), row.registered());
        assertTrue(file.rows().get("+573001234568").excluded().isEmpty());
    }

    @Test
    public void aNumberThatStandsTwiceIsExcludedByWhateverEitherRowExcludes() {
        ExclusionRow row = read("numero;sms;llamada\n3001234567;S;N\n3001234567;N;S\n").rows().get("+573001234567");
        assertEquals(EnumSet.of(ContactChannel.SMS, ContactChannel.CALL), row.excluded());
    }

    @Test
    public void wrongRowsAreNamedWithTheirReason() {
        assertEquals(List.of("2 DealercrmContactListBadNumber", "3 DealercrmContactListBadFlag", "4 DealercrmContactListBadDate", "5 DealercrmContactListBadDate"),
                reasons("numero;sms;fecha\n3.0E+09;S;\n3001234567;maybe;\n3001234567;S;2026-02-30\n3001234567;S;2026-12-01\n"));
        assertEquals(List.of("1 DealercrmContactListNoHeader"), reasons("3001234567;S\n"));
        assertEquals(List.of("1 DealercrmContactListBadNumber"), reasons("hola\n"));
    }

    @Test
    public void whatIsNoTextAndNoWorkbookIsNotRead() {
        assertTrue(FileLines.of(new byte[] {'P', 'K', 3, 4, 0, 0, 1}).isEmpty());
        assertTrue(FileLines.of(new byte[] {1, 0, 2, 0, 3}).isEmpty());
    }
}

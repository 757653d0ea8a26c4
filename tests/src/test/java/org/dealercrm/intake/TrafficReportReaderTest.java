package org.dealercrm.intake;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.Test;

/** Reports of a few lines: which rows are prospects, which are rejected and why, which are neither. */
public class TrafficReportReaderTest {
    private static final String HEADER = "ID;Fecha;Sede;Marca;Asesor;Cliente;Celular;Correo;Modelo;Estado\n";
    private static final String ROW =
            "7;05/10/2026;Bogotá Norte;Andes Motors;Camila Rojas Pardo;Ana Pérez;3000012345;Ana@Example.com;Sierra;Ganado\n";

    @Test
    public void aRowBecomesAProspectInOurTerms() throws Exception {
        TrafficRow row = Given.read(HEADER + ROW).rows().get(0);
        assertEquals("7", row.externalId());
        assertEquals(LocalDate.of(2026, 10, 5), row.trafficDate());
        assertEquals("NORTE", row.facilityId());
        assertEquals("ANDES", row.brandId());
        assertEquals("Cami", row.adviserPartyId());
        assertEquals("+573000012345", row.phone());
        assertEquals("ana@example.com", row.emailAddress());
        assertEquals("WON", row.stageId());
    }

    @Test
    public void headersAreFoundBelowTitlesWhateverTheirCaseAndAccents() throws Exception {
        Report<TrafficRow> report = Given.read("Informe\nDesde;01/10/2026\n\nFECHA DE VISITA;sede;MARCA;Vendedor;Nombre del Cliente;TELEFONO MÓVIL\n"
                + "05/10/2026;BGN;andes motors;CAMILA ROJAS PARDO;Ana Pérez;3000012345\n");
        assertEquals(4, report.headerRow());
        assertEquals(2, report.counted(RowKind.TITLE));
        assertEquals(1, report.rows().size());
    }

    @Test
    public void rowsThatAreNoDataAreToldApart() throws Exception {
        Report<TrafficRow> report = Given.read("Tráfico\n" + HEADER + ROW + ";;;;;;;;;\nTráfico;;;;;;;;;\n" + HEADER + ROW
                + "Subtotal Camila;;;;;2\nTotal general;;;;;2\nPágina 2 de 2\n");
        assertEquals(2, report.counted(RowKind.DATA));
        assertEquals(1, report.counted(RowKind.BLANK));
        assertEquals(3, report.counted(RowKind.TITLE));
        assertEquals(1, report.counted(RowKind.REPEATED_HEADER));
        assertEquals(2, report.counted(RowKind.SUBTOTAL));
    }

    @Test
    public void aCustomerCalledTotalIsNoSubtotal() throws Exception {
        Report<TrafficRow> report = Given.read(HEADER + ROW.replace("Ana Pérez", "Total Energía SAS"));
        assertEquals("Total Energía SAS", report.rows().get(0).customerName());
    }

    @Test
    public void everyReasonOfARejectionIsToldWithRowColumnAndValue() throws Exception {
        Report<TrafficRow> report = Given.read(HEADER + ";pronto;Cali;Zafiro;Nadie;;;;;\n");
        assertEquals(1, report.rejected());
        assertEquals(List.of(new RowProblem(2, "Fecha", RowProblem.Reason.BAD_DATE, "pronto"),
                new RowProblem(2, "Marca", RowProblem.Reason.UNKNOWN_BRAND, "Zafiro"),
                new RowProblem(2, "Sede", RowProblem.Reason.UNKNOWN_SITE, "Cali"),
                new RowProblem(2, "Asesor", RowProblem.Reason.UNKNOWN_ADVISER, "Nadie"),
                new RowProblem(2, "Cliente", RowProblem.Reason.NO_CUSTOMER_NAME, "")), report.problems());
    }

    @Test
    public void aRowOfTomorrowIsRejected() throws Exception {
        assertEquals(1, Given.read(HEADER + ROW.replace("05/10/2026", "20/11/2026")).rows().size());
        assertEquals(RowProblem.Reason.FUTURE_DATE, Given.read(HEADER + ROW.replace("05/10/2026", "21/11/2026")).problems().get(0).reason());
    }

    @Test
    public void aTextThatFitsNoFieldIsRejectedAndNotCut() throws Exception {
        assertEquals(RowProblem.Reason.TOO_LONG, Given.read(HEADER + ROW.replace("Sierra", "S".repeat(101))).problems().get(0).reason());
    }

    @Test
    public void aRowWithoutAUsablePhoneIsKeptAndItsTextToo() throws Exception {
        TrafficRow row = Given.read(HEADER + ROW.replace("3000012345", "no da")).rows().get(0);
        assertFalse(row.contactable());
        assertEquals("no da", row.contactNotes());
    }

    @Test
    public void freeTextKeepsSignsAndEmoji() throws Exception {
        assertEquals("=Ana <b> & 😀", Given.read(HEADER + ROW.replace("Ana Pérez", "=Ana <b> & 😀")).rows().get(0).customerName());
    }

    @Test
    public void aProfileMapsForeignHeadersAndGivesConstants() throws Exception {
        Map<TargetField, String> headers = Map.of(TargetField.CUSTOMER_NAME, "Quién", TargetField.TRAFFIC_DATE, "Cuándo", TargetField.PHONE, "Dónde");
        ReadingRules rules = Given.rules(headers, "BOREAL", "MED", false);
        TrafficRow row = Given.read("Quién,Cuándo,Dónde\nAna,05/10/2026,3000012345\n", rules).rows().get(0);
        assertEquals("BOREAL", row.brandId());
        assertEquals("MED", row.facilityId());
        assertNull(row.adviserPartyId());
    }

    @Test
    public void anUnknownAdviserIsCreatedOnlyWhenTheProfileSaysSo() throws Exception {
        String report = HEADER + ROW.replace("Camila Rojas Pardo", "David Love");
        TrafficRow row = Given.read(report, Given.rules(Map.of(), null, null, true)).rows().get(0);
        assertEquals("David Love", row.newAdviser());
    }

    @Test
    public void aRowOfSomebodyWhoseDataWereSuppressedIsRejectedWithoutThem() throws Exception {
        for (String known : List.of("+573000012345", "ana@example.com", KnownNames.OF_SOURCE + "7")) {
            ReadingRules rules = Given.rules();
            rules.names().suppressed(known::equals);
            Report<TrafficRow> report = Given.read(HEADER + ROW, rules);
            assertEquals(known, List.of(), report.rows());
            assertEquals(RowProblem.Reason.SUPPRESSED, report.problems().get(0).reason());
            assertEquals("", report.problems().get(0).rawValue());
        }
    }

    @Test
    public void ofTwoAdvisersOfOneNameTheOneOfTheSiteIsMeant() {
        KnownNames names = new KnownNames().adviser("A", "Ana Ruiz").adviser("B", "Ana Ruiz").adviserAt("B", "SUR");
        assertEquals("[B]", names.advisers("ANA RUÍZ", "SUR").toString());
        assertEquals(2, names.advisers("Ana Ruiz", "NORTE").size());
    }

    @Test
    public void theSameRowHasTheSameKeyWhateverTheShapeOfItsPhone() throws Exception {
        String bare = ROW.replaceFirst("7;", ";");
        String key = Given.read(HEADER + bare).rows().get(0).key("SPIGA");
        assertEquals(key, Given.read(HEADER + bare.replace("3000012345", "+57 300 001-2345")).rows().get(0).key("SPIGA"));
        assertEquals("S|SPIGA|7", Given.read(HEADER + ROW).rows().get(0).key("SPIGA"));
        assertFalse(key.equals(Given.read(HEADER + bare.replace("Sierra", "Pampa")).rows().get(0).key("SPIGA")));
    }

    @Test
    public void aFileThatIsNoReportIsRefusedAsAWhole() {
        refused("NO_HEADER {}", "hola\nmundo\n", Given.rules());
        refused("NO_DATA_ROWS {}", HEADER, Given.rules());
        UnreadableFile missing = assertThrows(UnreadableFile.class, () -> Given.read("Cliente;Celular\nAna;3000012345\n"));
        assertEquals("[trafficDate, brand, site]", missing.facts().get("fields").toString());
        assertEquals("Cliente | Celular", missing.facts().get("headers"));
        List<Sheet> sheets = List.of(new Sheet("Uno", List.of(), List.of(), false));
        assertEquals("NO_SHEET {sheet=Hoja 9}", assertThrows(UnreadableFile.class, () -> HeaderSearch.find(sheets, Given.sheet("Hoja 9"))).getMessage());
    }

    private static void refused(String why, String text, ReadingRules rules) {
        assertEquals(why, assertThrows(UnreadableFile.class,
                () -> new ReportReader<>(rules, new TrafficRowReading()).read(text.getBytes(StandardCharsets.UTF_8), Given.LIMITS)).getMessage());
    }
}

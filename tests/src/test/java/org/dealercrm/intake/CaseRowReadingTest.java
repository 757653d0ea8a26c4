package org.dealercrm.intake;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.Test;

public class CaseRowReadingTest {

    private static final KnownWords TYPES = new KnownWords().word("CLAIM", "reclamo", "claim", "R").word("COMPLAINT", "queja", "complaint", "Q");
    private static final KnownWords CHANNELS = new KnownWords().word("PHONE", "teléfono", "phone").word("WEB", "web");
    private static final KnownWords AREAS = new KnownWords().word("SHOP", "Taller", "Workshop");
    private static final KnownWords STATES = new KnownWords().word(CaseWords.RECEIVED, "open", "abierto").word(CaseWords.CLOSED, "closed", "cerrado");

    private static Report<CaseRow> read(String csv, String typeId, String channelId, boolean createAreas) throws UnreadableFile {
        return read(csv, typeId, channelId, createAreas, Given.names());
    }

    private static Report<CaseRow> read(String csv, String typeId, String channelId, boolean createAreas, KnownNames names) throws UnreadableFile {
        ReadingRules rules = new ReadingRules(ReportKind.CASES, Map.of(), null, null, null, "dd/MM/yyyy", new Locale("es", "CO"), "CO", false, null,
                Given.ACTIVITIES, new CaseWords(TYPES, CHANNELS, AREAS, STATES, typeId, channelId, CaseWords.RECEIVED, createAreas), names, Given.TODAY);
        return new ReportReader<>(rules, new CaseRowReading()).read(csv.getBytes(StandardCharsets.UTF_8), Given.LIMITS);
    }

    @Test
    public void englishHeadersFillTheSameFields() throws UnreadableFile {
        CaseRow row = read("Case Number,Received Date,Type,Channel,Site,Brand,Customer Name,Phone,Email,Document,License Plate,Subject,Description,Priority,"
                + "Status,Answer Date\n17,05/10/2026 15:30,Claim,Phone,BGN,Boreal,Ana Gil,3000012345,ana@example.com,52001,abc-123,Brake,It squeaks,high,"
                + "closed,08/10/2026\n", null, null, false).rows().get(0);
        assertEquals("17", row.externalId());
        assertEquals(LocalDateTime.of(2026, 10, 5, 15, 30), row.received());
        assertEquals(List.of("CLAIM", "PHONE", "Y", "NORTE", "BOREAL"), List.of(row.kind().typeId(), row.kind().channelId(), row.kind().urgent(),
                row.facilityId(), row.brandId()));
        assertEquals(List.of("Ana Gil", "+573000012345", "ana@example.com", "52001", "ABC123"), List.of(row.person().name(), row.person().phone(),
                row.person().emailAddress(), row.person().documentNumber(), row.texts().plate()));
        assertEquals(new CaseRow.State(CaseWords.CLOSED, LocalDate.of(2026, 10, 8), null), row.state());
    }

    @Test
    public void aLetterIsATypeAndConstantsStandWhereThereIsNoColumn() throws UnreadableFile {
        assertEquals("COMPLAINT", read("Tipo;Fecha;Descripción\nQ;05/10/2026;Algo\n", null, "WEB", false).rows().get(0).kind().typeId());
        CaseRow row = read("Fecha;Descripción\n05/10/2026;Algo\n", "CLAIM", "WEB", false).rows().get(0);
        assertEquals(List.of("CLAIM", "WEB"), List.of(row.kind().typeId(), row.kind().channelId()));
        assertNull(row.kind().wantsAnswer());
    }

    @Test
    public void anAreaIsKnownByItsWholeNameOrCreated() throws UnreadableFile {
        String csv = "Fecha;Descripción;Área\n05/10/2026;Uno;taller\n05/10/2026;Dos;Taller de pintura\n";
        Report<CaseRow> strict = read(csv, "CLAIM", "WEB", false);
        assertEquals("SHOP", strict.rows().get(0).kind().areaId());
        assertEquals(RowProblem.Reason.UNKNOWN_AREA, strict.problems().get(0).reason());
        CaseRow.Kind created = read(csv, "CLAIM", "WEB", true).rows().get(1).kind();
        assertNull(created.areaId());
        assertEquals("Taller de pintura", created.areaName());
    }

    @Test
    public void rowsWithoutANumberAreKnownByAllThatTheySay() throws UnreadableFile {
        String csv = "Fecha;Descripción\n05/10/2026;Uno\n05/10/2026;Uno\n05/10/2026;Dos\n";
        List<CaseRow> rows = read(csv, "CLAIM", "WEB", false).rows();
        assertEquals(rows.get(0).externalId(), rows.get(1).externalId());
        assertNotEquals(rows.get(0).externalId(), rows.get(2).externalId());
        assertTrue(rows.get(0).externalId().length() <= RowCells.LONGEST_ID);
    }

    @Test
    public void aReportWithoutADescriptionSaysItWithAllItsCells() throws UnreadableFile {
        CaseRow row = read("Año;Expediente;Fecha;Barrio;Subtema \n2014;16;05/01/2014;Centro;\n", "CLAIM", "WEB", false).rows().get(0);
        assertEquals("2014-16", row.externalId());
        assertEquals("Centro", row.person().address());
        assertEquals("Año: 2014\nExpediente: 16\nFecha: 05/01/2014\nBarrio: Centro", row.texts().description());
    }

    @Test
    public void anAnswerWithoutAStateIsAnswered() throws UnreadableFile {
        String csv = "Fecha;Descripción;Fecha respuesta;Estado\n05/10/2026;Uno;06/10/2026;\n05/10/2026;Dos;06/10/2026;abierto\n";
        Report<CaseRow> report = read(csv, "CLAIM", "WEB", false);
        assertEquals(CaseWords.ANSWERED, report.rows().get(0).state().statusId());
        assertEquals("an answer of an open case is not dropped", 1, report.rows().size());
        assertEquals(RowProblem.Reason.ANSWERED_YET_OPEN, report.problems().get(0).reason());
    }

    @Test
    public void aTypeIsTheWholeCellAndNobodyGuessesAmongSeveral() throws UnreadableFile {
        Report<CaseRow> report = read("Fecha;Descripción;Tipo\n05/10/2026;Uno;Queja y reclamo\n05/10/2026;Dos;No es queja\n05/10/2026;Tres;QUEJA.\n",
                null, "WEB", false);
        assertEquals(List.of(RowProblem.Reason.AMBIGUOUS_TYPE, RowProblem.Reason.UNKNOWN_TYPE), report.problems().stream().map(RowProblem::reason).toList());
        assertEquals("COMPLAINT", report.rows().get(0).kind().typeId());
    }

    @Test
    public void whoseDataWereSuppressedMayComeBackAndIsKnownByNumberEmailOrDocument() throws UnreadableFile {
        String csv = "Fecha;Descripción;Cliente;Celular;Correo;Documento\n05/10/2026;Uno;Ana;300 001 2345;;\n05/10/2026;Dos;Ana;;Ana@Example.com;\n"
                + "05/10/2026;Tres;Ana;;;52.001\n05/10/2026;Cuatro;Ana;3000012346;otra@example.com;52002\n";
        List<String> gone = List.of("+573000012345", "ana@example.com", "52.001");
        List<CaseRow> rows = read(csv, "CLAIM", "WEB", false, Given.names().suppressed(address -> address != null && gone.contains(address))).rows();
        assertEquals(Arrays.asList(TargetField.PHONE, TargetField.EMAIL, TargetField.CASE_DOCUMENT, null),
                rows.stream().map(row -> row.person().suppressed()).toList());
        assertEquals("+573000012345", rows.get(0).person().phone());
    }

    @Test
    public void aStateIsUnderstoodAsAWholeOnly() throws UnreadableFile {
        Report<CaseRow> report = read("Fecha;Descripción;Estado\n05/10/2026;Uno;no resuelto\n05/10/2026;Dos;abierto\n", "CLAIM", "WEB", false);
        assertEquals(1, report.rows().size());
        assertEquals(RowProblem.Reason.UNKNOWN_STATE, report.problems().get(0).reason());
    }
}

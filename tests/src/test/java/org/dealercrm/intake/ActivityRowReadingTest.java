package org.dealercrm.intake;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.Test;

/** Reports of visits done and not done: type, state and dates in every way in which systems write them. */
public class ActivityRowReadingTest {
    private static final String HEADER = "N.º actividad;N.º tráfico;Tipo;Estado;Fecha programada;Fecha realizada;Hora;Asesor;Cliente;Celular;"
            + "Observaciones;Resultado;Duración\n";
    private static final KnownWords TYPES = new KnownWords().word("CALL", "llamada", "Llamada telefónica").word("VISIT", "visita")
            .word("WHATSAPP", "whatsapp");
    private static final KnownWords STATES = new KnownWords().word("ACTV_DONE", "realizada", "sí").word("ACTV_NOT_DONE", "no realizada", "no")
            .word("ACTV_PLANNED", "pendiente").word("ACTV_CANCELLED", "anulada");

    private static ReadingRules rules(String typeId, boolean strictTypes) {
        return new ReadingRules(ReportKind.ACTIVITY, Map.of(), null, null, null, "dd/MM/yyyy", new Locale("es", "CO"), "CO", false, null,
                new ActivityWords(TYPES, STATES, typeId, strictTypes), CaseWords.none(), Given.names(), Given.TODAY);
    }

    private static Report<ActivityRow> read(String csv) throws UnreadableFile {
        return read(csv, rules(null, false));
    }

    private static Report<ActivityRow> read(String csv, ReadingRules rules) throws UnreadableFile {
        return new ReportReader<>(rules, new ActivityRowReading()).read(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8), Given.LIMITS);
    }

    private static ActivityRow row(String line) throws UnreadableFile {
        Report<ActivityRow> report = read(HEADER + line + "\n");
        assertEquals(List.of(), report.problems());
        return report.rows().get(0);
    }

    private static List<RowProblem.Reason> reasons(String line) throws UnreadableFile {
        return read(HEADER + line + "\n").problems().stream().map(RowProblem::reason).toList();
    }

    @Test
    public void aRowBecomesAnActivityInOurTerms() throws Exception {
        ActivityRow row = row("A1;T7;Llamada telefónica;Realizada;05/10/2026;06/10/2026;3:45 p. m.;Camila Rojas Pardo;Ana Pérez;3000012345;Pidió precio;Cita;10");
        assertEquals("A1", row.externalId());
        assertEquals("CALL", row.typeId());
        assertEquals("ACTV_DONE", row.statusId());
        assertEquals(LocalDateTime.of(2026, 10, 6, 15, 45), row.moments().done());
        assertEquals(LocalDateTime.of(2026, 10, 5, 0, 0), row.moments().planned());
        assertEquals(new ActivityRow.Customer("T7", "Ana Pérez", "+573000012345", null), row.customer());
        assertEquals(new ActivityRow.Owner("Cami", null, null, null), row.owner());
        assertEquals(new ActivityRow.Texts("Llamada telefónica", "Pidió precio", "Cita", null), row.texts());
        assertEquals(Long.valueOf(600), row.durationSeconds());
    }

    @Test
    public void theStateIsTheFirstOfItsWordsAndTheLongest() throws Exception {
        assertEquals("ACTV_NOT_DONE", row("1;;Visita;NO REALIZADA;05/10/2026;;;Camila Rojas Pardo;;;;;").statusId());
        assertEquals("ACTV_NOT_DONE", row("1;;Visita;Visita no realizada por el cliente;05/10/2026;;;Camila Rojas Pardo;;;;;").statusId());
        assertEquals("ACTV_DONE", row("1;;Visita;Si;05/10/2026;;;Camila Rojas Pardo;;;;;").statusId());
        assertEquals("ACTV_CANCELLED", row("1;;Visita;Anulada;05/10/2026;;;Camila Rojas Pardo;;;;;").statusId());
    }

    @Test
    public void withoutAStateTheDatesDecide() throws Exception {
        assertEquals("ACTV_PLANNED", row("1;;Visita;;05/10/2026;;;Camila Rojas Pardo;;;;;").statusId());
        assertEquals("ACTV_DONE", row("1;;Visita;;05/10/2026;05/10/2026 08:30;;Camila Rojas Pardo;;;;;").statusId());
    }

    @Test
    public void oneDateIsTheDoneOneOfWhatIsDoneAndThePlannedOneOfTheRest() throws Exception {
        ActivityRow done = row("1;;Visita;Realizada;05/10/2026 10:00;;;Camila Rojas Pardo;;;;;");
        assertEquals(LocalDateTime.of(2026, 10, 5, 10, 0), done.moments().done());
        ActivityRow missed = row("1;;Visita;No realizada;;05/10/2026;;Camila Rojas Pardo;;;;;");
        assertNull("what is not done has no done date", missed.moments().done());
        assertEquals(LocalDateTime.of(2026, 10, 5, 0, 0), missed.moments().planned());
    }

    @Test
    public void anUnknownTypeIsAnotherOneOrRejectsAsTheProfileSays() throws Exception {
        String line = HEADER + "1;;Desayuno con cliente;Realizada;05/10/2026;;;Camila Rojas Pardo;;;;;\n";
        ActivityRow kept = read(line).rows().get(0);
        assertEquals("ACTT_OTHER", kept.typeId());
        assertEquals("Desayuno con cliente", kept.texts().subject());
        assertEquals(RowProblem.Reason.UNKNOWN_TYPE, read(line, rules(null, true)).problems().get(0).reason());
        assertEquals("VISIT", read(HEADER + "1;;;Realizada;05/10/2026;;;Camila Rojas Pardo;;;;;\n", rules("VISIT", true)).rows().get(0).typeId());
    }

    @Test
    public void everyReasonOfARejectionIsTold() throws Exception {
        assertEquals(List.of(RowProblem.Reason.NO_TYPE, RowProblem.Reason.BAD_DATE, RowProblem.Reason.UNKNOWN_STATE, RowProblem.Reason.UNKNOWN_ADVISER,
                RowProblem.Reason.BAD_DURATION), reasons("1;;;quizás;pronto;;;Nadie;;;;;largo"));
        assertEquals(List.of(RowProblem.Reason.NO_DATE), reasons("1;;Visita;Pendiente;;;;Camila Rojas Pardo;;;;;"));
        assertEquals(List.of(RowProblem.Reason.FUTURE_DATE), reasons("1;;Visita;Realizada;;21/11/2026;;Camila Rojas Pardo;;;;;"));
        assertEquals(List.of(), reasons("1;;Visita;Pendiente;21/11/2026;;;Camila Rojas Pardo;;;;;"));
        assertEquals(List.of(RowProblem.Reason.BAD_TIME), reasons("1;;Visita;Realizada;;05/10/2026;25:99;Camila Rojas Pardo;;;;;"));
        assertEquals(List.of(RowProblem.Reason.TOO_LONG), reasons("1;;Visita;Realizada;;05/10/2026;;Camila Rojas Pardo;;;;" + "r".repeat(256) + ";"));
    }

    @Test
    public void whatARowSaysOfItselfStaysWhenItsStateChanges() throws Exception {
        String said = row(";;Visita;Pendiente;05/10/2026;;;Camila Rojas Pardo;Ana Pérez;;;;").said();
        assertEquals(said, row(";;VISITA;Realizada;05/10/2026;06/10/2026;;Camila Rojas Pardo;Ana Perez;;Vino con su esposo;Compra;").said());
        assertNotEquals(said, row(";;Visita;Pendiente;05/10/2026;;;Camila Rojas Pardo;Luis Gil;;;;").said());
    }

    @Test
    public void aReportWithoutTypeDateOrOwnerIsRefusedAsAWhole() {
        UnreadableFile missing = assertThrows(UnreadableFile.class, () -> read("Cliente;Observaciones\nAna;Vino\n"));
        assertEquals("[activityType, plannedDate, adviser]", missing.facts().get("fields").toString());
        missing = assertThrows(UnreadableFile.class, () -> read("Celular;Resultado\n3000012345;Vino\n", rules("VISIT", false)));
        assertEquals("[plannedDate]", missing.facts().get("fields").toString());
    }

    @Test
    public void aTotalIsNoActivity() throws Exception {
        Report<ActivityRow> report = read(HEADER + "1;;Visita;Realizada;05/10/2026;;;Camila Rojas Pardo;;;;;\nTotal;;;;;;;;;;;;1\n");
        assertEquals(1, report.counted(RowKind.SUBTOTAL));
        assertEquals(1, report.rows().size());
    }

    @Test
    public void timesAreReadInEveryShape() {
        for (String text : List.of("15:45", "3:45 p. m.", "03:45 PM", "15:45:00")) {
            assertEquals(text, "15:45", TimeReading.of(Cell.ofText(text)).orElseThrow().toString());
        }
        assertEquals("18:00", TimeReading.of(Cell.ofNumber(0.75)).orElseThrow().toString());
        assertEquals("16:00", TimeReading.of(Cell.ofText("4 pm")).orElseThrow().toString());
        assertEquals("00:10", TimeReading.of(Cell.ofText("12:10 a. m.")).orElseThrow().toString());
        for (String text : List.of("mañana", "25:00", "9:75")) {
            assertEquals(text, true, TimeReading.of(Cell.ofText(text)).isEmpty());
        }
        assertEquals(true, TimeReading.of(Cell.ofNumber(15)).isEmpty());
    }
}

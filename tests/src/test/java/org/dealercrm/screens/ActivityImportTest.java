package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.TrafficFile;
import org.dealercrm.testing.WebClient;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** A report of visits through the upload page: created, changed, known and rejected rows, the check of dates, and whose rows a user sees. */
@Category(OnHost.class)
public class ActivityImportTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String PROFILE = "DCRM_SPIGA_VISITS";
    private static final String HEADER = "N.º actividad;Tipo de actividad;Estado;Asesor comercial;Fecha programada;Fecha realizada;Celular;"
            + "Observaciones\n";
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static WebClient lead;

    @BeforeClass
    public static void logIn() {
        lead = HOST.clientOf("dcrm.lead");
    }

    private static Page upload(String rows) {
        return TrafficFile.upload(lead, PROFILE, "visitas.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String id() {
        return UUID.randomUUID().toString().substring(0, 18);
    }

    @Test
    public void theRunTellsWhatBecameOfEveryRow() {
        String one = id();
        String comment = "Vio el auto <b>rojo</b> & vuelve " + one;
        String rows = one + ";Visita;Pendiente;Camila Rojas Pardo;" + LocalDate.now().format(SLASHES) + ";;;" + comment + "\n"
                + id() + ";Visita;Quién sabe;Camila Rojas Pardo;" + LocalDate.now().format(SLASHES) + ";;;\n";
        Page first = upload(rows);
        assertEquals(first.messages(), List.of("2", "1", "0", "0", "1"), tiles(first));
        assertTrue(first.text(), first.text().contains("El estado no se conoce: agregue su palabra"));
        String today = LocalDate.now().format(SLASHES);
        Page second = upload(rows.replace("Visita;Pendiente;Camila Rojas Pardo;" + today + ";", "Visita;Realizada;Camila Rojas Pardo;" + today + ";"
                + today));
        assertEquals(second.messages(), List.of("2", "0", "1", "0", "1"), tiles(second));
        Page list = lead.get(second.document().select("a:containsOwn(Ver las actividades)").attr("href"));
        assertEquals(List.of(), Faults.ofGoodPage(list));
        assertTrue("shown as written", list.text().contains(comment));
    }

    private static List<String> tiles(Page run) {
        return run.document().select("#IntakeRun .dc-tile-value").eachText();
    }

    @Test
    public void whatIsDatedBeforeTheFirstContactIsListedToThoseWhoseItIs() {
        String phone = "300" + String.format("%07d", Math.abs(id().hashCode()) % 10_000_000);
        new TrafficFile().row("Cliente Adelantado", phone).imported(lead);
        String comment = "Adelantada " + id();
        LocalDate early = LocalDate.now().minusDays(9);
        Page run = upload(id() + ";Llamada;Realizada;;;" + early.format(SLASHES) + ";" + phone + ";" + comment + "\n");
        assertEquals(run.messages() + run.text(), List.of("1", "1", "0", "0", "0"), tiles(run));
        String check = "control/Activity/Check?VIEW_SIZE_1=200&month=" + early.toString().substring(0, 7);
        for (String user : List.of("dcrm.lead", "dcrm.adviser", "dcrm.manager")) {
            Page page = HOST.clientOf(user).get(check);
            assertEquals(List.of(), Faults.ofGoodPage(page));
            assertTrue(user, page.text().contains(comment));
        }
        String ofOther = lead.get(check + "&adviserPartyId=DCRM_ADV_02").text();
        assertFalse("another adviser's", ofOther.contains(comment));
        assertFalse("a filter does not widen the scope", HOST.clientOf("dcrm.promoter").get(check + "&adviserPartyId=DCRM_ADV_01").text()
                .contains(comment));
    }

    @Test
    public void aReportWithoutTheNeededColumnsIsRefusedAsAWhole() throws Exception {
        Map<String, String> before = Rows.of(HOST);
        Page page = TrafficFile.upload(lead, PROFILE, "visitas.csv", "Cliente;Observaciones\nAna;Vino\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(page.errors(), page.errors().contains("Faltan columnas obligatorias: Tipo de actividad, Fecha planeada, Asesor"));
        assertEquals(before, Rows.of(HOST));
    }

    @Test
    public void aProfileOfVisitsIsMadeAndItsFieldsAreThoseOfItsKind() {
        Page edit = lead.submit(lead.get("control/IntakeProfile/Edit"), "EditIntakeProfile", Map.of("reportTypeId", "ACTIVITY_REPORT",
                "profileName", "Visitas de taller " + id(), "sourceSystemId", "TALLER"));
        assertEquals("", edit.errors());
        assertTrue(edit.text(), edit.text().contains("Rechazar un prospecto que no se conozca"));
        Page columns = lead.upload(edit, "UploadSample", Map.of(), "uploadedFile", "muestra.csv", (HEADER + "1;Visita;;;;;;\n")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), Faults.ofGoodPage(columns));
        assertTrue(columns.text(), columns.document().select("select option").eachText().contains("Fecha realizada"));
        assertFalse("no field of the other kind", columns.document().select("select option").eachText().contains("Fecha de la visita"));
        Page wrong = lead.submit(edit, "EditIntakeProfile", Map.of("datePattern", "mañana"));
        assertTrue(wrong.errors(), wrong.errors().contains("El patrón de fecha no es válido"));
    }

    @Test
    public void aWordIsTaughtOnItsPage() {
        String word = "desayuno " + id().replace('-', ' ');
        Page saved = lead.submit(lead.get("control/IntakeWord/List"), "AddIntakeWord", Map.of("wordText", word, "meaningId", "ACTT_VISIT"));
        assertEquals("", saved.errors());
        assertTrue(saved.text().contains(word));
        Page wrong = lead.submit(saved, "AddIntakeWord", Map.of("wordText", "<>", "meaningId", "ACTT_VISIT"));
        assertTrue(wrong.errors(), wrong.errors().contains("Una palabra necesita letras o cifras"));
    }
}

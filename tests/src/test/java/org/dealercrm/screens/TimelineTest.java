package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.TrafficFile;
import org.dealercrm.testing.WebClient;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** What happened with a prospect stands in one column, the newest first, and may be narrowed to one kind. */
@Category(OnHost.class)
public class TimelineTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static WebClient lead;
    private static Page prospect;

    @BeforeClass
    public static void followUp() {
        lead = HOST.clientOf("dcrm.lead");
        Page run = new TrafficFile().row("Inés del Tiempo", "3000000411").imported(lead);
        Page list = lead.get(run.links().stream().filter(link -> link.contains("Prospect/List") && link.contains("intakeRunId="))
                .findFirst().orElseThrow());
        prospect = lead.get(list.links().stream().filter(link -> link.contains("/Prospect/View?")).findFirst().orElseThrow());
        Page planned = lead.submit(prospect, "AddActivity", Map.of("activityTypeId", "ACTT_VISIT", "statusId", "ACTV_PLANNED",
                "plannedDate", "2030-01-02 10:00:00.000", "nextStep", "Traer <la> retoma"));
        lead.submit(planned, "MoveProspect", Map.of("stageId", "DCRM_STG_QUOTED"));
    }

    private static List<String> entries(Page page) {
        assertEquals(List.of(), Faults.ofGoodPage(page));
        return page.document().select("#Timeline .dc-timeline li").eachText();
    }

    @Test
    public void plansChangesAndContactsStandInOneColumn() {
        List<String> entries = entries(lead.get(prospect.address()));
        assertTrue(entries.get(0), entries.get(0).contains("Visita") && entries.get(0).contains("Traer <la> retoma"));
        assertTrue(entries.toString(), entries.stream().anyMatch(entry -> entry.contains("Etapa: Nuevo → Cotizado")
                && entry.contains("Claudia Patricia Herrera")));
    }

    @Test
    public void aKindShowsItsEntriesAlone() {
        List<String> entries = entries(lead.get(prospect.address() + "&timelineKind=ACTIVITY"));
        assertTrue(entries.toString(), entries.stream().allMatch(entry -> entry.contains("Actividad")));
        int all = entries(lead.get(prospect.address())).size();
        assertTrue(entries.size() < all);
        assertEquals("an unknown kind narrows nothing", all, entries(lead.get(prospect.address() + "&timelineKind=x%27")).size());
    }

    @Test
    public void rulingsStandBesideTheirActivityAndKeepWhatTheyReplaced() throws Exception {
        Page done = lead.submit(lead.get(prospect.address()), "AddActivity", Map.of("activityTypeId", "ACTT_CALL", "statusId", "ACTV_DONE",
                "comments", "Se llamó y pide <cotización> de la retoma"));
        String activityId = done.document().select("#Timeline li:contains(Se llamó y pide) a[href*=activityId]").attr("href")
                .replaceAll(".*activityId=(\\w+).*", "$1");
        for (String outcome : List.of("ARR_VAGUE", "ACTV_VALID")) {
            Page saved = lead.post("control/Ruling/rule", Map.of("activityId", activityId, "outcomeId", outcome), done.scriptToken());
            assertEquals("", saved.errors());
        }
        List<String> rulings = entries(lead.get(prospect.address() + "&timelineKind=RULING"));
        assertEquals(rulings.toString(), 2, rulings.size());
        assertTrue(rulings.toString(), rulings.stream().anyMatch(text -> text.contains("Reemplazado")));
        lead.submit(lead.get(prospect.address()), "CloseActivity", Map.of("statusId", "ACTV_CANCELLED"));
        assertTrue(entries(lead.get(prospect.address() + "&timelineKind=CHANGE")).stream().anyMatch(text -> text.contains("Visita: Planeada → ")));
    }

    @Test
    public void whoSeesNoActivitiesSeesNoneHere() {
        Page page = HOST.clientOf("dcrm.marketing").get(prospect.address());
        assertTrue(entries(page).stream().allMatch(entry -> entry.contains("Etapa: Nuevo → Cotizado")));
    }
}

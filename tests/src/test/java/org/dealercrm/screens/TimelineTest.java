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
        assertEquals(entries.toString(), 2, entries.size());
        assertTrue(entries.get(0), entries.get(0).contains("Visita") && entries.get(0).contains("Traer <la> retoma"));
        assertTrue(entries.get(1), entries.get(1).contains("Etapa: Nuevo → Cotizado") && entries.get(1).contains("Claudia Patricia Herrera"));
    }

    @Test
    public void aKindShowsItsEntriesAlone() {
        List<String> entries = entries(lead.get(prospect.address() + "&timelineKind=CHANGE"));
        assertEquals(entries.toString(), 1, entries.size());
        assertEquals("an unknown kind narrows nothing", 2, entries(lead.get(prospect.address() + "&timelineKind=x%27%3C")).size());
    }

    @Test
    public void whoSeesNoActivitiesSeesNoneHere() {
        Page page = HOST.clientOf("dcrm.marketing").get(prospect.address());
        assertEquals(1, entries(page).size());
    }
}

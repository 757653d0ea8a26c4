package org.dealercrm.realdata;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.TrafficFile;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The 3 900 leads of another CRM's export, through the upload page by the demo's profile and no change of code. */
@Category(OnHost.class)
public class LeadsFileTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final int LEADS = 3900;

    @Test
    public void everyLeadIsTakenInOnceAndItsOwnerIsAnAdviser() throws Exception {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page first = imported(lead);
        assertEquals(List.of(LEADS, LEADS, 0, 0), counts(first));
        assertEquals("advisers created", "11", fact(first, "Asesores creados"));
        assertEquals("not contactable", "0", fact(first, "No contactables"));
        assertEquals("the second time nothing is created", List.of(LEADS, 0, LEADS, 0), counts(imported(lead)));
    }

    private static Page imported(WebClient lead) throws IOException {
        Path file = Path.of(System.getProperty("dealercrm.data"), "zoho_crm_demo", "Leads.csv");
        return TrafficFile.upload(lead, "DCRM_CRM_LEADS", "Leads.csv", Files.readAllBytes(file));
    }

    /** Data rows, created, known and rejected as the page of the run shows them. */
    private static List<Integer> counts(Page run) {
        return run.document().select("#IntakeRun .dc-tile-value").eachText().stream()
                .map(text -> Integer.valueOf(text.replaceAll("\\D", ""))).toList();
    }

    private static String fact(Page run, String label) {
        return run.document().select("#IntakeRun td.label:containsOwn(" + label + ") + td").text();
    }
}

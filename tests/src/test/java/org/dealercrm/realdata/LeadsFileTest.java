package org.dealercrm.realdata;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVRecord;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Another CRM's export through the upload page, by the profiles of the demo and no change of code: leads, then what was done with them. */
@Category(OnHost.class)
public class LeadsFileTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String FOLDER = "zoho_crm_demo/";
    private static final int LEADS = 3900;
    private static final int CALLS = 4100;
    private static final int OTHERS = 2978;

    @Test
    public void leadsAndTheirActivitiesAreTakenInOnce() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page leads = timed("Leads", lead, "DCRM_CRM_LEADS", "Leads.csv");
        assertEquals(List.of(LEADS, LEADS, 0, 0), RealFiles.counts(leads));
        assertEquals("advisers created", "11", RealFiles.fact(leads, "Asesores creados"));
        assertEquals("not contactable", "0", RealFiles.fact(leads, "No contactables"));

        Page calls = timed("Calls", lead, "DCRM_CRM_CALLS", "Calls.csv");
        assertEquals(List.of(CALLS, CALLS, 0, 0, 0), RealFiles.counts(calls));
        assertEquals("calls without a lead", String.valueOf(CALLS - 170), RealFiles.fact(calls, "Sin prospecto"));
        Page events = timed("Events", lead, "DCRM_CRM_EVENTS", "Events.csv");
        assertEquals(List.of(OTHERS, OTHERS, 0, 0, 0), RealFiles.counts(events));
        assertEquals("events without a lead", String.valueOf(OTHERS - 1115), RealFiles.fact(events, "Sin prospecto"));
        Page tasks = timed("Tasks", lead, "DCRM_CRM_TASKS", "Tasks.csv");
        assertEquals(List.of(OTHERS, OTHERS, 0, 0, 0), RealFiles.counts(tasks));
        assertEquals("no task has a lead", String.valueOf(OTHERS), RealFiles.fact(tasks, "Sin prospecto"));

        countsPerTypeAndOwnerAreThoseOfTheFiles();
        onlyActivitiesOfALeadCountInALight();

        assertEquals("nothing twice", List.of(LEADS, 0, LEADS, 0), RealFiles.counts(timed("Leads", lead, "DCRM_CRM_LEADS", "Leads.csv")));
        assertEquals("nothing twice", List.of(CALLS, 0, 0, CALLS, 0), RealFiles.counts(timed("Calls", lead, "DCRM_CRM_CALLS", "Calls.csv")));
        assertEquals("nothing twice", List.of(OTHERS, 0, 0, OTHERS, 0), RealFiles.counts(timed("Events", lead, "DCRM_CRM_EVENTS", "Events.csv")));
        assertEquals("nothing twice", List.of(OTHERS, 0, 0, OTHERS, 0), RealFiles.counts(timed("Tasks", lead, "DCRM_CRM_TASKS", "Tasks.csv")));
    }

    private static Page timed(String what, WebClient client, String profile, String file) {
        long start = System.nanoTime();
        Page run = RealFiles.imported(client, profile, FOLDER + file);
        System.out.printf("%s: %d ms, %s%n", what, (System.nanoTime() - start) / 1_000_000, run.messages());
        return run;
    }

    private static void countsPerTypeAndOwnerAreThoseOfTheFiles() {
        List<CSVRecord> calls = RealFiles.rows(FOLDER + "Calls.csv");
        List<CSVRecord> events = RealFiles.rows(FOLDER + "Events.csv");
        List<CSVRecord> tasks = RealFiles.rows(FOLDER + "Tasks.csv");
        assertEquals(RealFiles.counted(calls, row -> "ACTT_CALL|" + row.get("Call Owner") + "|ACTV_DONE|" + !row.get("LEADID").isEmpty()),
                stored("CRM_CALLS"));
        assertEquals(RealFiles.counted(events, row -> "ACTT_VISIT|" + row.get("Event Owner") + "|ACTV_DONE|" + !row.get("LEADID").isEmpty()),
                stored("CRM_EVENTS"));
        assertEquals(RealFiles.counted(tasks, row -> type(row.get("Subject")) + '|' + row.get("Task Owner") + '|' + state(row.get("Status"))
                + "|false"), stored("CRM_TASKS"));
    }

    /** What a person would call a task by its subject: the first of the words call, e-mail and meeting. */
    private static String type(String subject) {
        for (String word : subject.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
            switch (word) {
            case "call": case "calls":
                return "ACTT_CALL";
            case "meeting": case "visit": case "appointment":
                return "ACTT_VISIT";
            case "quote": case "quotation": case "proposal": case "estimate":
                return "ACTT_QUOTE";
            case "email": case "mail": case "other":
                return "ACTT_OTHER";
            default:
            }
        }
        return "ACTT_OTHER";
    }

    private static String state(String status) {
        return "Completed".equals(status) ? "ACTV_DONE" : "ACTV_PLANNED";
    }

    /** The activities of a source by type, owner, state and whether they have a prospect, as they are stored. */
    private static Map<String, Long> stored(String sourceSystemId) {
        try {
            Delegator delegator = HOST.delegator();
            Map<String, String> owners = new TreeMap<>();
            List<String> said = new ArrayList<>();
            for (GenericValue activity : EntityQuery.use(delegator).from("FollowUpActivity").where("sourceSystemId", sourceSystemId).queryList()) {
                String owner = activity.getString("adviserPartyId");
                if (!owners.containsKey(owner)) {
                    GenericValue person = EntityQuery.use(delegator).from("Person").where("partyId", owner).queryOne();
                    owners.put(owner, (person.getString("firstName") + ' ' + person.getString("lastName")).strip());
                }
                said.add(activity.getString("activityTypeId") + '|' + owners.get(owner) + '|' + activity.getString("statusId") + '|'
                        + (activity.get("salesOpportunityId") != null));
            }
            return RealFiles.counted(said, text -> text);
        } catch (org.apache.ofbiz.entity.GenericEntityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void onlyActivitiesOfALeadCountInALight() {
        try {
            long calls = 0;
            long visits = 0;
            for (GenericValue light : EntityQuery.use(HOST.delegator()).from("TrafficLight").queryList()) {
                GenericValue prospect = light.getRelatedOne("Prospect", false);
                if ("CRM_LEADS".equals(prospect.get("sourceSystemId"))) {
                    calls += light.getLong("callTotal");
                    visits += light.getLong("visitTotal");
                }
            }
            assertEquals("calls in lights", 170, calls);
            assertEquals("visits in lights", 1115, visits);
        } catch (org.apache.ofbiz.entity.GenericEntityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

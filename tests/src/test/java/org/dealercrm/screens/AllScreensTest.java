package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.dealercrm.screens.Requests.Request;
import org.dealercrm.structure.Roles;
import org.dealercrm.structure.Roles.Role;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.TrafficFile;
import org.dealercrm.testing.WebClient;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Every screen for every role: who may see it gets it, the others are told so. */
@Category(OnHost.class)
public class AllScreensTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final Requests REQUESTS = new Requests();
    private static final String NOT_DONE = "control/NotDone/View?notDoneNoticeId=DCRM_DEMO_01&activityId=DCRM_DEMO_";
    private static Walk walk;

    @BeforeClass
    public static void walkAsAdministrator() {
        WebClient admin = HOST.clientOf("dcrm.admin");
        TrafficFile report = new TrafficFile().row("Rosa Elena Prado", "3000000101").row("Sin Nombre de Sede", "3000000102");
        Page run = report.imported(admin);
        Page prospect = admin.get(prospects(admin.get(run.links().stream().filter(link -> link.contains("intakeRunId=")
                && link.contains("Prospect/List")).findFirst().orElseThrow())).get(0));
        Page planned = admin.submit(prospect, "AddActivity", Map.of("statusId", "ACTV_PLANNED", "plannedDate", "2030-01-02 10:00:00.000"));
        Page profile = admin.get("control/IntakeProfile/Edit?intakeProfileId=" + TrafficFile.PROFILE);
        Page columns = admin.upload(profile, "UploadSample", Map.of(), "uploadedFile", "trafico.xlsx", report.xlsx());
        Page call = admin.submit(planned, "VerifyProspect", Map.of());
        admin.submit(admin.get("control/Threshold/List"), "EditThreshold", Map.of("brandId", "DCRM_CONDOR",
                "greenMaxDays", "3", "yellowMaxDays", "7"));
        Page adviser = admin.get("control/Adviser/Edit?partyId=DCRM_ADV_01");
        List<Page> pages = new ArrayList<>(List.of(run, planned, columns, call, adviser));
        pages.addAll(stepsOfOthers(admin));
        pages.addAll(confirming(admin));
        pages.addAll(ruling(admin));
        pages.addAll(List.of(sheetWithScanAndRow(admin), yearWithoutChristmas(admin)));
        pages.addAll(contacts(admin));
        pages.addAll(appointments(admin));
        pages.addAll(callCenter(admin));
        pages.add(messageByApi(admin));
        pages.addAll(cases(admin));
        pages.addAll(answered(admin));
        if (RunningHost.inHost()) {
            pages.add(untold(admin));
        }
        pages.add(admin.submit(admin.get("control/PqrsRule/List"), "CreatePqrsRule", Map.of("responsiblePartyId", "DCRM_LEAD", "pqrsTypeId",
                "PQRS_PRAISE", "sequenceNum", "900")));
        pages.addAll(personalData(admin));
        walk = new Walk(admin, REQUESTS, pages);
    }

    /** A person who authorised contacts, hours that are not in force yet, and a check of a list. */
    private static List<Page> contacts(WebClient admin) {
        Page hours = admin.submit(admin.get("control/ContactWindow/List?countryCode=MX"), "SetWindow", Map.of("dayTypeId", "SUN",
                "fromDate", "2045-01-01", "sourceText", "Regla de la casa"));
        Page check = admin.upload(admin.get("control/ContactList/List"), "ImportResult", Map.of("listId", "REPEP"), "uploadedFile", "repep.txt",
                "6641239999\n".getBytes(StandardCharsets.US_ASCII));
        return List.of(hours, check, admin.get("control/Contact/Person?partyId=DCRM_DEMO_004&address=%2B573000000004"));
    }

    /** An appointment to come, one without an outcome, and the form for somebody known. */
    private static List<Page> appointments(WebClient admin) {
        String form = "control/Appointment/Edit?facilityId=DCRM_BOG_NORTE&appointmentTypeId=APTT_MAINTENANCE&partyId=DCRM_DEMO_010";
        return List.of(admin.get(form), admin.get("control/Appointment/View?workEffortId=DCRM_APT_32"), admin.get("control/Appointment/Unresolved"),
                admin.get("control/Appointment/View?workEffortId=DCRM_APT_07"), admin.get("control/AppointmentType/List?appointmentTypeId=APTT_OTHER"));
    }

    /** A case that was refused, whose form keeps what was typed, and one that was registered. */
    private static List<Page> cases(WebClient admin) {
        Map<String, String> said = Map.of("pqrsTypeId", "PQRS_CLAIM", "pqrsChannelId", "PQRS_CH_PHONE", "description", "El motor hace un ruido raro",
                "customerName", "Ana Prueba", "emailAddress", "ana.prueba@example.com", "facilityId", "DCRM_BOG_NORTE");
        Page refused = admin.submit(admin.get("control/Pqrs/Register"), "RegisterPqrs", said);
        assertEquals(true, refused.html().contains("El motor hace un ruido raro"));
        return List.of(refused, admin.submit(refused, "RegisterPqrs", Map.of("recordingReference", "GRAB-0001")));
    }

    /** A petition at each of its steps, from giving it out to its closing; the lead reviews what the administrator wrote. */
    private static List<Page> answered(WebClient admin) {
        Page registered = admin.submit(admin.get("control/Pqrs/Register"), "RegisterPqrs", Map.of("pqrsTypeId", "PQRS_PETITION",
                "pqrsChannelId", "PQRS_CH_WEB", "description", "Copia de la factura", "customerName", "Pía Prueba",
                "emailAddress", "pia.prueba@example.com", "facilityId", "DCRM_BOG_NORTE"));
        Page assigned = admin.submit(registered, "AssignCase", Map.of("responsiblePartyId", "DCRM_ADMIN", "comments", "La pidió a la administración"));
        Page asked = admin.submit(assigned, "AskCase", Map.of("comments", "Falta el número de la factura", "toldChannelId", "PHONE", "toldText", "GRAB-0002"));
        Page resumed = admin.submit(asked, "ResumeCase", Map.of("comments", "La envió"));
        Page filed = admin.upload(resumed, "AddPqrsFile", Map.of(), "uploadedFile", "factura.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        Page drafted = admin.submit(resumed, "EditPqrsAnswer", Map.of("subject", "Su factura", "bodyText", "Va adjunta."));
        Page submitted = admin.submit(drafted, "SubmitPqrsAnswer", Map.of());
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page review = lead.get("control/Pqrs/View?custRequestId=" + registered.fields("AssignCase").get("custRequestId"));
        Page approved = lead.submit(review, "ApprovePqrsAnswer", Map.of());
        Page sent = lead.upload(approved, "SendPqrsAnswer", Map.of("sentChannelId", "IN_PERSON"), "uploadedFile", "entrega.pdf",
                "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        Page notified = lead.submit(sent, "NotifyPqrsAnswer", Map.of("comments", "Respondió que la recibió"));
        Page learned = lead.submit(notified, "EditPqrsLearning", Map.of("pqrsCauseId", "PQRS_CAU_WORKMANSHIP", "causeText", "No se entregó", "effectText", "Se envió"));
        Page planned = lead.submit(learned, "PlanImprovement", Map.of("description", "Enviar la factura al entregar",
                "responsiblePartyId", "DCRM_LEAD", "dueDate", "2031-01-01"));
        Page evaluated = lead.submit(planned, "EvaluatePqrs", Map.of("isEffective", "Y", "evaluatedByText", "Pía Prueba, por teléfono"));
        return List.of(registered, assigned, asked, resumed, filed, drafted, submitted, review, approved, sent, notified, learned, planned, evaluated,
                improvedToo(lead), admin.get("control/ImprovementAction/List"));
    }

    /** A case of which its customer has still to be told: months of the clock or a mail that fails make one, or the database of the host. */
    private static Page untold(WebClient admin) {
        Page registered = admin.submit(admin.get("control/Pqrs/Register"), "RegisterPqrs", Map.of("pqrsTypeId", "PQRS_PETITION",
                "pqrsChannelId", "PQRS_CH_WEB", "description", "Sin avisar", "isAnonymous", "Y"));
        String id = registered.fields("AssignCase").get("custRequestId");
        try {
            HOST.delegator().storeByCondition("PqrsCase", Map.of("statusId", "PQRS_LAPSED", "untoldActionId", "LAPSE"),
                    EntityCondition.makeCondition("custRequestId", id));
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
        return admin.get("control/Pqrs/View?custRequestId=" + id);
    }

    /** Another case with a cause, which what was planned for the first may answer, too. */
    private static Page improvedToo(WebClient lead) {
        Page registered = lead.submit(lead.get("control/Pqrs/Register"), "RegisterPqrs", Map.of("pqrsTypeId", "PQRS_PETITION",
                "pqrsChannelId", "PQRS_CH_WEB", "description", "Otra copia de la factura", "customerName", "Pía Prueba",
                "emailAddress", "pia.prueba@example.com", "facilityId", "DCRM_BOG_NORTE"));
        Page assigned = lead.submit(registered, "AssignCase", Map.of("responsiblePartyId", "DCRM_LEAD", "comments", "La conoce"));
        return lead.submit(assigned, "EditPqrsLearning", Map.of("pqrsCauseId", "PQRS_CAU_WORKMANSHIP", "causeText", "No se entregó"));
    }

    /** Somebody without open matters, whose authorisation has a file, found by name and by a case. */
    private static List<Page> personalData(WebClient admin) {
        Page registered = admin.submit(admin.get("control/Pqrs/Register"), "RegisterPqrs", Map.of("pqrsTypeId", "PQRS_SUGGESTION",
                "pqrsChannelId", "PQRS_CH_WEB", "description", "Más sillas en la sala", "customerName", "Nora Prueba",
                "emailAddress", "nora.prueba@example.com", "facilityId", "DCRM_BOG_NORTE"));
        Page ofCase = admin.get(registered.links().stream().filter(link -> link.contains("PersonalData/View")).findFirst().orElseThrow());
        Page authorised = admin.upload(ofCase, "RecordPrivacyAnswer", Map.of("privacyPurposeId", "PRV_IMAGE", "stateId", "GRANTED"), "uploadedFile",
                "GSC-FOR-10.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return List.of(ofCase, authorised, admin.get("control/PersonalData/View?find=Nora"), admin.get("control/PersonalData/View?partyId=DCRM_DEMO_073"),
                admin.get("control/ExportTrace/List"));
    }

    /** The queues of messages and of calls at work, a campaign that left somebody out, and the figures of a month that can be sent. */
    private static List<Page> callCenter(WebClient admin) {
        Page messages = admin.submit(admin.get("control/CampaignMessage/Queue"), "ClaimMessage", Map.of());
        admin.submit(messages, "ReleaseMessage", Map.of());
        Page rest = admin.get("control/CampaignCall/Queue");
        Page calls = admin.submit(rest, "ClaimRecord", Map.of());
        Page form = admin.post("control/CampaignCall/call", Map.of("proactiveRecordId", "X"), calls.scriptToken());
        return List.of(messages, rest, calls, form, admin.get("control/Campaign/View?marketingCampaignId=DCRM_CMP_MAINT"),
                admin.get("control/CampaignReport/View?month=2020-01"));
    }

    /** A message that the API would send: the demo's number is switched on for as long as it takes to look at it. */
    private static Page messageByApi(WebClient admin) {
        Page account = admin.get("control/WhatsApp/Edit?kind=account&whatsAppAccountId=DCRM_WA_DEMO");
        Page campaign = admin.get("control/Campaign/Edit?marketingCampaignId=DCRM_CMP_MAINT");
        admin.submit(account, "EditAccount", Map.of("enabled", "Y"));
        admin.submit(campaign, "EditCampaign", Map.of("whatsAppTemplateId", "DCRM_WT_DEMO"));
        Page message = admin.submit(admin.get("control/CampaignMessage/Queue"), "ClaimMessage", Map.of());
        admin.submit(message, "ReleaseMessage", Map.of());
        admin.submit(account, "EditAccount", Map.of());
        admin.submit(campaign, "EditCampaign", Map.of());
        return message;
    }

    /** The queue of confirmation calls at rest, and at work with a customer who has a number and was not called today. */
    private static List<Page> confirming(WebClient admin) {
        return List.of(admin.get("control/Confirmation/Queue"),
                admin.submit(admin.get("control/Activity/View?activityId=DCRM_DEMO_F31"), "ConfirmActivity", Map.of()));
    }

    /** The queue of rulings at rest and at work, and an activity that can still be corrected. */
    private static List<Page> ruling(WebClient admin) {
        Page queue = admin.get("control/Ruling/Queue");
        return List.of(queue, admin.submit(queue, "ClaimActivity", Map.of()), admin.get("control/Activity/View?activityId=DCRM_DEMO_F30"));
    }

    /** Not even the administrator reports for a collaborator or assures for a manager: their own pages have those forms. */
    private static List<Page> stepsOfOthers(WebClient admin) {
        Page form = admin.get("control/RequiredFollowUp/Edit");
        Map<String, String> asked = Map.of("customerName", "Rosa Elena Prado", "whatText", "Llamar hoy", "collaboratorPartyId", "DCRM_ADV_01");
        Page required = admin.submit(form, "EditRequiredFollowUp", asked);
        Page ofCollaborator = HOST.clientOf("dcrm.adviser").get(required.address());
        HOST.clientOf("dcrm.adviser").submit(ofCollaborator, "ReportFollowUp", Map.of("comments", "Se llamó"));
        Page anomaly = admin.submit(admin.get(form.address()), "EditRequiredFollowUp", with(asked, "anomaly", "Y"));
        Page notDone = HOST.clientOf("dcrm.adviser").get(NOT_DONE + "ND1");
        return List.of(required, anomaly, ofCollaborator, HOST.clientOf("dcrm.manager").get(required.address()), notDone,
                admin.get(NOT_DONE + "ND2"));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static Page sheetWithScanAndRow(WebClient admin) {
        Page sheet = admin.upload(admin.get("control/WeeklySheet/View?adviserPartyId=DCRM_MAINT_01&week=2026-03-07"), "UploadWeeklySheet",
                Map.of(), "uploadedFile", "hoja.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        return admin.submit(sheet, "AddSheetRow", Map.of("customerName", "Taller El Roble"));
    }

    private static Page yearWithoutChristmas(WebClient admin) {
        Page holidays = admin.get("control/Calendar/List?placeId=DCRM_BOG_SUR&year=2043");
        return admin.post("control/Calendar/create", Map.of("placeId", "DCRM_BOG_SUR", "facilityId", "DCRM_BOG_SUR", "year", "2043",
                "calendarDate", "2043-12-25", "dayTypeId", "WORKDAY"), holidays.scriptToken());
    }

    private static String address(Request request) {
        return walk.addresses().getOrDefault(request.uri(), "control/" + request.uri());
    }

    @Test
    public void aLinkLeadsToEveryScreen() {
        Set<String> screens = new TreeSet<>();
        REQUESTS.screens().forEach(request -> screens.add(request.uri()));
        assertEquals(screens, walk.addresses().keySet());
    }

    @Test
    public void everyScreenOpensForTheRolesThatMaySeeItAndForNoOther() {
        List<String> faults = new ArrayList<>();
        for (Role role : Roles.read()) {
            WebClient client = HOST.clientOf(role.userLoginId());
            for (Request request : REQUESTS.screens()) {
                Page page = client.get(address(request));
                String who = role.userLoginId() + " " + request.uri() + ": ";
                Faults.ofGoodPage(page).forEach(fault -> faults.add(who + fault));
                if (page.refuses() == request.needs().heldBy(role)) {
                    faults.add(who + (page.refuses() ? "is refused" : "is let in") + " against docs/roles.md");
                }
            }
        }
        assertEquals(String.join("\n", faults), List.of(), faults);
    }

    @Test
    public void everyScreenSpeaksEnglishToo() {
        List<String> faults = new ArrayList<>();
        WebClient client = HOST.clientOf("dcrm.admin");
        client.get("control/setSessionLocale?newLocale=en");
        for (Request request : REQUESTS.screens()) {
            Page page = client.get(address(request));
            Faults.ofGoodPage(page).forEach(fault -> faults.add(request.uri() + ": " + fault));
            if (!page.text().contains("Traffic light")) {
                faults.add(request.uri() + ": has no English menu");
            }
        }
        client.get("control/setSessionLocale?newLocale=es");
        assertEquals(String.join("\n", faults), List.of(), faults);
    }

    @Test
    public void noActionRunsForARoleWithoutItsPermission() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Role role : Roles.read()) {
            WebClient client = HOST.clientOf(role.userLoginId());
            String token = client.get("control/main").scriptToken();
            Map<String, String> before = Rows.of(HOST);
            for (Request request : REQUESTS.actions()) {
                if (!request.needs().heldBy(role)) {
                    Page page = client.post("control/" + request.uri(), walk.forms().getOrDefault(request.uri(), Map.of()), token);
                    String who = role.userLoginId() + " " + request.uri() + ": ";
                    Faults.of(page).forEach(fault -> faults.add(who + fault));
                    if (!page.errors().contains(request.needs().base() + request.needs().action())) {
                        faults.add(who + "no message names the permission: " + page.errors());
                    }
                }
            }
            Rows.changes(before, Rows.of(HOST)).forEach(change -> faults.add(role.userLoginId() + " wrote without permission: " + change));
        }
        assertEquals(String.join("\n", faults), List.of(), faults);
    }

    @Test
    public void everyActionIsOfferedByAForm() {
        Set<String> actions = new TreeSet<>();
        REQUESTS.actions().forEach(request -> actions.add(request.uri()));
        actions.removeAll(walk.forms().keySet());
        assertEquals("No form or link for", RunningHost.inHost() ? Set.of() : Set.of("Pqrs/tell"), actions);
    }

    private static List<String> prospects(Page page) {
        return page.links().stream().filter(link -> link.contains("/Prospect/View?")).toList();
    }
}

package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.dealercrm.testing.MailServer;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** A required follow-up through its pages: each person finds the own steps and no other, and everybody involved gets the mails. */
@Category(OnHost.class)
public class RequiredFollowUpScreenTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String COLLABORATOR = "camila.rojas@example.com";
    private static final String MANAGER = "luis.baquero@example.com";
    private static final String RHP = "gloria.pardo@example.com";
    private static final String REQUESTER = "yolanda.cifuentes@example.com";
    private static final String WHAT = "Llamar <hoy>: pide \"cotización\" & retoma, O'Higgins 😀";

    private static int count;

    @Rule
    public final MailServer server = new MailServer(HOST);

    private final WebClient service = HOST.clientOf("dcrm.service");
    private final WebClient adviser = HOST.clientOf("dcrm.adviser");
    private final WebClient manager = HOST.clientOf("dcrm.manager");
    private final WebClient rhp = HOST.clientOf("dcrm.rhp");

    private static Set<String> steps(WebClient client, Page followUp) {
        Page page = client.get(followUp.address());
        assertEquals(List.of(), Faults.ofGoodPage(page));
        Set<String> steps = new TreeSet<>();
        page.document().select("form[action*=RequiredFollowUp/]").forEach(form -> steps.add(form.attr("name")));
        return steps;
    }

    private Page required(Map<String, String> changes) {
        Page form = service.get("control/RequiredFollowUp/Edit?salesOpportunityId=DCRM_DEMO_000");
        assertEquals(List.of(), Faults.ofGoodPage(form));
        assertEquals("the adviser of the prospect is proposed", "DCRM_ADV_01", form.fields("EditRequiredFollowUp").get("collaboratorPartyId"));
        Map<String, String> fields = form.fields("EditRequiredFollowUp");
        fields.putAll(Map.of("whatText", WHAT + count++));
        fields.putAll(changes);
        return service.submit(form, "EditRequiredFollowUp", fields);
    }

    private static Page step(WebClient client, Page followUp, String form, String comments) {
        Page saved = client.submit(client.get(followUp.address()), form, Map.of("comments", comments));
        assertEquals(List.of(), Faults.ofGoodPage(saved));
        return saved;
    }

    @Test
    public void eachFindsTheOwnStepsAndNoOther() {
        Page followUp = required(Map.of());
        assertEquals(List.of(), Faults.ofGoodPage(followUp));
        assertTrue(followUp.text(), followUp.text().contains(WHAT));
        assertEquals(Set.of("EscalateFollowUp", "CancelFollowUp"), steps(service, followUp));
        assertEquals(Set.of("ReportFollowUp"), steps(adviser, followUp));
        assertEquals(Set.of("EscalateFollowUp"), steps(manager, followUp));
        assertEquals(Set.of(), steps(rhp, followUp));
        assertEquals(Set.of(), steps(HOST.clientOf("dcrm.quality"), followUp));

        step(adviser, followUp, "ReportFollowUp", "Hecho <b>hoy</b>");
        assertTrue(service.get(followUp.address()).document().select("#RequiredHistory").text().contains("Hecho <b>hoy</b>"));
        assertEquals(Set.of("EscalateFollowUp"), steps(service, followUp));
        assertEquals(Set.of(), steps(adviser, followUp));
        assertEquals(Set.of("AssureFollowUp", "ReturnFollowUp", "EscalateFollowUp"), steps(manager, followUp));

        step(manager, followUp, "EscalateFollowUp", "La cliente lo niega");
        assertEquals(Set.of(), steps(manager, followUp));
        assertEquals(Set.of("SolveFollowUp"), steps(rhp, followUp));
        step(rhp, followUp, "SolveFollowUp", "Se aclaró con las dos partes");
        List.of(service, adviser, manager, rhp).forEach(client -> assertEquals(Set.of(), steps(client, followUp)));
    }

    @Test
    public void everybodyInvolvedGetsEveryMail() throws Exception {
        Page followUp = required(Map.of());
        step(adviser, followUp, "ReportFollowUp", "Se envió");
        step(manager, followUp, "AssureFollowUp", "");
        List<MailServer.Letter> letters = server.letters();
        assertEquals(3, letters.size());
        MailServer.Letter asked = told(letters, "Seguimiento requerido", COLLABORATOR, Set.of(MANAGER, RHP));
        assertTrue(asked.html(), asked.html().contains("Llamar &lt;hoy&gt;: pide &quot;cotización&quot; &amp; retoma"));
        assertTrue(asked.html(), asked.html().contains("/dealercrm/control/RequiredFollowUp/View?requiredFollowUpId="));
        told(letters, "Reportado como realizado", REQUESTER, Set.of(MANAGER, RHP));
        told(letters, "Asegurado y cerrado", COLLABORATOR, Set.of(MANAGER, RHP, REQUESTER));
        for (MailServer.Letter letter : letters) {
            assertFalse(letter.subject() + letter.html(), (letter.subject() + letter.html()).contains("${"));
        }
    }

    @Test
    public void anAnomalyReachesTheRhpManagerAndTheSolutionEverybody() throws Exception {
        Page followUp = required(Map.of("anomaly", "Y"));
        step(rhp, followUp, "SolveFollowUp", "Se habló con el asesor");
        List<MailServer.Letter> letters = server.letters();
        assertEquals(3, letters.size());
        told(letters, "Escalado", RHP, Set.of(MANAGER, COLLABORATOR, REQUESTER));
        MailServer.Letter solved = told(letters, "Solucionado", COLLABORATOR, Set.of(MANAGER, RHP, REQUESTER));
        assertTrue(solved.html(), solved.html().contains("Se habló con el asesor"));
    }

    private static MailServer.Letter told(List<MailServer.Letter> letters, String subject, String to, Set<String> copies) {
        MailServer.Letter letter = letters.stream().filter(each -> each.subject().startsWith(subject)).findFirst().orElseThrow();
        assertEquals(letter.subject(), List.of(to), letter.to());
        assertEquals(letter.subject(), copies, new TreeSet<>(letter.cc()));
        return letter;
    }

    @Test
    public void mailThatIsOffIsNotCalledSent() throws Exception {
        server.set("mail.notifications.enabled", "N");
        Page followUp = required(Map.of());
        assertTrue(followUp.messages(), followUp.messages().contains("el correo está apagado"));
        assertTrue(followUp.document().select("#RequiredMails").text().contains("No enviado: el correo está apagado"));
    }

    @Test
    public void aStepOfSomebodyElseIsRefusedThoughItsFormIsSent() throws Exception {
        Page followUp = required(Map.of());
        Page form = adviser.get(followUp.address());
        Map<String, String> before = Rows.of(HOST);
        Map<String, String> fields = form.fields("ReportFollowUp");
        fields.put("comments", "Lo hice yo");
        String token = manager.get("control/main").scriptToken();
        for (String action : List.of("report", "assure", "solve")) {
            Page refused = manager.post("control/RequiredFollowUp/" + action, fields, token);
            assertEquals(List.of(), Faults.of(refused));
            assertFalse(action, refused.errors().isEmpty());
        }
        assertEquals(before, Rows.of(HOST));
    }

    @Test
    public void whatWasTypedIsKeptWhenItIsRefused() {
        Page refused = required(Map.of("dueDate", "2020-01-01"));
        assertTrue(refused.errors(), refused.errors().contains("anterior a hoy"));
        assertTrue(refused.fields("EditRequiredFollowUp").get("whatText").startsWith(WHAT));
        Page word = required(Map.of("dueDate", "mañana"));
        assertEquals(List.of(), Faults.of(word));
        assertTrue(word.errors(), word.errors().contains("por ejemplo 2026-11-30"));
    }

    @Test
    public void theListShowsWhatWaitsForWhoLooks() {
        Page followUp = required(Map.of());
        String link = followUp.address().substring(followUp.address().indexOf("requiredFollowUpId="));
        assertTrue(listed(adviser, "view=WAITING", link));
        assertFalse(listed(manager, "view=WAITING", link));
        assertTrue(listed(manager, "brandId=DCRM_ANDES&view=MINE", link));
        assertFalse("an own scope of others", listed(HOST.clientOf("dcrm.promoter"), "state=", link));
        step(adviser, followUp, "ReportFollowUp", "Hecho");
        assertFalse(listed(adviser, "view=WAITING", link));
        assertTrue(listed(manager, "view=WAITING", link));
        Page of = HOST.clientOf("dcrm.promoter").get(followUp.address());
        assertTrue(of.text(), of.text().contains("No existe ese seguimiento requerido"));
    }

    @Test
    public void anActivityLeadsToTheFormAndShowsWhatWasRequiredBecauseOfIt() {
        Page activity = service.get("control/Activity/View?activityId=DCRM_DEMO_001A0");
        assertEquals(List.of(), Faults.ofGoodPage(activity));
        Page form = service.get(activity.links().stream().filter(link -> link.contains("RequiredFollowUp/Edit?activityId=")).findFirst().orElseThrow());
        assertEquals("DCRM_ADV_02", form.fields("EditRequiredFollowUp").get("collaboratorPartyId"));
        Page followUp = service.submit(form, "EditRequiredFollowUp", Map.of("whatText", WHAT + count++));
        assertEquals(List.of(), Faults.ofGoodPage(followUp));
        String id = followUp.address().substring(followUp.address().indexOf("requiredFollowUpId="));
        assertTrue(service.get(activity.address()).links().stream().anyMatch(link -> link.endsWith(id)));
        assertTrue(followUp.links().stream().anyMatch(link -> link.endsWith("activityId=DCRM_DEMO_001A0")));
    }

    private static boolean listed(WebClient client, String filter, String link) {
        Page page = client.get("control/RequiredFollowUp/List?VIEW_SIZE_1=200&" + filter);
        assertEquals(List.of(), Faults.ofGoodPage(page));
        return page.links().stream().anyMatch(address -> address.endsWith(link));
    }

    @Test
    public void aComplaintOfTheCustomerIsListedWithItsSource() {
        Page followUp = required(Map.of());
        Page form = service.get(service.get(followUp.address()).links().stream().filter(link -> link.contains("Complaint/Edit")).findFirst().orElseThrow());
        Page list = service.submit(form, "EditComplaint", Map.of("description", "Espera <tres> semanas"));
        assertEquals(List.of(), Faults.ofGoodPage(list));
        assertNotNull(list.document().selectFirst("#Complaints td:containsOwn(Espera <tres> semanas)"));
        Page refused = service.submit(form, "EditComplaint", Map.of("description", "", "phoneNumber", "300 1"));
        assertFalse(refused.errors().isEmpty());
        assertEquals("300 1", refused.fields("EditComplaint").get("phoneNumber"));
    }
}

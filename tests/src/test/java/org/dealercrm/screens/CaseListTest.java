package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.shared.Settings;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The worklist finds what its filters ask for, and a case outside the reach of a user is neither listed nor opened nor changed. */
@Category(OnHost.class)
public class CaseListTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final Map<String, String> CASES = new TreeMap<>();
    private static WebClient lead;
    private static LocalDate today;

    @BeforeClass
    public static void register() throws Exception {
        lead = HOST.clientOf("dcrm.lead");
        today = Settings.today(HOST.delegator());
        add("Andes", Map.of("brandId", "DCRM_ANDES", "facilityId", "DCRM_BOG_NORTE", "plate", "ZZP101", "pqrsAreaId", "PQRS_AR_WORKSHOP",
                "phoneNumber", "3000008843"));
        add("Boreal", Map.of("brandId", "DCRM_BOREAL", "facilityId", "DCRM_BOG_SUR", "plate", "ZZP202", "pqrsTypeId", "PQRS_PETITION"));
        add("Vence hoy", Map.of("brandId", "DCRM_BOREAL"));
        add("Vencido", Map.of("brandId", "DCRM_BOREAL"));
        add("Pausado", Map.of("brandId", "DCRM_BOREAL"));
        add("Antiguo", Map.of("brandId", "DCRM_BOREAL", "receivedDate", Timestamp.valueOf("2019-03-04 12:00:00")));
        set("Vence hoy", "dueDate", Date.valueOf(today));
        set("Vencido", "dueDate", Date.valueOf(today.minusDays(1)));
        set("Pausado", "dueDate", Date.valueOf(today.minusDays(9)));
        set("Pausado", "pausedDate", Date.valueOf(today.minusDays(10)));
        set("Pausado", "statusId", PqrsStates.WAITING);
        set("Antiguo", "statusId", PqrsStates.CLOSED);
    }

    @AfterClass
    public static void takeThemOut() throws Exception {
        for (String id : CASES.keySet()) {
            set(id, "statusId", PqrsStates.VOIDED);
        }
    }

    private static GenericValue user(String userLoginId) throws Exception {
        return EntityQuery.use(HOST.delegator()).from("UserLogin").where("userLoginId", userLoginId).queryOne();
    }

    private static void add(String name, Map<String, Object> fields) throws Exception {
        Map<String, Object> said = new TreeMap<>(Map.of("pqrsTypeId", "PQRS_CLAIM", "pqrsChannelId", "PQRS_CH_IN_PERSON", "description", "Algo pasa",
                "customerName", "Reach " + name, "addressText", "Calle 1", "userLogin", user("dcrm.lead"), "locale", new Locale("es")));
        said.putAll(fields);
        Map<String, Object> result = HOST.dispatcher().runSync("registerPqrs", said);
        assertTrue(String.valueOf(result), ServiceUtil.isSuccess(result));
        CASES.put(name, (String) result.get("custRequestId"));
    }

    private static void set(String name, String field, Object value) throws Exception {
        HOST.delegator().storeByCondition("PqrsCase", Map.of(field, value), EntityCondition.makeCondition("custRequestId", CASES.get(name)));
    }

    /** The cases of this test that a page of the list shows, in its order. */
    private static List<String> listed(WebClient client, String query) {
        Page page = client.get("control/Pqrs/List?VIEW_SIZE_1=200&" + query);
        assertEquals(List.of(), Faults.ofGoodPage(page));
        List<String> names = new ArrayList<>();
        page.document().select("#Cases td.dc-cards-title a").forEach(link -> CASES.forEach((name, id) -> {
            if (link.attr("href").endsWith("custRequestId=" + id)) {
                names.add(name);
            }
        }));
        return names;
    }

    @Test
    public void whatHasNoAnswerStandsByItsLastDayAndWhatWaitsStandsLast() {
        assertEquals(List.of("Vencido", "Vence hoy", "Andes", "Boreal", "Pausado"), sortedAfterTwo(listed(lead, "text=Reach")));
    }

    private static List<String> sortedAfterTwo(List<String> names) {
        List<String> all = new ArrayList<>(names);
        assertEquals(List.of("Andes", "Boreal"), all.subList(2, 4).stream().sorted().toList());
        all.subList(2, 4).sort(null);
        return all;
    }

    @Test
    public void overdueIsFromTheDayAfterTheLastOneAndNotWhileItWaits() {
        assertEquals(List.of("Vencido"), listed(lead, "state=OVERDUE&text=Reach"));
        assertEquals(List.of("Vence hoy"), listed(lead, "state=SOON&text=Reach"));
        Page page = lead.get("control/Pqrs/List?text=Reach Vence hoy".replace(" ", "%20"));
        assertTrue(page.document().selectFirst("#Cases .dc-light-yellow") != null);
    }

    @Test
    public void everyFilterLeavesWhatItAsksFor() {
        assertEquals(List.of("Boreal"), listed(lead, "text=Reach&pqrsTypeId=PQRS_PETITION"));
        assertEquals(List.of("Andes"), listed(lead, "text=Reach&pqrsAreaId=PQRS_AR_WORKSHOP"));
        assertEquals(List.of("Andes"), listed(lead, "text=Reach&brandId=DCRM_ANDES"));
        assertEquals(List.of("Boreal"), listed(lead, "text=Reach&facilityId=DCRM_BOG_SUR"));
        assertEquals(List.of("Pausado", "Vence hoy", "Vencido"), listed(lead, "text=Reach&responsiblePartyId=_NONE_").stream().sorted().toList());
        assertEquals(List.of(), listed(lead, "text=Reach&responsiblePartyId=DCRM_LEAD"));
        assertEquals(List.of("Pausado"), listed(lead, "text=Reach&state=PQRS_WAITING"));
        assertEquals(List.of("Antiguo"), listed(lead, "text=Reach&state=ALL&fromDay=2019-03-04&thruDay=2019-03-04"));
        assertEquals(List.of(), listed(lead, "text=Reach&state=ALL&fromDay=2019-03-05&thruDay=2019-12-31"));
        assertEquals(List.of("Andes"), listed(lead, "text=zzp101"));
        assertEquals(List.of("Andes"), listed(lead, "text=reach+andes"));
        assertEquals(List.of("Andes"), listed(lead, "text=%2B57+300+000+8843"));
        assertEquals(List.of("Andes"), listed(lead, "text=000+8843"));
        assertTrue(lead.get("control/Pqrs/List?fromDay=ayer").text().contains("«ayer» no es un día"));
    }

    @Test
    public void aWholeNumberFindsItsCaseWhateverElseIsAskedFor() throws Exception {
        String number = row("Antiguo").getString("caseNumber");
        assertEquals(List.of("Antiguo"), listed(lead, "text=" + number));
        assertEquals(List.of(), listed(HOST.clientOf("dcrm.manager"), "text=" + number));
    }

    @Test
    public void pagesAreCutByTheDatabaseAndEveryCaseIsOnOne() {
        List<String> seen = new ArrayList<>();
        for (int index = 0; index < 3; index++) {
            Page page = lead.get("control/Pqrs/List?text=Reach&VIEW_SIZE_1=2&VIEW_INDEX_1=" + index);
            assertTrue(page.document().select("#Cases tbody tr").size() <= 2);
            page.document().select("#Cases td.dc-cards-title a").forEach(link -> seen.add(link.attr("href")));
        }
        assertEquals(5, seen.stream().distinct().count());
        assertEquals(5, seen.size());
    }

    private static GenericValue row(String name) throws Exception {
        return EntityQuery.use(HOST.delegator()).from("PqrsCase").where("custRequestId", CASES.get(name)).queryOne();
    }

    @Test
    public void aManagerListsAndOpensCasesOfTheOwnBrandOnly() {
        WebClient manager = HOST.clientOf("dcrm.manager");
        assertEquals(List.of("Andes"), listed(manager, "text=Reach&state=ALL"));
        assertEquals(List.of(), listed(manager, "text=Reach&state=ALL&brandId=DCRM_BOREAL"));
        assertTrue(opens(manager, "Andes"));
        assertFalse(opens(manager, "Boreal"));
    }

    private static boolean opens(WebClient client, String name) {
        Page page = client.get("control/Pqrs/View?custRequestId=" + CASES.get(name));
        assertEquals(List.of(), Faults.ofGoodPage(page));
        return page.document().selectFirst("#CaseFacts") != null && page.text().contains("Reach " + name);
    }

    @Test
    public void nobodyTakesStepsReadsFilesOrLettersOfCasesOutOfReach() throws Exception {
        byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        Page page = lead.get("control/Pqrs/View?custRequestId=" + CASES.get("Boreal"));
        lead.upload(page, "AddPqrsFile", Map.of(), "uploadedFile", "secreto.pdf", pdf);
        GenericValue file = EntityQuery.use(HOST.delegator()).from("PqrsFile").where("custRequestId", CASES.get("Boreal")).queryFirst();
        String answerId = "REACH" + CASES.get("Boreal");
        HOST.delegator().create("PqrsAnswer", "pqrsAnswerId", answerId, "custRequestId", CASES.get("Boreal"), "versionNumber", 1L,
                "answerStateId", "DRAFT", "subject", "Secreto", "bodyText", "Nadie lo lee");
        assertTrue(lead.get("control/PqrsFile/read?storedFileId=" + file.getString("storedFileId")).html().contains("%PDF"));
        for (String user : List.of("dcrm.manager", "dcrm.adviser", "dcrm.aftersales")) {
            WebClient client = HOST.clientOf(user);
            String token = client.get("control/main").scriptToken();
            assertFalse(user, opens(client, "Boreal"));
            assertEquals(user, List.of(), listed(client, "text=Reach+Boreal&state=ALL"));
            assertFalse(user, client.get("control/PqrsFile/read?storedFileId=" + file.getString("storedFileId")).html().contains("%PDF"));
            assertFalse(user, client.get("control/PqrsAnswer/letter?custRequestId=" + CASES.get("Boreal") + "&pqrsAnswerId=" + answerId).html()
                    .contains("%PDF"));
            Map<String, String> before = Rows.of(HOST);
            for (String step : List.of("Pqrs/assign", "Pqrs/ask", "Pqrs/resume", "Pqrs/extend", "Pqrs/reclassify", "Pqrs/transfer", "Pqrs/void", "Pqrs/tell",
                    "PqrsAnswer/save", "PqrsAnswer/submit", "PqrsAnswer/return", "PqrsAnswer/approve", "PqrsAnswer/send", "PqrsAnswer/notify",
                    "PqrsAnswer/analyse", "PqrsAnswer/evaluate", "PqrsAnswer/close", "PqrsAnswer/reopen", "PqrsAnswer/plan", "PqrsFile/add",
                    "PqrsReceipt/issue")) {
                Page answer = client.post("control/" + step, Map.of("custRequestId", CASES.get("Boreal"), "comments", "A la fuerza", "subject", "X",
                        "bodyText", "X", "responsiblePartyId", "DCRM_LEAD", "pqrsTypeId", "PQRS_CLAIM"), token);
                assertEquals(user + " " + step, List.of(), Faults.of(answer));
                assertFalse(user + " " + step, answer.text().contains("Reach Boreal"));
            }
            assertEquals(user, before, Rows.of(HOST));
        }
    }
}

package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** What pages say of terms: of the house for a reopened case, of reminders that reached nobody, and only types that have one. */
@Category(OnHost.class)
public class CaseTermScreenTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static Map<String, Object> call(String user, String service, Map<String, Object> input) throws Exception {
        Map<String, Object> said = new TreeMap<>(input);
        said.put("userLogin", EntityQuery.use(HOST.delegator()).from("UserLogin").where("userLoginId", user).queryOne());
        said.put("locale", new Locale("es"));
        Map<String, Object> result = HOST.dispatcher().runSync(service, said);
        assertTrue(String.valueOf(result), ServiceUtil.isSuccess(result));
        return result;
    }

    private static String registered() throws Exception {
        return (String) call("dcrm.lead", "registerPqrs", Map.of("pqrsTypeId", "PQRS_PETITION", "pqrsChannelId", "PQRS_CH_EMAIL",
                "description", "Término", "customerName", "Tere Término", "addressText", "Calle 9", "brandId", "DCRM_BOREAL")).get("custRequestId");
    }

    private static void set(String id, Map<String, Object> fields) throws Exception {
        HOST.delegator().storeByCondition("PqrsCase", fields, EntityCondition.makeCondition("custRequestId", id));
    }

    @Test
    public void aReopenedCaseExplainsItsTermOfTheHouse() throws Exception {
        String id = registered();
        set(id, Map.of("statusId", "PQRS_CLOSED", "answeredDate", Date.valueOf("2026-07-08"), "answeredInTime", "Y", "responsiblePartyId", "DCRM_LEAD"));
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page page = lead.submit(lead.get("control/Pqrs/View?custRequestId=" + id), "ReopenPqrs", Map.of("comments", "Volvió"));
        String term = page.document().select("#CaseTerm").text();
        assertTrue(term, term.contains("por regla de la casa") && term.contains("Último día para la primera respuesta"));
        assertTrue(term, term.contains("Día de la reapertura"));
        assertTrue(page.text(), page.document().select("#CaseFacts .dc-light-green").hasText());
        set(id, Map.of("statusId", "PQRS_VOIDED"));
    }

    @Test
    public void remindersThatReachedNobodyAreSaidWhereTheyAreGivenOutAndKept() throws Exception {
        String id = registered();
        HOST.delegator().create("PqrsReminder", "custRequestId", id, "escalationId", "PQRS_LEVEL_1", "dueDate",
                HOST.delegator().findOne("PqrsCase", false, "custRequestId", id).get("dueDate"), "toPartyId", "_NA_");
        String list = HOST.clientOf("dcrm.lead").get("control/Pqrs/List").document().select("#Cases").text();
        assertTrue(list, list.contains("no llegaron a nadie"));
        assertFalse(HOST.clientOf("dcrm.quality").get("control/Pqrs/List").text().contains("no llegaron a nadie"));
        WebClient admin = HOST.clientOf("dcrm.admin");
        assertTrue(admin.get("control/PqrsLevel/List").text().contains("no llegaron a nadie"));
        HOST.delegator().removeByAnd("PqrsReminder", "custRequestId", id);
        assertFalse(admin.get("control/PqrsLevel/List").text().contains("no llegaron a nadie"));
        set(id, Map.of("statusId", "PQRS_VOIDED"));
    }

    @Test
    public void thePageOfHandoversSaysWhoHoldsHowManyAndMovesThem() throws Exception {
        String id = registered();
        set(id, Map.of("statusId", "PQRS_IN_REVIEW", "responsiblePartyId", "DCRM_RHP"));
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page page = lead.get("control/PqrsHandover/List");
        assertTrue(page.html(), page.document().select("select[name=fromPartyId] option[value=DCRM_RHP]").text().contains("un caso abierto"));
        assertTrue(lead.submit(page, "HandOverPqrs", Map.of("fromPartyId", "DCRM_RHP", "toPartyId", "DCRM_RHP", "comments", "Se va")).errors()
                .contains("dos personas distintas"));
        Page done = lead.submit(page, "HandOverPqrs", Map.of("fromPartyId", "DCRM_RHP", "toPartyId", "DCRM_LEAD", "comments", "Se va"));
        assertTrue(done.text(), done.messages().contains("ahora responde"));
        assertEquals(0, done.document().select("select[name=fromPartyId] option[value=DCRM_RHP]").size());
        assertTrue(lead.get("control/Pqrs/View?custRequestId=" + id).document().select("#CaseHistory").text().contains("Se va"));
        assertTrue(lead.get("control/CampaignHandover/List").html().contains("PqrsHandover/List"));
        set(id, Map.of("statusId", "PQRS_VOIDED"));
    }

    @Test
    public void aTypeIsOfferedOnceItHasATerm() throws Exception {
        String type = (String) call("dcrm.admin", "createPqrsChoice", Map.of("choiceKindId", "TYPE", "nameEs", "Aviso sin término", "nameEn",
                "Notice without a term", "letter", "S", "isPublic", "Y")).get("choiceId");
        String option = "select[name=pqrsTypeId] option[value=" + type + "]";
        WebClient lead = HOST.clientOf("dcrm.lead");
        assertEquals(0, lead.get("control/Pqrs/Register").document().select(option).size());
        assertEquals(0, HOST.publicClient().get("control/main").document().select("#pq_pqrsTypeId [value=" + type + "]").size());
        WebClient admin = HOST.clientOf("dcrm.admin");
        Page terms = admin.submit(admin.get("control/PqrsTerm/List?pqrsTypeId=" + type), "CreatePqrsTerm", Map.of("fromDay", "2026-01-01",
                "termDays", "5", "legalBasis", "Regla de la casa", "isLegal", "N", "dayUnitId", "BUSINESS", "countsFromId", "NEXT_DAY"));
        assertEquals("", terms.errors());
        assertEquals(1, lead.get("control/Pqrs/Register").document().select(option).size());
        assertEquals(1, HOST.publicClient().get("control/main").document().select("#pq_pqrsTypeId [value=" + type + "]").size());
        call("dcrm.admin", "endPqrsChoice", Map.of("choiceKindId", "TYPE", "choiceId", type));
    }
}

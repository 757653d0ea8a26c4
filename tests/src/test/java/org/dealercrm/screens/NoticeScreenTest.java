package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.testing.MailServer;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The page of a case asks how its customer was told only where no mail can go, shows it, and the public page says what is asked. */
@Category(OnHost.class)
public class NoticeScreenTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    @Rule
    public final MailServer mails = new MailServer(HOST);

    private final WebClient lead = HOST.clientOf("dcrm.lead");

    private static Map<String, Object> call(String service, Map<String, Object> input) throws Exception {
        Map<String, Object> said = new TreeMap<>(input);
        said.put("userLogin", EntityQuery.use(HOST.delegator()).from("UserLogin").where("userLoginId", "dcrm.lead").queryOne());
        said.put("locale", new Locale("es"));
        Map<String, Object> result = HOST.dispatcher().runSync(service, said);
        assertTrue(String.valueOf(result), ServiceUtil.isSuccess(result));
        return result;
    }

    private static String registered() throws Exception {
        String id = (String) call("registerPqrs", Map.of("pqrsTypeId", "PQRS_PETITION", "pqrsChannelId", "PQRS_CH_EMAIL", "description", "Algo pasa",
                "customerName", "Noelia Aviso", "emailAddress", "noelia.aviso@example.com", "brandId", "DCRM_BOREAL")).get("custRequestId");
        call("assignPqrs", Map.of("custRequestId", id, "responsiblePartyId", "DCRM_LEAD"));
        return id;
    }

    private Page page(String id) {
        return lead.get("control/Pqrs/View?custRequestId=" + id);
    }

    private static GenericValue row(String id) throws Exception {
        return EntityQuery.use(HOST.delegator()).from("PqrsCase").where("custRequestId", id).queryOne();
    }

    private static void end(String id) throws Exception {
        HOST.delegator().storeByCondition("PqrsCase", Map.of("statusId", "PQRS_VOIDED"), EntityCondition.makeCondition("custRequestId", id));
    }

    @Test
    public void withMailNothingIsAskedForAndTheHistorySaysThatItWent() throws Exception {
        String id = registered();
        Page page = page(id);
        assertEquals(0, page.document().select("#PqrsAskBox [name=toldChannelId], #PqrsTransferBox [name=toldChannelId]").size());
        assertTrue(page.document().select("#PqrsAskBox").text().contains("noelia.aviso@example.com"));
        Page asked = lead.submit(page, "AskCase", Map.of("comments", "Falta la factura"));
        assertTrue(asked.text(), asked.document().select("#CaseHistory").text().contains("por salir"));
        assertTrue(mails.letters().stream().anyMatch(letter -> letter.to().contains("noelia.aviso@example.com")
                && letter.html().contains("Falta la factura")));
        assertTrue(page(id).document().select("#CaseHistory").text().contains("Cliente avisado por correo"));
        end(id);
    }

    @Test
    public void withoutMailThePageSaysWhyItAsksAndKeepsTheProof() throws Exception {
        mails.set("mail.notifications.enabled", "N");
        String id = registered();
        Page page = page(id);
        assertTrue(page.document().select("#PqrsExtendBox").text().contains("El correo está apagado"));
        assertEquals(7, page.document().select("#PqrsExtendBox select[name=toldChannelId] option").size());
        Page refused = lead.submit(page, "AskCase", Map.of("comments", "Falta la factura"));
        assertTrue(refused.text(), refused.text().contains("diga por qué canal"));
        Page asked = lead.upload(page, "AskCase", Map.of("comments", "Falta la factura", "toldChannelId", "COURIER"), "uploadedFile", "guia.pdf",
                "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        assertTrue(asked.text(), asked.document().select("#CaseHistory").text().contains("Mensajería"));
        assertTrue(asked.document().select("#CaseFiles").text().contains("guia.pdf"));
        end(id);
    }

    @Test
    public void aCaseWhoseCustomerWasNotToldIsMarkedFoundAndToldByHand() throws Exception {
        String id = registered();
        mails.set("mail.notifications.enabled", "N");
        HOST.delegator().storeByCondition("PqrsCase", Map.of("statusId", "PQRS_LAPSED", "untoldActionId", "LAPSE"),
                EntityCondition.makeCondition("custRequestId", id));
        assertTrue(lead.get("control/Pqrs/List?state=UNTOLD").html().contains("custRequestId=" + id));
        Page page = page(id);
        assertTrue(page.document().select("#CaseFacts").text().contains("Falta avisar al cliente"));
        Page told = lead.submit(page, "TellCase", Map.of("toldChannelId", "PHONE", "toldText", "GRAB-0099"));
        assertFalse(told.text(), told.document().select("#CaseFacts").text().contains("Falta avisar al cliente"));
        assertTrue(told.document().select("#CaseHistory").text().contains("GRAB-0099"));
        assertFalse(lead.get("control/Pqrs/List?state=UNTOLD").html().contains("custRequestId=" + id));
    }

    @Test
    public void thePublicPageSaysWhatIsAskedAndUntilWhen() throws Exception {
        String id = registered();
        call("askPqrsCustomer", Map.of("custRequestId", id, "comments", "Falta <b>la factura</b>"));
        String code = (String) call("issuePqrsReceipt", Map.of("custRequestId", id)).get("receiptCode");
        Map<String, String> asked = Map.of("caseNumber", row(id).getString("caseNumber"), "code", code);
        WebClient customer = HOST.publicClient();
        Page state = customer.submit(customer.get("control/status"), "PublicState", asked);
        assertEquals("Falta <b>la factura</b>", state.document().select(".pq-asked").text());
        assertTrue(state.text(), state.text().contains("Tiene plazo hasta el") && !state.text().contains("Respondemos hasta el"));
        call("resumePqrs", Map.of("custRequestId", id, "comments", "La envió"));
        Page after = customer.submit(customer.get("control/status"), "PublicState", asked);
        assertEquals(List.of(), after.document().select(".pq-asked").eachText());
        assertTrue(after.text(), after.text().contains("Respondemos hasta el"));
        end(id);
    }
}

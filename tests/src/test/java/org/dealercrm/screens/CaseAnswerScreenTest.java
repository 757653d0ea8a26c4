package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Test;

public class CaseAnswerScreenTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static Page taken(WebClient lead) {
        Page registered = lead.submit(lead.get("control/Pqrs/Register"), "RegisterPqrs", Map.of("pqrsTypeId", "PQRS_PETITION",
                "pqrsChannelId", "PQRS_CH_WEB", "description", "Copia del contrato", "isAnonymous", "Y", "facilityId", "DCRM_BOG_NORTE"));
        return lead.submit(registered, "AssignCase", Map.of("responsiblePartyId", "DCRM_LEAD", "comments", "La conoce"));
    }

    @Test
    public void anErrorInOneFormLeavesWhatTheOthersHold() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page drafted = lead.submit(taken(lead), "EditPqrsAnswer", Map.of("subject", "Su contrato", "bodyText", "Va adjunto."));
        Page learned = lead.submit(drafted, "EditPqrsLearning", Map.of("pqrsCauseId", "PQRS_CAU_PAPERS", "causeText", "Se <perdió>",
                "effectText", "Se buscó"));
        Page refused = lead.submit(learned, "TransferCase", Map.of("transferredTo", "", "comments", ""));
        assertTrue(refused.text(), refused.errors().length() > 0);
        assertEquals("Se <perdió>", refused.fields("EditPqrsLearning").get("causeText"));
        assertEquals("PQRS_CAU_PAPERS", refused.fields("EditPqrsLearning").get("pqrsCauseId"));
        assertEquals("1", refused.fields("EditPqrsLearning").get("analysisNumber"));
        assertEquals("Va adjunto.", refused.fields("EditPqrsAnswer").get("bodyText"));
        Page saved = lead.submit(refused, "EditPqrsLearning", Map.of("effectText", "Se encontró"));
        assertEquals(List.of(), Faults.ofGoodPage(saved));
        assertEquals("Se encontró", saved.fields("EditPqrsLearning").get("effectText"));
        Page answered = lead.submit(refused, "EditPqrsAnswer", Map.of("bodyText", "Va adjunto de nuevo."));
        assertEquals("Va adjunto de nuevo.", answered.fields("EditPqrsAnswer").get("bodyText"));
    }

    @Test
    public void whoSavesOverUnseenTextsKeepsTheirOwnOnThePageAndIsRefusedAgain() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page seen = taken(lead);
        lead.submit(seen, "EditPqrsLearning", Map.of("causeText", "De otro", "effectText", "Hecho"));
        Page refused = lead.submit(seen, "EditPqrsLearning", Map.of("causeText", "Mía", "effectText", "También"));
        assertTrue(refused.text(), refused.errors().contains("Otra persona"));
        assertEquals("Mía", refused.fields("EditPqrsLearning").get("causeText"));
        assertTrue(lead.submit(refused, "EditPqrsLearning", Map.of()).errors().contains("Otra persona"));
    }
}

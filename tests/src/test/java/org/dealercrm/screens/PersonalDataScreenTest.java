package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.Timestamp;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** What the pages say of a person: who is found, who sees the words of an evidence, and rows of an import that came with a note. */
@Category(OnHost.class)
public class PersonalDataScreenTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final Timestamp SAID = Timestamp.valueOf("2026-01-15 12:00:00");

    @BeforeClass
    public static void write() throws Exception {
        Delegator delegator = HOST.delegator();
        delegator.create("Party", "partyId", "PDS_PERSON", "partyTypeId", "PERSON");
        delegator.create("Person", "partyId", "PDS_PERSON", "firstName", "Zulema", "lastName", "Pantalla Gómez");
        delegator.create("Party", "partyId", "PDS_OTHER", "partyTypeId", "PERSON");
        delegator.create("Person", "partyId", "PDS_OTHER", "firstName", "Zulema", "lastName", "Otra");
        delegator.create("Party", "partyId", "PDS_COMPANY", "partyTypeId", "PARTY_GROUP");
        delegator.create("PartyGroup", "partyId", "PDS_COMPANY", "groupName", "Repuestos Pantalla S.A.S.");
        delegator.create("ContactChoice", "contactChoiceId", "PDS_CHOICE", "partyId", "PDS_PERSON", "choiceTypeId", "AUTHORISED", "purposeId", "SURVEY",
                "saidById", "DCRM_CW_CALL", "fromDate", SAID, "recordedDate", SAID, "comments", "Zulema dijo que sí");
        for (String[] answer : new String[][] {{"PDS_1", "PRV_BRAND", null}, {"PDS_2", "PRV_SURVEY", "PDS_CHOICE"}}) {
            delegator.create("PrivacyAnswer", "privacyAnswerId", answer[0], "partyId", "PDS_PERSON", "privacyPurposeId", answer[1], "stateId", "GRANTED",
                    "saidDate", SAID, "saidById", "DCRM_CW_CALL", "recordedDate", SAID, "contactChoiceId", answer[2],
                    "evidenceText", answer[2] == null ? "Grabación de Zulema" : null);
            delegator.create("PrivacyConsent", "partyId", "PDS_PERSON", "privacyPurposeId", answer[1], "stateId", "GRANTED",
                    "privacyAnswerId", answer[0], "fromDate", SAID);
        }
        delegator.create("IntakeRun", "intakeRunId", "PDS_RUN", "reportTypeId", "CASE_REPORT", "statusId", "INTAKE_FINISHED", "startedDate", SAID);
        for (String[] said : new String[][] {{"00001", "SUPPRESSED_OPEN"}, {"00002", "SUPPRESSED_CLOSED"}, {"00003", "AMBIGUOUS_TYPE"}}) {
            delegator.create("IntakeRowError", "intakeRunId", "PDS_RUN", "rowErrorSeqId", said[0], "rowNumber", 7L, "columnName", "Celular",
                    "reasonCode", said[1], "rawValue", "");
        }
    }

    private static Page page(String user, String address) {
        Page page = HOST.clientOf(user).get(address);
        assertEquals(List.of(), Faults.ofGoodPage(page));
        return page;
    }

    private static String found(String words) {
        Page page = page("dcrm.lead", "control/PersonalData/View?find=" + words);
        return page.document().select("#FoundPeople a").eachText().toString();
    }

    @Test
    public void theSearchWantsEveryWordAndKnowsCompanies() {
        assertEquals("[Zulema Pantalla Gómez]", found("gomez+ZULEMA"));
        assertEquals("[Repuestos Pantalla S.A.S.]", found("repuestos+pantalla"));
        assertEquals("[]", found("Zulema+Nadie"));
    }

    @Test
    public void wordsOfAnEvidenceAreForWhoSeesPersonalData() {
        Page seen = page("dcrm.lead", "control/PersonalData/View?partyId=PDS_PERSON");
        assertTrue(seen.text().contains("Grabación de Zulema") && seen.text().contains("Zulema dijo que sí"));
        Page masked = page("dcrm.quality", "control/PersonalData/View?partyId=PDS_PERSON");
        assertFalse(masked.text().contains("Zulema"));
        assertTrue("that there is something", masked.text().contains("••••"));
    }

    @Test
    public void rowsThatWereTakenWithANoteAreNoRejectedOnes() {
        Page run = page("dcrm.lead", "control/Intake/View?intakeRunId=PDS_RUN");
        String notes = run.document().select("#IntakeRowNotes").text();
        String errors = run.document().select("#IntakeRowErrors").text();
        assertTrue(notes, notes.contains("la ley obliga a responderlo") && !notes.contains("varios tipos"));
        assertTrue(errors, errors.contains("el caso está cerrado") && errors.contains("varios tipos de caso") && !errors.contains("obliga"));
    }
}

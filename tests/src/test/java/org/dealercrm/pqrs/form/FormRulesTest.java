package org.dealercrm.pqrs.form;

import static org.junit.Assert.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.Test;

/** What the public form asks for: every wrong field has its reason, and nothing else is refused. */
public class FormRulesTest {

    private static final FormRules.Choices CHOICES = new FormRules.Choices(Set.of("CLAIM"), Map.of("BOG", "CO", "TIJ", "MX"), Set.of("ANDES"),
            Set.of("CC"));
    private static final FormFile PDF = new FormFile("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    private final Map<String, String> typed = new HashMap<>(Map.of("pqrsTypeId", "CLAIM", "facilityId", "BOG", "customerName", "Rosa Prado",
            "emailAddress", "rosa@example.com", "subject", "Freno", "description", "<script>alert(1)</script> suena 😀", "accepted", "Y"));

    private String wrong(FormFile... files) {
        StringBuilder text = new StringBuilder();
        FormRules.check(new FormFields(typed, List.of(files)), CHOICES)
                .forEach((field, problem) -> text.append(field).append('=').append(problem.key().replaceFirst("DealercrmPqrsForm", "")).append(' '));
        return text.toString().strip();
    }

    @Test
    public void aWholeFormIsGood() {
        assertEquals("", wrong());
        typed.putAll(Map.of("documentTypeId", "CC", "documentNumber", "1.020.304-5", "phoneNumber", "300 000 0000", "plate", "abc 123",
                "brandId", "ANDES"));
        assertEquals("", wrong(PDF, PDF, PDF, PDF, PDF));
    }

    @Test
    public void anEmptyFormNamesEveryFieldInItsOrder() {
        typed.clear();
        assertEquals("pqrsTypeId=Missing_pqrsTypeId facilityId=Missing_facilityId customerName=Missing_customerName emailAddress=Wrong_contact"
                + " subject=Missing_subject description=Missing_description accepted=Missing_accepted", wrong());
    }

    @Test
    public void whoIsAnonymousGivesNoNameAndAcceptsNothingUntilTheyGiveAnAddress() {
        typed.keySet().removeAll(Set.of("customerName", "emailAddress", "accepted"));
        typed.put("isAnonymous", "Y");
        assertEquals("", wrong());
        typed.put("emailAddress", "rosa@example.com");
        assertEquals("accepted=Missing_accepted", wrong());
    }

    @Test
    public void choicesAreThoseOfTheForm() {
        typed.putAll(Map.of("pqrsTypeId", "INTERNAL", "facilityId", "X", "brandId", "X", "documentTypeId", "X", "documentNumber", "123"));
        assertEquals("pqrsTypeId=Missing_pqrsTypeId facilityId=Missing_facilityId brandId=Missing_brandId documentTypeId=Missing_documentTypeId", wrong());
    }

    @Test
    public void addressesNumbersAndPlatesHaveTheirShape() {
        for (String email : List.of("rosa", "rosa@", "rosa@example", "a b@example.com", "rosa@example.com\r\nBcc: x@example.com", "@example.com")) {
            typed.put("emailAddress", email);
            assertEquals(email, "emailAddress=Wrong_emailAddress", wrong());
        }
        typed.putAll(Map.of("emailAddress", "rosa.prado+1@mail.example.co", "phoneNumber", "12", "documentTypeId", "CC", "documentNumber", "<b>",
                "plate", "A"));
        assertEquals("documentNumber=Wrong_documentNumber phoneNumber=Wrong_phoneNumber plate=Wrong_plate", wrong());
        typed.putAll(Map.of("phoneNumber", "664 200 0000", "facilityId", "TIJ", "documentNumber", "123", "plate", "ABC123"));
        assertEquals("", wrong());
    }

    @Test
    public void aDocumentHasKindAndNumberAndANameNoMarkup() {
        typed.put("documentNumber", "1020304");
        assertEquals("documentTypeId=Missing_documentTypeId", wrong());
        typed.putAll(Map.of("documentNumber", "", "documentTypeId", "CC", "customerName", "<b>Rosa</b>"));
        assertEquals("customerName=Wrong_customerName documentNumber=Wrong_documentNumber", wrong());
    }

    @Test
    public void longTextsAreNamedWithTheirLength() {
        typed.put("description", "x".repeat(10_001));
        typed.put("subject", "x".repeat(151));
        Map<String, FormRules.Problem> problems = FormRules.check(new FormFields(typed, List.of()), CHOICES);
        assertEquals(Map.of("longest", 10_000, "typed", 10_001), problems.get("description").values());
        assertEquals(Map.of("longest", 150, "typed", 151), problems.get("subject").values());
    }

    @Test
    public void filesAreFewSmallAndOfKnownKinds() {
        assertEquals("files=ManyFiles", wrong(Collections.nCopies(6, PDF).toArray(new FormFile[0])));
        assertEquals("files=EmptyFile", wrong(PDF, new FormFile("b.pdf", new byte[0])));
        assertEquals("files=BigFile", wrong(new FormFile("b.pdf", new byte[10 * 1024 * 1024 + 1])));
        assertEquals("files=WrongFile", wrong(new FormFile("b.pdf", "<html>".getBytes(StandardCharsets.US_ASCII))));
        List<FormRules.Problem> problems = new ArrayList<>(FormRules.check(new FormFields(typed,
                List.of(new FormFile("../b<1>.pdf", new byte[0]))), CHOICES).values());
        assertEquals(Map.of("name", "b 1"), problems.get(0).values());
    }
}

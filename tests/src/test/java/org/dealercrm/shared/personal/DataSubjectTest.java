package org.dealercrm.shared.personal;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.dealercrm.shared.personal.Finding.Treatment;
import org.junit.Test;

public class DataSubjectTest {
    private static final DataSubject ROSA = new DataSubject("1", Set.of("Rosa Elena Prado"), Set.of("+573001234567"), Set.of("rosa@example.com"),
            Set.of("52999888"), Set.of("Calle 12 # 3-45"));

    private static String scrubbed(String text) {
        return ROSA.scrub(text, true);
    }

    @Test
    public void numbersGoHoweverTheyAreWritten() {
        for (String number : List.of("+573001234567", "3001234567", "300 123 45 67", "300-123.4567", "(300) 1234567", "+57 300 1234567")) {
            assertEquals(number, "Tel. […], gracias", scrubbed("Tel. " + number + ", gracias"));
        }
    }

    @Test
    public void numbersOfOthersAndPartsOfLongerOnesStay() {
        assertEquals("3001234568 y 99300123456799", scrubbed("3001234568 y 99300123456799"));
        assertEquals("Orden 152999888", scrubbed("Orden 152999888"));
    }

    @Test
    public void emailsDocumentsAddressesAndNamesGo() {
        assertEquals("[…] C.C. […] vive en […]", scrubbed("ROSA@Example.com C.C. 52.999.888 vive en calle 12  #  3-45"));
        assertEquals("Doña […] vino", scrubbed("Doña ROSA  elena prado vino"));
        assertEquals("Doña Rosa Elena Prado vino", ROSA.scrub("Doña Rosa Elena Prado vino", false));
        assertEquals("La rosa es roja", scrubbed("La rosa es roja"));
    }

    @Test
    public void specialCharactersAndNothingAreHarmless() {
        DataSubject odd = new DataSubject("1", Set.of("A. (B) \\ $1 😀"), Set.of(), Set.of("a+b$1@example.com"), Set.of(), Set.of());
        assertEquals("[…] […]", odd.scrub("A. (B) \\ $1 😀 a+b$1@example.com", true));
        assertEquals(null, scrubbed(null));
        assertEquals("", scrubbed(""));
    }

    @Test
    public void accentsAndTheCheckDigitOfACompanyMakeNoDifference() {
        DataSubject company = new DataSubject("1", Set.of("Ángel Muñoz"), Set.of(), Set.of(), Set.of("900.123.456-7"), Set.of());
        assertEquals("[…] y […], NIT […] o […]", company.scrub("angel MUÑOZ y Ángel Munoz, NIT 900123456-7 o 900 123 456", true));
        assertEquals("A\u0301rbol", company.scrub("A\u0301rbol", true));
    }

    @Test
    public void whoMustNotKnowThePersonSeesNoWordOfTheName() {
        DataSubject person = new DataSubject("1", Set.of("María de los Ángeles Gil O'Neill"), Set.of("+573001234567"), Set.of("m@example.com"),
                Set.of("1.052.999.888"), Set.of());
        assertEquals("Doña […] y el señor […]; […] […], de los amigos", person.hide("Doña MARIA y el señor Gil; ángeles O'NEILL, de los amigos"));
        assertEquals("Mariana y Gilberto", person.hide("Mariana y Gilberto"));
        assertEquals("C.C. […], […], […], […]", person.hide("C.C. 1052 999 888, 300-123.45 67, otro@example.org, (310) 555-0101"));
        assertEquals("El 30-07-2026 15:30, caso 2026-000123 por $ 1.500.000", person.hide("El 30-07-2026 15:30, caso 2026-000123 por $ 1.500.000"));
    }

    @Test
    public void cellsOfOthersKeepWhatOnlyLooksLikeThePerson() {
        DataSubject ana = new DataSubject("1", Set.of("Ana Gil", "Carlos"), Set.of("+573001234567"), Set.of("ana@example.com"), Set.of(), Set.of());
        for (String other : List.of("Ana Gil Ruiz", "Susana Gil", "Lía Ana Gil", "Carlos", "MANANA", "a.ana@example.com", "13001234567")) {
            assertEquals(other, ana.scrubElsewhere(other, true));
        }
        assertEquals("[…]; […] ([…])", ana.scrubElsewhere("ANA  GIL; 300 123 45 67 (Ana@example.com)", true));
        assertEquals("Carta […].pdf", ana.scrubElsewhere("Carta ANA GIL.pdf", false));
        assertEquals("Carta ANA GIL.pdf", ana.scrubElsewhere("Carta ANA GIL.pdf", true));
    }

    @Test
    public void whatIsThePersonsIsKnownInAnyWriting() {
        assertEquals(List.of(true, true, true), List.of(ROSA.owns("300 123-4567", null, null), ROSA.owns(null, " Rosa@EXAMPLE.com", null),
                ROSA.owns(null, null, "52.999.888")));
        assertEquals(List.of(false, false, false, false), List.of(ROSA.owns("3001234568", "a.rosa@example.com", "152999888"), ROSA.owns("", "", ""),
                ROSA.owns(null, null, "-"), ROSA.owns(null, null, null)));
        assertEquals(true, DocumentForms.same("900.123.456-7", "900123456"));
        assertEquals(false, DocumentForms.same("900.123.456-7", "900123457"));
        assertEquals("a NIT is known without the check digit that follows from it", true, DocumentForms.same("8001972684", "800.197.268"));
        assertEquals(false, DocumentForms.same("8001972685", "800197268"));
        assertEquals(false, DocumentForms.same("1052999888", "105299988"));
    }

    @Test
    public void theDatabaseIsAskedForMoreRatherThanLess() {
        assertEquals("%3%0%0%1%2%3%4%5%6%7%", Likeness.phone("+57 300 123-4567"));
        assertEquals("%A%B%1%2%", Likeness.signs("ab-12"));
        assertEquals("%G_M_Z%_R_%", Likeness.words(" Gómez  %ré "));
    }

    @Test
    public void whatTellsAPersonAgainHasNoNames() {
        assertEquals(Set.of("+573001234567", "rosa@example.com", "52999888"), ROSA.addresses());
    }

    @Test
    public void findingsOfOneKindAddUpUntilTheLatestDay() {
        LocalDate early = LocalDate.of(2030, 1, 1);
        assertEquals(List.of(new Finding("CASE", Treatment.REDUCED, 3, early.plusDays(1)), new Finding("CASE", Treatment.REMOVED, 1, null)),
                Finding.summed(List.of(new Finding("CASE", Treatment.REDUCED, 1, early.plusDays(1)), new Finding("CASE", Treatment.REMOVED, 1, null),
                        new Finding("CASE", Treatment.REDUCED, 2, early))));
    }
}

package org.dealercrm.pqrs.answer;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Set;

import org.junit.Test;

public class AnswerTextTest {

    @Test
    public void namedFieldsTakeTheWordsOfTheCase() {
        assertEquals("Señor(a) José Ñáñez, caso 2026-000001",
                AnswerText.merged("Señor(a) {customer}, caso { caseNumber }", Map.of("customer", "José Ñáñez", "caseNumber", "2026-000001")));
    }

    @Test
    public void whatACustomerIsCalledIsNeverAField() {
        assertEquals("Hola {agent} $1 \\", AnswerText.merged("Hola {customer}", Map.of("customer", "{agent} $1 \\", "agent", "X")));
    }

    @Test
    public void aFieldWithoutValueStaysAndIsNamed() {
        String text = AnswerText.merged("Vehículo {vehicle}, {otra}", Map.of("vehicle", " "));
        assertEquals("Vehículo {vehicle}, {otra}", text);
        assertEquals(Set.of("vehicle"), AnswerText.unfilled(text));
    }

    @Test
    public void gapsOfATemplateThatAreStillInTheTextAreNamed() {
        String template = "Revisamos:\n[lo que se revisó]\nHaremos:\n[lo que sigue]";
        assertEquals(Set.of("[lo que sigue]"), AnswerText.gaps(template, "Revisamos:\nEl freno [disco]\nHaremos:\n[lo que sigue]"));
        assertEquals(Set.of(), AnswerText.gaps("Sin huecos", "Con [corchetes] del cliente"));
    }

    @Test
    public void unknownFieldsOfATemplateAreNamed() {
        assertEquals(Set.of("nombre", "x"), AnswerText.unknown("{nombre} {customer} {x}"));
        assertEquals(Set.of(), AnswerText.unknown(null));
    }
}

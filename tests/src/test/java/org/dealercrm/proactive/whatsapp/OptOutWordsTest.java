package org.dealercrm.proactive.whatsapp;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;

public class OptOutWordsTest {

    private static final List<String> WORDS = List.of("STOP", "BAJA", "NO MAS", "SALIR");

    @Test
    public void capitalsAccentsAndSignsDoNotCount() {
        for (String reply : List.of("stop", "STOP!!", "  Baja. ", "no más", "NO  MÁS 🙏", "Salir")) {
            assertTrue(reply, OptOutWords.asksToStop(reply, WORDS));
        }
    }

    @Test
    public void courtesyDoesNotCount() {
        for (String reply : List.of("Hola, baja por favor", "No más, gracias", "Stop please", "BAJA, muchas gracias.")) {
            assertTrue(reply, OptOutWords.asksToStop(reply, WORDS));
        }
    }

    @Test
    public void aSentenceThatHoldsAWordAsksNothing() {
        for (String reply : List.of("Voy a salir de viaje", "¿Me baja el precio?", "no más tarde de las cinco", "gracias", "", "🙏")) {
            assertFalse(reply, OptOutWords.asksToStop(reply, WORDS));
        }
        assertFalse(OptOutWords.asksToStop(null, WORDS));
        assertFalse(OptOutWords.asksToStop("", List.of("", "!!")));
    }
}

package org.dealercrm.proactive;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.Test;

/** Scripts take the words of the record at hand, and nothing in them is evaluated. */
public class ScriptTextTest {

    @Test
    public void unknownFieldsAreNamed() {
        assertEquals(Set.of("nombre", ""), ScriptText.unknown("Hola {nombre}, {customer} {}"));
        assertEquals(Set.of(), ScriptText.unknown("Hola { customer } de {brand}"));
        assertEquals(Set.of(), ScriptText.unknown(null));
    }

    @Test
    public void valuesAreTakenAsTheyAre() {
        assertEquals("Hola $1 {agent} \\", ScriptText.merged("Hola {customer}", Map.of("customer", "$1 {agent} \\")));
        assertEquals("Hola ", ScriptText.merged("Hola {vehicle}", Map.of()));
    }

    @Test
    public void everyLineThatSaysSomethingIsAStep() {
        assertEquals(List.of("uno", "dos"), ScriptText.lines(" uno \n\n dos\n"));
    }
}

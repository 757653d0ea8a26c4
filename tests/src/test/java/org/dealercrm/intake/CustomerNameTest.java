package org.dealercrm.intake;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Names as parties keep them. */
public class CustomerNameTest {

    @Test
    public void peopleHaveGivenNamesAndSurnames() {
        assertEquals(new CustomerName(false, "Juan Carlos", "Pérez Gómez"), CustomerName.of("Juan Carlos Pérez Gómez"));
        assertEquals(new CustomerName(false, "Ana", "Pérez Gómez"), CustomerName.of("Ana  Pérez Gómez"));
        assertEquals(new CustomerName(false, "Ana", "de la Torre"), CustomerName.of("Ana de la Torre"));
        assertEquals(new CustomerName(false, "Ana", "Pérez"), CustomerName.of("Ana Pérez"));
        assertEquals(new CustomerName(false, null, "Denson"), CustomerName.of("Denson"));
    }

    @Test
    public void companiesKeepTheirWholeName() {
        assertEquals(new CustomerName(true, null, "Río Claro S.A.S."), CustomerName.of("Río Claro S.A.S."));
        assertEquals(new CustomerName(true, null, "Transportes Unidos Ltda"), CustomerName.of("Transportes Unidos Ltda"));
        assertEquals(new CustomerName(false, "Sara", "Salas"), CustomerName.of("Sara Salas"));
    }
}

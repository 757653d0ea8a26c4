package org.dealercrm.shared;

import static org.junit.Assert.assertEquals;

import java.util.Optional;

import org.junit.Test;

/** A telephone number has one form, however it was typed. */
public class TypedPhoneTest {

    @Test
    public void aNumberIsReadAsPeopleOfTheCountryWriteIt() {
        for (String typed : new String[] {"300 123 4567", "3001234567", "+57 300-123-4567", "(300) 1234567"}) {
            assertEquals(typed, Optional.of("+573001234567"), TypedPhone.read(typed, "CO").map(TypedPhone::e164));
        }
        assertEquals(Optional.of("+526646345678"), TypedPhone.read("664 634 5678", "MX").map(TypedPhone::e164));
    }

    @Test
    public void whatNobodyCanDialIsNone() {
        for (String typed : new String[] {"", "no tiene", "123", "99999999999999", null}) {
            assertEquals(typed, Optional.empty(), TypedPhone.read(typed, "CO").map(TypedPhone::e164));
        }
    }
}

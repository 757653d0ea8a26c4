package org.dealercrm.intake;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;

/** Phones as people and spreadsheets write them. */
public class PhoneReadingTest {
    private final PhoneReading colombia = new PhoneReading("CO");

    @Test
    public void aMobileInAnyShapeIsOneNumber() {
        for (String text : List.of("3000012345", "300 001 2345", "300-001-2345", "(300) 001.2345", "+57 300 001 2345", "+57 (300) 0012345",
                "573000012345", "0057 300 0012345", "03000012345", "300\u00A0001\u00A02345", "3.000012345E9",
                "3,000012345E+09", "3000012345 ext. 12", "57-300-0012345")) {
            assertEquals(text, List.of("+573000012345"), numbers(Cell.ofText(text)));
        }
        assertEquals(List.of("+573000012345"), numbers(Cell.ofNumber(3000012345d)));
        assertEquals(List.of("+573000012345"), numbers(Cell.ofNumber(573000012345d)));
    }

    @Test
    public void severalNumbersOfACellAreFoundMobilesFirst() {
        assertEquals(List.of("+573000012345", "+576015550123"), numbers(Cell.ofText("601 555 0123 / 300 001 2345")));
        assertEquals(List.of("+573000012345", "+573000054321"), numbers(Cell.ofText("3000012345 - 3000054321")));
        assertEquals(List.of("+573000012345"), numbers(Cell.ofText("3000012345"), Cell.ofText("+57 300 001 2345")));
    }

    @Test
    public void whatNobodyCanCallIsNone() {
        for (String text : List.of("", "no tiene", "0000000000", "3333333333", "3.0E+09", "12345", "3000", "300001234")) {
            assertEquals(text, List.of(), numbers(Cell.ofText(text)));
        }
    }

    @Test
    public void aNumberIsCutIntoThePartsOfATelecomNumber() {
        PhoneReading.Phone mobile = colombia.phones(Cell.ofText("3000012345")).get(0);
        assertEquals("57", mobile.countryCode());
        assertEquals("3000012345", mobile.contactNumber());
        assertTrue(mobile.mobile());
        PhoneReading.Phone fixed = colombia.phones(Cell.ofText("601 555 0123")).get(0);
        assertEquals("6015550123", (fixed.areaCode() == null ? "" : fixed.areaCode()) + fixed.contactNumber());
        assertFalse(fixed.mobile());
    }

    @Test
    public void theRegionDecidesHowANumberIsRead() {
        List<PhoneReading.Phone> american = new PhoneReading("US").phones(Cell.ofText("660-485-0224"));
        assertEquals("+16604850224", american.get(0).e164());
        assertEquals(List.of(), numbers(Cell.ofText("660-485-0224")));
        assertTrue(PhoneReading.knows("MX"));
        assertFalse(PhoneReading.knows("XX"));
    }

    private List<String> numbers(Cell... cells) {
        return colombia.phones(cells).stream().map(PhoneReading.Phone::e164).toList();
    }
}

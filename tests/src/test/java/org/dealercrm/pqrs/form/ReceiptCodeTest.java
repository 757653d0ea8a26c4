package org.dealercrm.pqrs.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.Test;

public class ReceiptCodeTest {

    @Test
    public void codesAreGroupsOfFourSignsThatNobodyMistakes() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String code = ReceiptCode.of(FormKey.random(16));
            assertTrue(code, code.matches("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}"));
            codes.add(code);
        }
        assertEquals(200, codes.size());
    }

    @Test
    public void typedCodesMayBeSmallAndSpaced() {
        assertEquals("ABCD-2345-WXYZ", ReceiptCode.read(" abcd 2345-wxyz "));
        assertEquals("ABCD-2345-WXYZ", ReceiptCode.read("ABCD2345WXYZ"));
        for (String wrong : new String[] {null, "", "ABCD-2345", "ABCD-2345-WXY0", "ABCD-2345-WXYZ-2222", "'; DROP TABLE"}) {
            assertEquals(wrong, "", ReceiptCode.read(wrong));
        }
    }
}

package org.apache.ofbiz.base.util;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.Test;

/** The small utilities answer as code written for OFBiz expects. */
public class UtilitiesTest {
    @Test
    public void mapsComeFromPairs() {
        assertEquals(Map.of("a", 1, "b", 2), UtilMisc.toMap("a", 1, "b", 2));
        assertThrows(IllegalArgumentException.class, () -> UtilMisc.toMap("a"));
    }

    @Test
    public void localesComeFromText() {
        assertEquals(new Locale("es", "CO"), UtilMisc.parseLocale("es_CO"));
        assertEquals(new Locale("es"), UtilMisc.ensureLocale("es"));
        assertNull(UtilMisc.parseLocale(""));
    }

    @Test
    public void emptinessCoversTextCollectionsAndMaps() {
        assertTrue(UtilValidate.isEmpty((Object) ""));
        assertTrue(UtilValidate.isEmpty((Object) List.of()));
        assertTrue(UtilValidate.isEmpty((Object) Map.of()));
        assertFalse(UtilValidate.isEmpty((Object) 0));
        assertFalse(UtilValidate.isEmpty(" "));
    }

    @Test
    public void formatsAreChecked() {
        assertTrue(UtilValidate.isEmail("josé.pérez@example.com"));
        assertFalse(UtilValidate.isEmail("jose@example"));
        assertFalse(UtilValidate.isEmail("a..b@example.com"));
        assertTrue(UtilValidate.isInteger("0123"));
        assertFalse(UtilValidate.isInteger("-1"));
        assertTrue(UtilValidate.isDate("2/28/2026"));
        assertFalse(UtilValidate.isDate("2/30/2026"));
    }

    @Test
    public void splittingDropsEmptyPartsAndKeepsNull() {
        assertEquals(List.of("a", "b"), StringUtil.split("a,,b", ","));
        assertNull(StringUtil.split(null, ","));
        assertEquals("a-b", StringUtil.join(List.of("a", "b"), "-"));
        assertNull(StringUtil.join(List.of(), "-"));
    }

    @Test
    public void wrappedTextPrintsItself() {
        assertEquals("<b>", StringUtil.wrapString("<b>").toString());
        assertNull(StringUtil.wrapString(null));
    }

    @Test
    public void textOfListsIsParsed() {
        assertEquals(List.of(), StringUtil.toList("[]"));
        assertThrows(IllegalArgumentException.class, () -> StringUtil.toList("a"));
    }

    @Test
    public void moneyIsFormattedByLocale() {
        assertEquals("$1,234.50", UtilFormatOut.formatCurrency(new BigDecimal("1234.5"), "USD", Locale.US));
        assertEquals("00042", UtilFormatOut.formatPaddedNumber(42, 5));
    }

    @Test
    public void exceptionShowsItsCause() {
        GeneralException e = new GeneralException("outer", new IllegalStateException("inner"));
        assertEquals("outer (inner)", e.getMessage());
        assertEquals("outer", e.getNonNestedMessage());
    }
}

package org.dealercrm.host.entity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import groovy.lang.GroovyShell;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericValue;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A value as a map of typed fields. */
public class ValueTest {
    @Rule
    public final TestEngine engine = new TestEngine();
    private GenericValue thing;

    @Before
    public void makeThing() {
        thing = engine.delegator().makeValue("Thing");
    }

    @Test
    public void textBecomesTheTypeOfTheField() {
        thing.set("quantity", "12");
        thing.set("amount", "12.50");
        thing.set("fromDate", "2026-11-20 08:30:00.5");
        thing.set("day", "2026-11-20");
        assertEquals(12L, thing.get("quantity"));
        assertEquals(new BigDecimal("12.50"), thing.get("amount"));
        assertEquals(Timestamp.valueOf("2026-11-20 08:30:00.5"), thing.get("fromDate"));
        assertEquals(Date.valueOf("2026-11-20"), thing.get("day"));
    }

    @Test
    public void numbersBecomeTheNumberTypeOfTheField() {
        thing.set("quantity", 12);
        thing.set("amount", 12.5d);
        thing.set("name", 7);
        assertEquals(12L, thing.get("quantity"));
        assertEquals(new BigDecimal("12.5"), thing.get("amount"));
        assertEquals("7", thing.get("name"));
        thing.set("quantity", 12.7d);
        assertEquals(12L, thing.get("quantity"));
    }

    @Test
    public void numberInATextFieldIsFormattedByLocale() {
        thing.set("name", 1234567L);
        assertEquals(NumberFormat.getNumberInstance().format(1234567L), thing.get("name"));
    }

    @Test
    public void emptyTextIsNullExceptInATextField() {
        thing.set("quantity", "");
        thing.set("fromDate", "");
        thing.set("name", "");
        assertNull(thing.get("quantity"));
        assertNull(thing.get("fromDate"));
        assertEquals("", thing.get("name"));
    }

    @Test
    public void unknownNameIsNullOnlyWhenAskedWithALocale() {
        assertNull(thing.get("noSuch", Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> ((Map<?, ?>) thing).get("noSuch"));
    }

    @Test
    public void groovyStringBecomesText() {
        thing.put("name", new GroovyShell().evaluate("def n = 3; \"n${n}\""));
        assertEquals(String.class, thing.get("name").getClass());
        assertEquals("n3", thing.get("name"));
    }

    @Test
    public void booleanInATextFieldIsYOrN() {
        thing.set("active", Boolean.TRUE);
        assertEquals("Y", thing.get("active"));
        assertTrue(thing.getBoolean("active"));
    }

    @Test
    public void getBooleanOfNothingIsFalseAndOfOtherTextFails() {
        assertFalse(thing.getBoolean("active"));
        thing.set("name", "perhaps");
        assertThrows(IllegalArgumentException.class, () -> thing.getBoolean("name"));
    }

    @Test
    public void valueThatDoesNotConvertIsKeptAsItIs() {
        thing.set("quantity", "many");
        assertEquals("many", thing.get("quantity"));
    }

    @Test
    public void setStringIsStrict() {
        thing.setString("quantity", "null");
        assertNull(thing.get("quantity"));
        assertThrows(IllegalArgumentException.class, () -> thing.setString("quantity", ""));
        assertThrows(IllegalArgumentException.class, () -> thing.setString("quantity", "many"));
    }

    @Test
    public void unknownFieldIsRefusedByGetAndSet() {
        assertThrows(IllegalArgumentException.class, () -> thing.get("noSuch"));
        assertThrows(IllegalArgumentException.class, () -> thing.set("noSuch", "x"));
        assertThrows(IllegalArgumentException.class, () -> engine.delegator().makeValue("Thing", "noSuch", "x"));
        assertFalse(thing.containsKey("noSuch"));
    }

    @Test
    public void validValueIgnoresUnknownKeysAndTakesEmptyTextAsNull() {
        GenericValue valid = engine.delegator().makeValidValue("Thing", UtilMisc.toMap("thingId", "T1", "name", "", "noSuch", "x"));
        assertEquals("T1", valid.get("thingId"));
        assertTrue(valid.containsKey("name"));
        assertNull(valid.get("name"));
    }

    @Test
    public void setNonKeyFieldsLeavesAbsentOnesAndTheKeyAlone() {
        thing.set("thingId", "T1");
        thing.set("name", "old");
        Map<String, Object> source = new HashMap<>(Map.of("thingId", "T2", "quantity", "5"));
        source.put("amount", "");
        thing.set("amount", BigDecimal.ONE);
        thing.setNonPKFields(source, false);
        assertEquals("T1", thing.get("thingId"));
        assertEquals("old", thing.get("name"));
        assertEquals(5L, thing.get("quantity"));
        assertEquals(BigDecimal.ONE, thing.get("amount"));
        thing.setNonPKFields(source);
        assertNull(thing.get("amount"));
    }

    @Test
    public void keyTextJoinsTheKeyValues() {
        GenericValue part = engine.delegator().makeValue("ThingPart", "thingId", "T1", "partSeqId", "00001");
        assertEquals("T1::00001", part.getPkShortValueString());
    }

    @Test
    public void equalityIsOfEntityAndFields() {
        thing.set("thingId", "T1");
        GenericValue copy = (GenericValue) thing.clone();
        assertEquals(thing, copy);
        copy.set("name", "x");
        assertNotEquals(thing, copy);
    }

    @Test
    public void serialisedValueFindsItsDelegatorAgain() throws Exception {
        thing.set("thingId", "T1");
        var bytes = new java.io.ByteArrayOutputStream();
        try (var out = new java.io.ObjectOutputStream(bytes)) {
            out.writeObject(thing);
        }
        GenericValue back = (GenericValue) new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertEquals(thing, back);
        assertEquals(engine.delegator(), back.getDelegator());
    }
}

package org.dealercrm.host.entity;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericEntityNotFoundException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Creating, storing and removing rows. */
public class WriteTest {
    @Rule
    public final TestEngine engine = new TestEngine();
    private Delegator delegator;

    @Before
    public void takeDelegator() {
        delegator = engine.delegator();
    }

    private GenericValue find(String thingId) throws GenericEntityException {
        return delegator.findOne("Thing", false, "thingId", thingId);
    }

    @Test
    public void everyTypeComesBackAsItWasWritten() throws Exception {
        byte[] content = {1, 2, 3, -4};
        String note = "línea <b>ñ</b> 🚗 ".repeat(3000);
        engine.thing("T1", "amount", "12.50", "quantity", 7, "ratio", 0.25d, "day", "2026-11-20", "clock", "08:30:00", "active", true,
                "note", note, "content", content, "fromDate", "2026-11-20 08:30:00.123", "name", "");
        GenericValue row = find("T1");
        assertEquals(new BigDecimal("12.50"), row.get("amount"));
        assertEquals(7L, row.get("quantity"));
        assertEquals(0.25d, row.get("ratio"));
        assertEquals(Time.valueOf("08:30:00"), row.get("clock"));
        assertEquals("2026-11-20", row.getString("day"));
        assertEquals("Y", row.get("active"));
        assertEquals(note, row.get("note"));
        assertArrayEquals(content, row.getBytes("content"));
        assertEquals(Timestamp.valueOf("2026-11-20 08:30:00.123"), row.get("fromDate"));
        assertEquals("", row.get("name"));
        assertNull(row.get("thruDate"));
    }

    @Test
    public void stampsGrowInsideATransactionAndShareItsStart() throws Exception {
        TransactionUtil.begin();
        engine.thing("T1");
        engine.thing("T2");
        TransactionUtil.commit();
        GenericValue first = find("T1");
        GenericValue second = find("T2");
        assertTrue(second.getTimestamp("createdStamp").after(first.getTimestamp("createdStamp")));
        assertEquals(first.get("createdTxStamp"), second.get("createdTxStamp"));
        assertEquals(first.get("createdStamp"), first.get("lastUpdatedStamp"));
    }

    @Test
    public void storeWritesOnlyTheFieldsPresent() throws Exception {
        engine.thing("T1", "name", "one", "quantity", 1);
        GenericValue part = delegator.makeValue("Thing", "thingId", "T1", "quantity", 2);
        assertEquals(1, delegator.store(part));
        GenericValue row = find("T1");
        assertEquals("one", row.get("name"));
        assertEquals(2L, row.get("quantity"));
        assertTrue(row.getTimestamp("lastUpdatedStamp").after(row.getTimestamp("createdStamp"))
                || row.getTimestamp("lastUpdatedStamp").equals(row.getTimestamp("createdStamp")));
    }

    @Test
    public void storeOfAMissingRowFails() {
        GenericValue missing = delegator.makeValue("Thing", "thingId", "NONE", "name", "x");
        GenericEntityException failure = assertThrows(GenericEntityException.class, () -> delegator.store(missing));
        assertEquals(GenericEntityNotFoundException.class, failure.getCause().getClass());
    }

    @Test
    public void storeOfNothingButAKeyDoesNothing() throws Exception {
        assertEquals(1, delegator.store(delegator.makeValue("Thing", "thingId", "NONE")));
    }

    @Test
    public void valueOfTheWrongClassIsRefusedWhenItIsWritten() {
        assertThrows(ClassCastException.class, () -> engine.thing("T1", "quantity", "many"));
    }

    @Test
    public void duplicateCreateFailsAndMarksTheTransaction() throws Exception {
        engine.thing("T1");
        TransactionUtil.begin();
        assertThrows(GenericEntityException.class, () -> engine.thing("T1"));
        assertEquals(TransactionUtil.STATUS_MARKED_ROLLBACK, TransactionUtil.getStatus());
        GenericEntityException marked = assertThrows(GenericEntityException.class, () -> find("T1"));
        assertTrue(marked.getMessage(), marked.getMessage().contains("marked for rollback"));
    }

    @Test
    public void tooLongTextFailsInsteadOfBeingCut() {
        assertThrows(GenericEntityException.class, () -> engine.thing("T1", "name", "x".repeat(101)));
    }

    @Test
    public void excessDecimalsAreCutOnDerby() throws Exception {
        engine.thing("T1", "amount", "12.345");
        BigDecimal stored = find("T1").getBigDecimal("amount");
        assertEquals(TestEngine.isDerby() ? new BigDecimal("12.34") : new BigDecimal("12.35"), stored);
    }

    @Test
    public void createOrStoreDoesEither() throws Exception {
        delegator.createOrStore(delegator.makeValue("Kind", "kindId", "K1", "description", "one"));
        delegator.createOrStore(delegator.makeValue("Kind", "kindId", "K1", "description", "two"));
        assertEquals("two", delegator.findOne("Kind", false, "kindId", "K1").get("description"));
    }

    @Test
    public void storeAllCreatesAndChangesInOrderAndCountsWhatItWrote() throws Exception {
        engine.kind("K1", "old");
        List<GenericValue> values = new ArrayList<>();
        values.add(delegator.makeValue("Kind", "kindId", "K1", "description", "new"));
        values.add(delegator.makeValue("Kind", "kindId", "K2", "description", "second"));
        values.add(delegator.makeValue("Thing", "thingId", "T1", "kindId", "K2"));
        values.add(delegator.makeValue("ThingPart", "thingId", "T1", "partSeqId", "00001", "label", "a"));
        values.add(delegator.makeValue("ThingPart", "thingId", "T1", "partSeqId", "00001", "label", "b"));
        values.add(delegator.makeValue("Kind", "kindId", "K2", "description", "second"));
        assertEquals(5, delegator.storeAll(values));
        assertEquals("new", delegator.findOne("Kind", false, "kindId", "K1").get("description"));
        assertEquals("b", EntityQuery.use(delegator).from("ThingPart").queryOne().get("label"));
    }

    @Test
    public void storeAllOfThousandsInsertsThemAll() throws Exception {
        List<GenericValue> values = new ArrayList<>();
        for (int i = 0; i < 1050; i++) {
            values.add(delegator.makeValue("Kind", "kindId", "K" + i, "description", "d" + i));
        }
        assertEquals(1050, delegator.storeAll(values));
        assertEquals(0, delegator.storeAll(values));
        assertEquals(1050, EntityQuery.use(delegator).from("Kind").queryCount());
    }

    @Test
    public void storeAllThatFailsWritesNothing() throws Exception {
        List<GenericValue> values = List.of(delegator.makeValue("Kind", "kindId", "K1"),
                delegator.makeValue("Kind", "kindId", "X".repeat(21)));
        assertThrows(GenericEntityException.class, () -> delegator.storeAll(values));
        assertEquals(0, EntityQuery.use(delegator).from("Kind").queryCount());
    }

    @Test
    public void removeByAndWithAnEmptyMapRemovesAllRows() throws Exception {
        engine.kind("K1", "a");
        engine.kind("K2", "b");
        assertEquals(2, delegator.removeByAnd("Kind", Map.of()));
    }

    @Test
    public void removedValueIsImmutable() throws Exception {
        engine.kind("K1", "a");
        GenericValue kind = delegator.findOne("Kind", false, "kindId", "K1");
        kind.remove();
        assertNull(delegator.findOne("Kind", false, "kindId", "K1"));
        assertThrows(IllegalStateException.class, () -> kind.set("description", "b"));
    }

    @Test
    public void storeByConditionLeavesTheStampAlone() throws Exception {
        engine.kind("K1", "a");
        Object stamp = delegator.findOne("Kind", false, "kindId", "K1").get("lastUpdatedStamp");
        EntityCondition all = EntityCondition.makeCondition("kindId", EntityOperator.LIKE, "K%");
        assertEquals(1, delegator.storeByCondition("Kind", Map.of("description", "b"), all));
        GenericValue kind = delegator.findOne("Kind", false, "kindId", "K1");
        assertEquals("b", kind.get("description"));
        assertEquals(stamp, kind.get("lastUpdatedStamp"));
    }

    @Test
    public void relatedRowsAreFoundAndRemoved() throws Exception {
        engine.kind("K1", "Green");
        engine.thing("T1", "kindId", "K1");
        delegator.create("ThingPart", "thingId", "T1", "partSeqId", "00001");
        GenericValue thing = find("T1");
        assertEquals("Green", thing.getRelatedOne("Kind", false).get("description"));
        assertNull(thing.getRelatedOne("ParentThing", false));
        assertEquals(1, thing.getRelated("ThingPart", null, null, false).size());
        assertEquals(1, delegator.findOne("Kind", false, "kindId", "K1").getRelated("Thing").size());
        assertThrows(GenericEntityException.class, () -> thing.getRelatedOne("ThingPart", false));
        assertThrows(GenericEntityException.class, () -> thing.getRelated("NoSuch"));
        assertEquals(1, delegator.removeRelated("ThingPart", thing));
        assertNotNull(find("T1"));
    }
}

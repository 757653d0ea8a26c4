package org.dealercrm.host.entity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.GeneralRuntimeException;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericModelException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** EntityQuery and findOne. */
public class QueryTest {
    private static final Timestamp MOMENT = Timestamp.valueOf("2026-11-20 12:00:00");
    @Rule
    public final TestEngine engine = new TestEngine();

    @Before
    public void createRows() throws Exception {
        engine.kind("K1", "Green");
        engine.thing("T1", "name", "b", "quantity", 1, "kindId", "K1", "fromDate", "2026-01-01 00:00:00", "thruDate", "2026-11-20 12:00:00");
        engine.thing("T2", "name", "a", "quantity", 2, "kindId", "K1", "fromDate", "2026-11-20 12:00:00");
        engine.thing("T3", "name", "C", "quantity", 3, "fromDate", "2026-11-20 12:00:01");
    }

    private EntityQuery things() {
        return EntityQuery.use(engine.delegator()).from("Thing");
    }

    private static List<Object> ids(List<GenericValue> rows) {
        return rows.stream().map(row -> row.get("thingId")).toList();
    }

    @Test
    public void ordersInEveryForm() throws Exception {
        assertEquals(List.of("T3", "T2", "T1"), ids(things().orderBy("-quantity").queryList()));
        assertEquals(List.of("T3", "T2", "T1"), ids(things().orderBy("quantity DESC").queryList()));
        assertEquals(List.of("T1", "T2", "T3"), ids(things().orderBy("+quantity").queryList()));
        assertEquals(List.of("T2", "T1", "T3"), ids(things().orderBy("UPPER(name)").queryList()));
        assertEquals(List.of("T3", "T1", "T2"), ids(things().orderBy("kindId NULLS FIRST", "thingId").queryList()));
        assertEquals(List.of("T1", "T2", "T3"), ids(things().orderBy("kindId NULLS LAST", "thingId").queryList()));
    }

    @Test
    public void unknownOrderOrSelectIsAnEntityException() {
        assertThrows(GenericEntityException.class, () -> things().orderBy("noSuch").queryList());
        assertThrows(GenericEntityException.class, () -> things().select("noSuch").queryList());
    }

    @Test
    public void unknownFieldInWhereLeavesItsTransactionOnTheThread() throws Exception {
        assertThrows(IllegalArgumentException.class, () -> things().where("noSuch", "x").queryList());
        assertEquals(TransactionUtil.STATUS_ACTIVE, TransactionUtil.getStatus());
        assertEquals(3, things().queryCount());
        assertTrue(TransactionUtil.isTransactionInPlace());
    }

    @Test
    public void dateFilterCountsTheFromMomentAndNotTheThruMoment() throws Exception {
        assertEquals(List.of("T2"), ids(things().filterByDate(MOMENT).queryList()));
        assertEquals(3, things().filterByDate((Timestamp) null).queryCount());
        assertThrows(NullPointerException.class, () -> things().filterByDate((java.util.Date) null));
    }

    @Test
    public void dateFilterTakesOtherFieldNames() throws Exception {
        assertEquals(List.of("T2"), ids(things().filterByDate(MOMENT, "fromDate", "thruDate").queryList()));
    }

    @Test
    public void queryOneRefusesSeveralRows() throws Exception {
        assertThrows(IllegalArgumentException.class, () -> things().queryOne());
        assertEquals("T2", things().where("name", "a").queryOne().get("thingId"));
        assertNull(things().where("name", "none").queryOne());
    }

    @Test
    public void queryOneByMapLooksUpTheKeyOnly() throws Exception {
        Map<String, Object> noise = UtilMisc.toMap("thingId", "T1", "name", "another", "noSuch", "x");
        assertEquals("T1", things().where(noise).queryOne().get("thingId"));
        assertNull(things().where(UtilMisc.<String, Object>toMap("name", "a")).queryOne());
        assertEquals("T1", things().where(engine.delegator().makePK("Thing", "thingId", "T1")).queryOne().get("thingId"));
        Map<String, Object> nested = UtilMisc.toMap("parameters", Map.of("thingId", "T2"));
        assertEquals("T2", things().where(nested).queryOne().get("thingId"));
    }

    @Test
    public void conditionOutlivesALaterMap() throws Exception {
        EntityCondition condition = EntityCondition.makeCondition("name", "a");
        Map<String, Object> map = UtilMisc.toMap("thingId", "T1");
        assertEquals(List.of("T2"), ids(things().where(condition).where(map).queryList()));
        assertEquals(List.of("T1"), ids(things().where(condition).where("name", "b").queryList()));
    }

    @Test
    public void findOneChecksItsKey() throws Exception {
        assertThrows(GenericModelException.class, () -> engine.delegator().findOne("Thing", false));
        assertThrows(GenericModelException.class, () -> engine.delegator().findOne("Thing", false, "thingId", "T1", "name", "b"));
        assertThrows(IllegalArgumentException.class, () -> engine.delegator().findOne("Thing", false, "noSuch", "T1"));
        assertNull(engine.delegator().findOne("Thing", false, "thingId", null));
        assertNotNull(engine.delegator().findOne("Thing", false, "thingId", "T1"));
    }

    @Test
    public void selectReadsOnlyThoseFields() throws Exception {
        GenericValue row = things().select("name").where("thingId", "T1").queryOne();
        assertEquals("b", row.get("name"));
        assertTrue(!row.containsKey("quantity"));
    }

    @Test
    public void limitsAndOffsets() throws Exception {
        assertEquals(List.of("T2"), ids(things().orderBy("thingId").offset(1).limit(1).queryList()));
        assertEquals(List.of("T1", "T2"), ids(things().orderBy("thingId").maxRows(2).queryList()));
        assertEquals(3, things().limit(0).queryList().size());
        assertEquals(3, things().limit(1).queryCount());
        assertEquals("T1", things().orderBy("thingId").queryFirst().get("thingId"));
    }

    @Test
    public void distinctCountsTheValuesOfTheFirstSelectedField() throws Exception {
        assertEquals(3, things().queryCount());
        assertEquals(1, things().select("kindId", "name").distinct().queryCount());
        assertEquals(2, things().select("kindId").distinct().queryList().size());
        assertThrows(GenericEntityException.class, () -> things().distinct().queryCount());
    }

    @Test
    public void fieldListLeavesNullsOut() throws Exception {
        assertEquals(List.of("K1", "K1"), things().orderBy("thingId").getFieldList("kindId"));
        assertEquals(List.of("K1"), things().distinct().getFieldList("kindId"));
    }

    @Test
    public void pagesCountFromOneInsideAndFromZeroOutside() throws Exception {
        var page = things().orderBy("thingId").cursorScrollInsensitive().queryPagedList(1, 2);
        assertEquals(List.of("T3"), ids(page.getData()));
        assertEquals(3, page.getStartIndex());
        assertEquals(3, page.getEndIndex());
        assertEquals(3, page.getSize());
        assertEquals(3, things().cursorScrollInsensitive().queryPagedList(5, 2).getEndIndex());
    }

    @Test
    public void forwardOnlyIteratorOnlyGoesForward() throws Exception {
        TransactionUtil.begin();
        try (EntityListIterator rows = things().orderBy("thingId").queryIterator()) {
            assertEquals(3, rows.getResultsSizeAfterPartialList());
            assertThrows(GenericEntityException.class, () -> rows.getPartialList(1, 2));
            assertEquals("T1", rows.next().get("thingId"));
            assertThrows(GenericEntityException.class, rows::getCompleteList);
        }
        EntityListIterator rows = things().queryIterator();
        assertThrows(GeneralRuntimeException.class, rows::hasNext);
        TransactionUtil.commit();
    }

    @Test
    public void iteratorWalksForthAndBackAndCounts() throws Exception {
        TransactionUtil.begin();
        try (EntityListIterator rows = things().orderBy("thingId").cursorScrollInsensitive().queryIterator()) {
            assertEquals("T1", rows.next().get("thingId"));
            assertEquals("T2", rows.next().get("thingId"));
            assertEquals(2, rows.currentIndex());
            assertEquals("T1", rows.previous().get("thingId"));
            assertEquals(List.of("T2", "T3"), ids(rows.getPartialList(2, 2)));
            assertEquals(3, rows.getResultsSizeAfterPartialList());
            assertEquals(3, rows.currentIndex());
            assertNull(rows.next());
            assertEquals(0, rows.currentIndex());
            assertEquals(3, rows.getCompleteList().size());
            assertTrue(rows.last());
            assertEquals("T3", rows.currentGenericValue().get("thingId"));
        }
        TransactionUtil.commit();
    }

    @Test
    public void iteratorWorksWithoutATransaction() throws Exception {
        try (EntityListIterator rows = things().queryIterator()) {
            assertEquals(3, rows.getCompleteList().size());
        }
    }

    @Test
    public void closedIteratorRefuses() throws Exception {
        EntityListIterator rows = things().queryIterator();
        rows.close();
        assertThrows(GenericEntityException.class, rows::getCompleteList);
        rows.close();
    }
}

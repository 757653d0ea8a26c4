package org.dealercrm.host.entity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityUtil;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** EntityUtil: work on lists in memory. */
public class ValueListTest {
    private static final Timestamp MOMENT = Timestamp.valueOf("2026-11-20 12:00:00");
    @Rule
    public final TestEngine engine = new TestEngine();
    private List<GenericValue> things;

    @Before
    public void makeThings() {
        things = List.of(
                engine.delegator().makeValue("Thing", "thingId", "T1", "kindId", "K1", "name", "b", "fromDate", MOMENT),
                engine.delegator().makeValue("Thing", "thingId", "T2", "kindId", "K1", "name", "A", "thruDate", MOMENT),
                engine.delegator().makeValue("Thing", "thingId", "T3", "quantity", 3));
    }

    private static List<Object> ids(List<GenericValue> rows) {
        return rows.stream().map(row -> row.get("thingId")).toList();
    }

    @Test
    public void dateFilterCountsTheFromMomentAndNotTheThruMoment() {
        assertEquals(List.of("T1", "T3"), ids(EntityUtil.filterByDate(things, MOMENT)));
        assertEquals(things, EntityUtil.filterByDate(things, (Timestamp) null));
    }

    @Test
    public void filtersByFieldsAndConditions() {
        EntityCondition first = EntityCondition.makeCondition("kindId", "K1");
        EntityCondition large = EntityCondition.makeCondition("quantity", EntityOperator.GREATER_THAN, 2L);
        assertEquals(List.of("T1", "T2"), ids(EntityUtil.filterByAnd(things, Map.of("kindId", "K1"))));
        assertEquals(List.of("T1", "T2", "T3"), ids(EntityUtil.filterByOr(things, List.of(first, large))));
        assertEquals(List.of("T3"), ids(EntityUtil.filterOutByCondition(things, first)));
    }

    @Test
    public void ordersByFieldsAndFunctions() {
        assertEquals(List.of("T2", "T1", "T3"), ids(EntityUtil.orderBy(things, List.of("UPPER(name) NULLS LAST"))));
        assertEquals(List.of("T3", "T2", "T1"), ids(EntityUtil.orderBy(things, List.of("-thingId"))));
    }

    @Test
    public void firstAndOnly() {
        assertEquals("T1", EntityUtil.getFirst(things).get("thingId"));
        assertNull(EntityUtil.getFirst(List.of()));
        assertThrows(IllegalArgumentException.class, () -> EntityUtil.getOnly(things));
    }

    @Test
    public void fieldListKeepsNullsAndIsDistinctWhenAsked() {
        assertEquals(Arrays.asList("K1", "K1", null), EntityUtil.getFieldListFromEntityList(things, "kindId", false));
        assertEquals(Arrays.asList("K1", null), EntityUtil.getFieldListFromEntityList(things, "kindId", true));
    }
}

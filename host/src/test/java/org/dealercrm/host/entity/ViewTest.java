package org.dealercrm.host.entity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Queries on view entities. */
public class ViewTest {
    @Rule
    public final TestEngine engine = new TestEngine();

    @Before
    public void createRows() throws Exception {
        engine.kind("K1", "Green");
        engine.kind("K2", "Red");
        engine.thing("T1", "kindId", "K1", "name", "Hidden", "quantity", 10, "amount", "1.50");
        engine.thing("T2", "kindId", "K1", "quantity", 15, "amount", "2.00");
        engine.thing("T3", "kindId", "K2", "name", "small", "quantity", 4);
        engine.thing("T4", "name", "big", "quantity", 20);
    }

    private EntityQuery from(String view) {
        return EntityQuery.use(engine.delegator()).from(view);
    }

    @Test
    public void optionalLinkKeepsRowsWithoutPartner() throws Exception {
        List<GenericValue> rows = from("ThingAndKind").orderBy("thingId").queryList();
        assertEquals(4, rows.size());
        assertEquals("Green", rows.get(0).get("kindDescription"));
        assertNull(rows.get(3).get("kindDescription"));
    }

    @Test
    public void aliasesFilterAndOrder() throws Exception {
        assertEquals(List.of("T2", "T1"), from("ThingAndKind").where("kindDescription", "Green").orderBy("-quantity").getFieldList("thingId"));
        assertEquals(List.of("T3"), from("ThingAndKind").select("thingId").where("kindDescription", "Red").orderBy("UPPER(name)")
                .getFieldList("thingId"));
        assertEquals(2, from("ThingAndKind").where("kindDescription", "Green").queryCount());
        assertEquals("T3", engine.delegator().findOne("ThingAndKind", false, "thingId", "T3").get("thingId"));
    }

    @Test
    public void conditionOfAnOptionalLinkKeepsTheOuterRow() throws Exception {
        List<GenericValue> rows = from("ThingWithGreenKind").orderBy("thingId").queryList();
        assertEquals(4, rows.size());
        assertEquals("Green", rows.get(1).get("kindDescription"));
        assertNull(rows.get(2).get("kindDescription"));
    }

    @Test
    public void groupsAreSummedAveragedAndCounted() throws Exception {
        List<GenericValue> rows = from("KindTotals").orderBy("kindId NULLS LAST").queryList();
        assertEquals(3, rows.size());
        assertEquals(2L, rows.get(0).get("things"));
        assertEquals(new BigDecimal("3.50"), rows.get(0).get("total"));
        assertEquals(12L, rows.get(0).get("averageQuantity"));
        assertEquals(new BigDecimal("27"), rows.get(0).getBigDecimal("weighted"));
        assertEquals(3, from("KindTotals").queryCount());
    }

    @Test
    public void selectingSomeAliasesGroupsByThose() throws Exception {
        assertEquals(4L, from("KindTotals").select("things").queryOne().get("things"));
    }

    @Test
    public void groupsAreFilteredByHaving() throws Exception {
        try (var rows = from("KindTotals").having(EntityCondition.makeCondition("things", EntityOperator.GREATER_THAN, 1L)).queryIterator()) {
            assertEquals("K1", rows.next().get("kindId"));
            assertNull(rows.next());
        }
        assertThrows(GenericEntityException.class,
                () -> from("KindTotals").where(EntityCondition.makeCondition("things", EntityOperator.GREATER_THAN, 1L)).queryList());
    }

    @Test
    public void viewsAreMembersOfViews() throws Exception {
        List<GenericValue> rows = from("TotalsAndKind").orderBy("description").queryList();
        assertEquals(2, rows.size());
        assertEquals("Green", rows.get(0).get("description"));
        assertEquals(2L, rows.get(0).get("things"));
    }

    @Test
    public void conditionAndOrderOfTheViewApply() throws Exception {
        assertEquals(List.of("T4", "T2"), from("BigThings").getFieldList("thingId"));
    }

    @Test
    public void viewRowsCannotBeWritten() {
        assertThrows(GenericEntityException.class, () -> engine.delegator().create("BigThings", "thingId", "T9"));
    }
}

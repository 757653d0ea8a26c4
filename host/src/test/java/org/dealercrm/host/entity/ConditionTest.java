package org.dealercrm.host.entity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFieldValue;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.entity.util.EntityUtil;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Conditions as SQL and in memory: unless a test says otherwise both must answer alike. */
public class ConditionTest {
    @Rule
    public final TestEngine engine = new TestEngine();

    @Before
    public void createRows() throws Exception {
        engine.thing("T1", "name", "Ana", "quantity", 1, "note", "long text");
        engine.thing("T2", "name", "ana", "quantity", 5);
        engine.thing("T3", "quantity", 10, "parentId", "T3");
    }

    private List<String> bySql(EntityCondition condition) throws GenericEntityException {
        return EntityQuery.use(engine.delegator()).from("Thing").where(condition).orderBy("thingId").getFieldList("thingId");
    }

    private void finds(EntityCondition condition, String... ids) throws GenericEntityException {
        assertEquals(List.of(ids), bySql(condition));
        List<GenericValue> all = EntityQuery.use(engine.delegator()).from("Thing").orderBy("thingId").queryList();
        assertEquals(List.of(ids), EntityUtil.getFieldListFromEntityList(EntityUtil.filterByCondition(all, condition), "thingId", false));
    }

    @Test
    public void comparisons() throws Exception {
        finds(EntityCondition.makeCondition("quantity", 5L), "T2");
        finds(EntityCondition.makeCondition("quantity", EntityOperator.LESS_THAN, 5L), "T1");
        finds(EntityCondition.makeCondition("quantity", EntityOperator.LESS_THAN_EQUAL_TO, 5L), "T1", "T2");
        finds(EntityCondition.makeCondition("quantity", EntityOperator.GREATER_THAN, 5L), "T3");
        finds(EntityCondition.makeCondition("quantity", EntityOperator.GREATER_THAN_EQUAL_TO, 5L), "T2", "T3");
        finds(EntityCondition.makeCondition("quantity", EntityOperator.BETWEEN, List.of(2L, 9L)), "T2");
        finds(EntityCondition.makeCondition("quantity", EntityOperator.IN, List.of(1L, 10L)), "T1", "T3");
        finds(EntityCondition.makeCondition("quantity", EntityOperator.NOT_IN, List.of(1L, 10L)), "T2");
    }

    @Test
    public void nullMeansIsNull() throws Exception {
        finds(EntityCondition.makeCondition("name", null), "T3");
        finds(EntityCondition.makeCondition("name", EntityOperator.NOT_EQUAL, null), "T1", "T2");
    }

    @Test
    public void notEqualSkipsNullsInSql() throws Exception {
        assertEquals(List.of("T2"), bySql(EntityCondition.makeCondition("name", EntityOperator.NOT_EQUAL, "Ana")));
    }

    @Test
    public void likeAndCase() throws Exception {
        finds(EntityCondition.makeCondition("name", EntityOperator.LIKE, "A%"), "T1");
        finds(EntityCondition.makeCondition("name", EntityOperator.NOT_LIKE, "A%"), "T2");
        finds(EntityCondition.makeCondition("name", EntityOperator.LIKE, "_na"), "T1", "T2");
        finds(EntityCondition.makeCondition(EntityFunction.upperField("name"), EntityOperator.LIKE, EntityFunction.upper("an%")), "T1", "T2");
    }

    @Test
    public void fieldsCompareWithFields() throws Exception {
        finds(EntityCondition.makeCondition("parentId", EntityOperator.EQUALS, EntityFieldValue.makeFieldValue("thingId")), "T3");
    }

    @Test
    public void joinsNestAndEmptyOnesVanish() throws Exception {
        EntityCondition either = EntityCondition.makeCondition(EntityOperator.OR, EntityCondition.makeCondition("name", "Ana"),
                EntityCondition.makeCondition("quantity", 10L));
        EntityCondition empty = EntityCondition.makeCondition(new ArrayList<EntityCondition>());
        finds(EntityCondition.makeCondition(either, EntityOperator.AND, EntityCondition.makeCondition("quantity", EntityOperator.GREATER_THAN, 1L)), "T3");
        finds(EntityCondition.makeCondition(List.of(either, empty)), "T1", "T3");
        assertEquals(3, bySql(empty).size());
    }

    @Test
    public void inNothingFindsNothingAndNotInNothingFails() throws Exception {
        finds(EntityCondition.makeCondition("thingId", EntityOperator.IN, List.of()));
        assertThrows(GenericEntityException.class, () -> bySql(EntityCondition.makeCondition("thingId", EntityOperator.NOT_IN, List.of())));
    }

    @Test
    public void missingRightSideIsRefusedWhileBuilding() {
        assertThrows(IllegalArgumentException.class, () -> EntityCondition.makeCondition("name", EntityOperator.LIKE, null));
        assertThrows(IllegalArgumentException.class, () -> EntityCondition.makeCondition("name", EntityOperator.BETWEEN, List.of("a")));
    }

    @Test
    public void rightSideOfAnotherClassIsNotConverted() throws Exception {
        EntityQuery things = EntityQuery.use(engine.delegator()).from("Thing");
        assertThrows(ClassCastException.class, () -> things.where("quantity", 5).queryList());
        assertEquals(TransactionUtil.STATUS_ACTIVE, TransactionUtil.getStatus());
        assertThrows(ClassCastException.class, () -> bySql(EntityCondition.makeCondition("quantity", EntityOperator.IN, List.of("5"))));
        assertThrows(ClassCastException.class, () -> bySql(EntityCondition.makeCondition("day", new java.sql.Timestamp(0))));
        assertThrows(ClassCastException.class, () -> bySql(EntityCondition.makeCondition("thingId", EntityOperator.IN, "T1")));
    }

    @Test
    public void numberOfAnotherClassIsNotEqualInMemory() throws Exception {
        List<GenericValue> all = EntityQuery.use(engine.delegator()).from("Thing").queryList();
        assertEquals(0, EntityUtil.filterByCondition(all, EntityCondition.makeCondition("quantity", 5)).size());
        assertEquals(1, EntityUtil.filterByCondition(all, EntityCondition.makeCondition("quantity", 5L)).size());
    }

    @Test
    public void longTextCanBeSearchedButNotComparedOnDerby() throws Exception {
        assertEquals(List.of("T1"), bySql(EntityCondition.makeCondition("note", EntityOperator.LIKE, "%text")));
        EntityCondition equal = EntityCondition.makeCondition("note", "long text");
        if (TestEngine.isDerby()) {
            assertThrows(GenericEntityException.class, () -> bySql(equal));
        } else {
            assertEquals(List.of("T1"), bySql(equal));
        }
    }

    @Test
    public void textOfTheCallerIsPassedThrough() throws Exception {
        assertEquals(List.of("T3"), bySql(EntityCondition.makeConditionWhere("QUANTITY > 5 OR QUANTITY < 0")));
    }
}

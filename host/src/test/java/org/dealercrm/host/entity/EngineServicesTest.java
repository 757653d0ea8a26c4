package org.dealercrm.host.entity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericDelegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.host.entity.eca.EcaAction;
import org.dealercrm.host.entity.eca.EcaService;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What the engine does besides reading and writing: sequences, cache, audit, rules and undo. */
public class EngineServicesTest {
    @Rule
    public final TestEngine engine = new TestEngine();
    private Delegator delegator;

    @Before
    public void takeDelegator() {
        delegator = engine.delegator();
    }

    @Test
    public void sequenceStartsAtTenThousandAndReservesBanks() throws Exception {
        assertEquals("10000", delegator.getNextSeqId("Thing"));
        assertEquals("10001", delegator.getNextSeqId("Thing"));
        assertEquals(10003L, delegator.findOne("SequenceValueItem", false, "seqName", "Thing").get("seqId"));
        delegator.getNextSeqId("anything at all");
        assertEquals(10010L, delegator.findOne("SequenceValueItem", false, "seqName", "anything at all").get("seqId"));
    }

    @Test
    public void rolledBackTransactionDoesNotGiveNumbersBack() throws Exception {
        TransactionUtil.begin();
        delegator.getNextSeqId("Thing");
        TransactionUtil.rollback();
        delegator.refreshSequencer();
        assertEquals("10003", delegator.getNextSeqId("Thing"));
    }

    @Test
    public void takenNumberIsFollowedByOneOfTheNextBank() throws Exception {
        engine.thing("10000");
        GenericValue created = delegator.createSetNextSeqId(delegator.makeValue("Thing", "thingId", "overwritten", "name", "x"));
        assertEquals("10003", created.get("thingId"));
        assertNotNull(delegator.findOne("Thing", false, "thingId", "10003"));
    }

    @Test
    public void subSequenceCountsWithinTheOtherKeys() throws Exception {
        engine.thing("T1");
        GenericValue first = delegator.makeValue("ThingPart", "thingId", "T1");
        delegator.setNextSubSeqId(first, "partSeqId", 5, 10);
        assertEquals("00001", first.get("partSeqId"));
        first.create();
        delegator.create("ThingPart", "thingId", "T1", "partSeqId", "none");
        GenericValue second = delegator.makeValue("ThingPart", "thingId", "T1");
        delegator.setNextSubSeqId(second, "partSeqId", 5, 10);
        assertEquals("00011", second.get("partSeqId"));
        delegator.setNextSubSeqId(second, "partSeqId", 5, 10);
        assertEquals("00011", second.get("partSeqId"));
    }

    @Test
    public void cachedRowIsSharedImmutableAndCloneable() throws Exception {
        engine.kind("K1", "a");
        GenericValue cached = delegator.findOne("Kind", true, "kindId", "K1");
        assertSame(cached, delegator.findOne("Kind", true, "kindId", "K1"));
        assertThrows(IllegalStateException.class, () -> cached.set("description", "b"));
        GenericValue copy = (GenericValue) cached.clone();
        copy.set("description", "b");
        copy.store();
        assertEquals("b", delegator.findOne("Kind", true, "kindId", "K1").get("description"));
    }

    @Test
    public void cachedListFallsWhenAMemberOfTheViewIsWritten() throws Exception {
        engine.kind("K1", "a");
        engine.thing("T1", "kindId", "K1");
        EntityQuery query = EntityQuery.use(delegator).from("ThingAndKind").cache();
        List<GenericValue> list = query.queryList();
        assertSame(list, query.queryList());
        assertThrows(UnsupportedOperationException.class, () -> list.add(null));
        delegator.store(delegator.makeValue("Kind", "kindId", "K1", "description", "b"));
        assertEquals("b", query.queryList().get(0).get("kindDescription"));
    }

    @Test
    public void rolledBackRowDoesNotStayInTheCache() throws Exception {
        TransactionUtil.begin();
        engine.kind("K1", "a");
        assertNotNull(delegator.findOne("Kind", true, "kindId", "K1"));
        TransactionUtil.rollback();
        assertNull(delegator.findOne("Kind", true, "kindId", "K1"));
    }

    private List<GenericValue> audit() throws GenericEntityException {
        return EntityQuery.use(delegator).from("EntityAuditLog").orderBy("auditHistorySeqId").queryList();
    }

    @Test
    public void auditKeepsCreationChangeAndRemoval() throws Exception {
        GenericDelegator.pushUserIdentifier("ana");
        try {
            GenericValue value = delegator.create("Audited", "auditedId", "A1", "colour", "red", "other", "x");
            value.set("colour", "blue");
            value.store();
            value.remove();
        } finally {
            GenericDelegator.popUserIdentifier();
        }
        List<GenericValue> rows = audit();
        assertEquals(3, rows.size());
        assertEquals("red", rows.get(0).get("newValueText"));
        assertEquals("red", rows.get(1).get("oldValueText"));
        assertEquals("blue", rows.get(1).get("newValueText"));
        assertEquals("blue", rows.get(2).get("oldValueText"));
        assertNull(rows.get(2).get("newValueText"));
        assertEquals("A1", rows.get(1).get("pkCombinedValueText"));
        assertEquals("ana", rows.get(1).get("changedByInfo"));
        assertEquals("Audited", rows.get(1).get("changedEntityName"));
        assertEquals("colour", rows.get(1).get("changedFieldName"));
    }

    @Test
    public void absentAuditedFieldIsLoggedAsChangedToNullThoughTheColumnStays() throws Exception {
        delegator.create("Audited", "auditedId", "A1", "colour", "red", "size", 5);
        delegator.storeAll(List.of(delegator.makeValue("Audited", "auditedId", "A1", "other", "x")));
        List<GenericValue> rows = audit();
        assertEquals(4, rows.size());
        assertNull(rows.get(2).get("newValueText"));
        assertEquals("red", delegator.findOne("Audited", false, "auditedId", "A1").get("colour"));
    }

    /** Answers like the services that the rules of the test file name. */
    private static final class Services implements EcaService {
        @Override
        public Map<String, Object> run(EcaAction action, Map<String, Object> fields) {
            return switch (action.service()) {
                case "judgeRuled" -> Map.of("responseMessage", "success", "verdict", "big " + ((GenericValue) fields.get("ruled")).get("ruledId"));
                default -> Map.of("responseMessage", "error", "errorMessage", action.service() + " says no");
            };
        }

        @Override
        public boolean condition(String serviceName, Map<String, Object> fields) {
            return true;
        }
    }

    @Test
    public void ruleRunsWhenItsConditionHoldsAndItsResultGoesIntoTheRow() throws Exception {
        engine.engine().ecaServices(new Services());
        delegator.create("Ruled", "ruledId", "R1", "amount", 101);
        delegator.create("Ruled", "ruledId", "R2", "amount", 100);
        assertEquals("big R1", delegator.findOne("Ruled", false, "ruledId", "R1").get("verdict"));
        assertNull(delegator.findOne("Ruled", false, "ruledId", "R2").get("verdict"));
    }

    @Test
    public void failingRuleAbortsOnlyWhenAsked() throws Exception {
        engine.engine().ecaServices(new Services());
        GenericValue row = delegator.create("Ruled", "ruledId", "R1", "verdict", "doomed");
        GenericEntityException failure = assertThrows(GenericEntityException.class, row::remove);
        assertTrue(failure.getMessage(), failure.getMessage().contains("forbidRemoval says no"));
        assertNotNull(delegator.findOne("Ruled", false, "ruledId", "R1"));
        assertThrows(GenericEntityException.class, () -> delegator.removeByAnd("Ruled", Map.of()));
    }

    @Test
    public void testDelegatorTakesItsWritesBackInReverse() throws Exception {
        engine.kind("K1", "a");
        engine.thing("T1", "kindId", "K1", "name", "before");
        Delegator test = delegator.makeTestDelegator("test-1");
        test.create("Kind", "kindId", "K2", "description", "b");
        test.create("Thing", "thingId", "T2", "kindId", "K2");
        test.store(test.makeValue("Thing", "thingId", "T1", "name", "after", "kindId", "K2"));
        test.removeByAnd("Thing", Map.of());
        test.removeByAnd("Kind", "kindId", "K1");
        test.create("Audited", "auditedId", "A1", "colour", "red");
        assertEquals(1, EntityQuery.use(delegator).from("Kind").queryCount());
        test.rollback();
        assertEquals("a", EntityQuery.use(delegator).from("Kind").queryOne().get("description"));
        GenericValue thing = EntityQuery.use(delegator).from("Thing").queryOne();
        assertEquals("before", thing.get("name"));
        assertEquals("K1", thing.get("kindId"));
        assertEquals(0, audit().size());
    }
}

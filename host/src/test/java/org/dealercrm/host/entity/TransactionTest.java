package org.dealercrm.host.entity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import javax.transaction.Transaction;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;
import org.apache.ofbiz.entity.transaction.GenericTransactionException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.junit.Rule;
import org.junit.Test;

/** TransactionUtil and direct SQL inside and outside of transactions. */
public class TransactionTest {
    @Rule
    public final TestEngine engine = new TestEngine();

    private GenericValue kind(String kindId) throws GenericEntityException {
        return engine.delegator().findOne("Kind", false, "kindId", kindId);
    }

    @Test
    public void onlyTheFirstBeginBegins() throws Exception {
        assertTrue(TransactionUtil.begin());
        assertFalse(TransactionUtil.begin());
        TransactionUtil.commit(false);
        assertTrue(TransactionUtil.isTransactionInPlace());
        TransactionUtil.commit(true);
        assertFalse(TransactionUtil.isTransactionInPlace());
    }

    @Test
    public void rollbackTakesWritesBack() throws Exception {
        TransactionUtil.begin();
        engine.kind("K1", "a");
        assertNotNull(kind("K1"));
        TransactionUtil.rollback(true, "test", null);
        assertNull(kind("K1"));
    }

    @Test
    public void rollbackOfAJoinedTransactionOnlyMarksIt() throws Exception {
        TransactionUtil.begin();
        TransactionUtil.rollback(false, "the reason", null);
        GenericTransactionException refused = assertThrows(GenericTransactionException.class, TransactionUtil::begin);
        assertTrue(refused.getMessage(), refused.getMessage().contains("marked for rollback"));
        assertTrue(refused.getMessage(), refused.getMessage().contains("the reason"));
        assertThrows(GenericTransactionException.class, () -> TransactionUtil.commit(true));
        assertEquals(TransactionUtil.STATUS_NO_TRANSACTION, TransactionUtil.getStatus());
    }

    @Test
    public void suspendedTransactionGoesOnAfterAnother() throws Exception {
        TransactionUtil.begin();
        engine.kind("K1", "a");
        Transaction outer = TransactionUtil.suspend();
        TransactionUtil.begin();
        engine.kind("K2", "b");
        TransactionUtil.commit(true);
        TransactionUtil.resume(outer);
        TransactionUtil.rollback();
        assertNull(kind("K1"));
        assertNotNull(kind("K2"));
    }

    @Test
    public void newTransactionSurvivesTheOuterRollback() throws Exception {
        TransactionUtil.begin();
        assertSame("done", TransactionUtil.doNewTransaction(() -> {
            engine.kind("K1", "a");
            return "done";
        }, "failed", 0, true));
        TransactionUtil.rollback();
        assertNotNull(kind("K1"));
    }

    private SQLProcessor sql() {
        return new SQLProcessor(engine.delegator(), engine.delegator().getGroupHelperInfo("org.apache.ofbiz"));
    }

    private String table() {
        String helper = engine.delegator().getGroupHelperInfo("org.apache.ofbiz").getHelperBaseName();
        return engine.delegator().getModelEntity("Kind").getTableName(helper);
    }

    private void insert(String kindId) throws Exception {
        try (SQLProcessor sql = sql()) {
            sql.prepareStatement("INSERT INTO " + table() + " (KIND_ID, DESCRIPTION) VALUES (?, ?)");
            sql.setValue(kindId);
            sql.setValue("direct");
            assertEquals(1, sql.executeUpdate());
        }
    }

    @Test
    public void directSqlIsPartOfTheTransaction() throws Exception {
        TransactionUtil.begin();
        engine.kind("K1", "a");
        insert("K2");
        try (SQLProcessor sql = sql()) {
            sql.executeQuery("SELECT COUNT(*) FROM " + table());
            assertTrue(sql.next());
            assertEquals(2, sql.getResultSet().getInt(1));
        }
        TransactionUtil.rollback();
        assertNull(kind("K2"));
    }

    @Test
    public void directSqlWithoutATransactionCommitsWhenClosed() throws Exception {
        insert("K1");
        assertEquals("direct", kind("K1").get("description"));
    }
}

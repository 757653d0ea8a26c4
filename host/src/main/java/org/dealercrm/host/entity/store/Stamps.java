package org.dealercrm.host.entity.store;

import java.sql.Timestamp;

import org.apache.ofbiz.entity.GenericEntity;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.transaction.TransactionUtil;

/** Writes the four stamp fields where an entity has them. */
final class Stamps {
    private Stamps() { }

    static void created(GenericEntity value) {
        if (value.getIsFromEntitySync()) {
            return;
        }
        Timestamp now = TransactionUtil.getTransactionUniqueNowStamp();
        Timestamp start = TransactionUtil.getTransactionStartStamp();
        put(value, ModelEntity.CREATE_STAMP_FIELD, now);
        put(value, ModelEntity.CREATE_STAMP_TX_FIELD, start);
        put(value, ModelEntity.STAMP_FIELD, now);
        put(value, ModelEntity.STAMP_TX_FIELD, start);
    }

    static void updated(GenericEntity value) {
        if (!value.getIsFromEntitySync()) {
            put(value, ModelEntity.STAMP_FIELD, TransactionUtil.getTransactionUniqueNowStamp());
            put(value, ModelEntity.STAMP_TX_FIELD, TransactionUtil.getTransactionStartStamp());
        }
    }

    private static void put(GenericEntity value, String name, Timestamp stamp) {
        if (value.getModelEntity().isField(name)) {
            value.set(name, stamp);
        }
    }
}

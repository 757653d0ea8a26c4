package org.dealercrm.proactive.whatsapp;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

/** The rows of messages; a state is written only where it comes later, in one statement, so that two who report at once lose nothing. */
final class Messages {
    private static final String ID = "whatsAppMessageId";

    private final Delegator delegator;

    Messages(Delegator delegator) {
        this.delegator = delegator;
    }

    GenericValue byId(String whatsAppMessageId) throws GenericEntityException {
        return whatsAppMessageId == null ? null : EntityQuery.use(delegator).from("WhatsAppMessage").where(ID, whatsAppMessageId).queryOne();
    }

    GenericValue byProviderId(String providerMessageId) throws GenericEntityException {
        return providerMessageId == null ? null
                : EntityQuery.use(delegator).from("WhatsAppMessage").where("providerMessageId", providerMessageId).queryFirst();
    }

    /** The latest message of a record, or null. */
    GenericValue latestOf(String proactiveRecordId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("WhatsAppMessage").where("proactiveRecordId", proactiveRecordId)
                .orderBy("-createdDate", "-" + ID).queryFirst();
    }

    /** The latest message to a number, as WhatsApp or as we know it, or null. */
    GenericValue latestTo(String waId, String phoneE164) throws GenericEntityException {
        return EntityQuery.use(delegator).from("WhatsAppMessage").where(EntityCondition.makeCondition(
                EntityCondition.makeCondition("waId", waId), EntityOperator.OR, EntityCondition.makeCondition("phoneE164", phoneE164)))
                .orderBy("-createdDate", "-" + ID).queryFirst();
    }

    /** Takes a message to a state unless it has come further; answers whether it did. */
    boolean advance(String whatsAppMessageId, MessageState state, Timestamp at, Map<String, ?> more) throws GenericEntityException {
        if (state.ordinal() >= MessageState.ACCEPTED.ordinal()) {
            delegator.storeByCondition("WhatsAppMessage", Map.of(state.dateField(), at), both(whatsAppMessageId,
                    EntityCondition.makeCondition(state.dateField(), null)));
        }
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("statusId", state.id());
        return delegator.storeByCondition("WhatsAppMessage", fields, both(whatsAppMessageId,
                EntityCondition.makeCondition("statusId", EntityOperator.IN, state.before()))) > 0;
    }

    /** Keeps WhatsApp's id of a message that has none yet. */
    void name(String whatsAppMessageId, String providerMessageId) throws GenericEntityException {
        delegator.storeByCondition("WhatsAppMessage", Map.of("providerMessageId", providerMessageId),
                both(whatsAppMessageId, EntityCondition.makeCondition("providerMessageId", null)));
    }

    /** Keeps the number as WhatsApp knows it; replies come from that one. */
    void knownAs(String whatsAppMessageId, String waId) throws GenericEntityException {
        delegator.storeByCondition("WhatsAppMessage", Map.of("waId", waId), both(whatsAppMessageId, EntityCondition.makeCondition("waId", null)));
    }

    private static EntityCondition both(String whatsAppMessageId, EntityCondition other) {
        return EntityCondition.makeCondition(EntityCondition.makeCondition(ID, whatsAppMessageId), EntityOperator.AND, other);
    }
}

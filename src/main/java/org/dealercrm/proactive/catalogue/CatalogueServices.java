package org.dealercrm.proactive.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.proactive.Answers;
import org.dealercrm.proactive.call.CallOutcome;
import org.dealercrm.proactive.call.CallOutcome.Flag;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.WholeNumber;

/** The outcomes and reasons as the dealership wants them; what was recorded keeps the flags that it had. */
public final class CatalogueServices {
    private static final int LONGEST = 100;
    private static final Set<String> KINDS = Set.of("NO_CONTACT", "NO_BOOKING");
    private static final Set<String> PURPOSES = Set.of("COMMERCIAL", "SERVICE");

    private CatalogueServices() { }

    /** Changes an outcome; one without a key is written by the product itself and changes its names only. */
    public static Map<String, Object> updateOutcome(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue outcome = row(dctx, "ProactiveOutcome", "proactiveOutcomeId", context);
        if (outcome == null) {
            return Answers.refused("DealercrmProactiveCatalogueUnknown", context);
        }
        Optional<String> wrong = named(outcome, context);
        if (wrong.isEmpty() && outcome.get("shortcutKey") != null) {
            wrong = flags(outcome, context);
        }
        return wrong.isPresent() ? Answers.refused(wrong.get(), context) : stored(outcome, context);
    }

    private static Optional<String> flags(GenericValue outcome, Map<String, ? extends Object> context) throws GenericEntityException {
        Set<Flag> flags = CallOutcome.flags(context::get);
        Optional<String> contradiction = CatalogueRules.contradiction(flags);
        if (contradiction.isPresent()) {
            return contradiction;
        }
        if (!WholeNumber.readable(context.get("retryDays")) || !CatalogueRules.isDelay(WholeNumber.of(context.get("retryDays")))) {
            return Optional.of("DealercrmProactiveBadDelay");
        }
        if (!WholeNumber.readable(context.get("maxAttempts")) || !CatalogueRules.isMaximum(WholeNumber.of(context.get("maxAttempts")))) {
            return Optional.of("DealercrmProactiveBadMaximum");
        }
        String reasonId = Answers.typed(context, "contactReasonId");
        GenericValue reason = reasonId == null ? null
                : EntityQuery.use(outcome.getDelegator()).from("ProactiveContactReason").where("contactReasonId", reasonId).queryOne();
        String kind = CatalogueRules.reasonKind(flags);
        if (reasonId != null && (reason == null || !reason.getString("reasonKindId").equals(kind))) {
            return Optional.of("DealercrmProactiveReasonOfOtherKind");
        }
        for (Flag flag : Flag.values()) {
            outcome.set(flag.field(), flags.contains(flag) ? "Y" : "N");
        }
        outcome.set("contactReasonId", reasonId);
        outcome.set("retryDays", WholeNumber.of(context.get("retryDays")));
        outcome.set("maxAttempts", WholeNumber.of(context.get("maxAttempts")));
        return Optional.empty();
    }

    /** Adds a reason of no contact or of no booking, or changes one; its kind stays. */
    public static Map<String, Object> saveContactReason(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue reason = rowOrNew(dctx, "ProactiveContactReason", "contactReasonId", context);
        if (reason == null) {
            return Answers.refused("DealercrmProactiveCatalogueUnknown", context);
        }
        String kind = reason.get("reasonKindId") == null ? Answers.typed(context, "reasonKindId") : reason.getString("reasonKindId");
        if (kind == null || !KINDS.contains(kind)) {
            return Answers.refused("DealercrmProactiveKindMissing", context);
        }
        reason.set("reasonKindId", kind);
        Optional<String> wrong = named(reason, context);
        return wrong.isPresent() ? Answers.refused(wrong.get(), context) : stored(reason, context);
    }

    /** Adds a reason of calls or changes one; campaigns keep the purpose that they began with. */
    public static Map<String, Object> saveReason(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue reason = rowOrNew(dctx, "ProactiveReason", "proactiveReasonId", context);
        String purpose = Answers.typed(context, "purposeId");
        if (reason == null || purpose == null || !PURPOSES.contains(purpose)) {
            return Answers.refused(reason == null ? "DealercrmProactiveCatalogueUnknown" : "DealercrmProactivePurposeMissing", context);
        }
        String type = Answers.typed(context, "appointmentTypeId");
        if (type != null && EntityQuery.use(dctx.getDelegator()).from("AppointmentType").where("appointmentTypeId", type).queryCount() == 0) {
            return Answers.refused("DealercrmProactiveAppointmentTypeUnknown", context);
        }
        reason.set("purposeId", purpose);
        reason.set("appointmentTypeId", type);
        Optional<String> wrong = named(reason, context);
        return wrong.isPresent() ? Answers.refused(wrong.get(), context) : stored(reason, context);
    }

    /** Names in both languages, the place in the list, and whether it is still offered. */
    private static Optional<String> named(GenericValue row, Map<String, ? extends Object> context) {
        for (String name : new String[] {"nameEs", "nameEn"}) {
            String text = Answers.typed(context, name);
            if (text == null || text.length() > LONGEST) {
                return Optional.of(text == null ? "DealercrmProactiveNamesMissing" : "DealercrmProactiveNameTooLong");
            }
            row.set(name, text);
        }
        if (!WholeNumber.readable(context.get("sequenceNum"))) {
            return Optional.of("DealercrmProactiveOrderNotWhole");
        }
        if (WholeNumber.of(context.get("sequenceNum")) != null) {
            row.set("sequenceNum", WholeNumber.of(context.get("sequenceNum")));
        }
        boolean ended = "Y".equals(context.get("ended"));
        row.set("thruDate", !ended ? null : row.get("thruDate") == null ? Clock.now() : row.get("thruDate"));
        return Optional.empty();
    }

    private static Map<String, Object> stored(GenericValue row, Map<String, ? extends Object> context) throws GenericEntityException {
        row.getDelegator().createOrStore(row);
        return Answers.done("DealercrmProactiveCatalogueSaved", context);
    }

    private static GenericValue row(DispatchContext dctx, String entityName, String key, Map<String, ? extends Object> context)
            throws GenericEntityException {
        return EntityQuery.use(dctx.getDelegator()).from(entityName).where(key, context.get(key)).queryOne();
    }

    private static GenericValue rowOrNew(DispatchContext dctx, String entityName, String key, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        return Answers.typed(context, key) == null ? delegator.makeValue(entityName, key, delegator.getNextSeqId(entityName))
                : row(dctx, entityName, key, context);
    }
}

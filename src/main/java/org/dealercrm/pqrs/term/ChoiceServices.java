package org.dealercrm.pqrs.term;

import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsReply;
import org.dealercrm.shared.Clock;

/** Types, areas and channels of cases: they get names, change them and end; a case keeps what it has. */
public final class ChoiceServices {
    private static final int LONGEST_NAME = 100;

    /** What has a name in two languages and may end. */
    private enum Kind {
        TYPE("PqrsType", "pqrsTypeId"), AREA("PqrsArea", "pqrsAreaId"), CHANNEL("PqrsChannel", "pqrsChannelId");

        private final String entity;
        private final String id;

        Kind(String entity, String id) {
            this.entity = entity;
            this.id = id;
        }

        static Kind of(Map<String, ? extends Object> context) {
            String typed = PqrsReply.typed(context, "choiceKindId");
            return typed == null || !typed.matches("TYPE|AREA|CHANNEL") ? null : valueOf(typed);
        }
    }

    private ChoiceServices() { }

    /** Adds a type, an area or a channel. */
    public static Map<String, Object> createChoice(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Kind kind = Kind.of(context);
        if (kind == null || namesMissing(context)) {
            return TermReply.refused("DealercrmPqrsTermNamesMissing", context);
        }
        String letter = PqrsReply.typed(context, "letter");
        if (kind == Kind.TYPE && (letter == null || !letter.matches("[PQRS]"))) {
            return TermReply.refused("DealercrmPqrsTermLetterMissing", context);
        }
        Delegator delegator = dctx.getDelegator();
        GenericValue choice = delegator.makeValue(kind.entity, "sequenceNum", 100L);
        if (kind == Kind.TYPE) {
            choice.set("letter", letter);
            choice.set("isPersonalData", "N");
        }
        fill(choice, kind, context);
        GenericValue created = delegator.createSetNextSeqId(choice);
        Map<String, Object> result = TermReply.done("DealercrmPqrsTermSaved", Map.of(), context);
        result.put("choiceId", created.get(kind.id));
        return result;
    }

    /** Changes what people read of a type, an area or a channel, and whether it is public or recorded; its letter stays. */
    public static Map<String, Object> updateChoice(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Kind kind = Kind.of(context);
        GenericValue choice = find(dctx.getDelegator(), kind, context);
        if (choice == null || namesMissing(context)) {
            return choice == null ? unknown(context) : TermReply.refused("DealercrmPqrsTermNamesMissing", context);
        }
        fill(choice, kind, context);
        choice.store();
        return TermReply.done("DealercrmPqrsTermSaved", Map.of(), context);
    }

    /** Ends a type, an area or a channel, or takes it into use again. */
    public static Map<String, Object> endChoice(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue choice = find(dctx.getDelegator(), Kind.of(context), context);
        if (choice == null) {
            return unknown(context);
        }
        choice.set("thruDate", choice.get("thruDate") == null ? Clock.now() : null);
        choice.store();
        return TermReply.done("DealercrmPqrsTermSaved", Map.of(), context);
    }

    private static GenericValue find(Delegator delegator, Kind kind, Map<String, ? extends Object> context) throws GenericEntityException {
        return kind == null || context.get("choiceId") == null ? null
                : EntityQuery.use(delegator).from(kind.entity).where(kind.id, context.get("choiceId")).queryOne();
    }

    private static Map<String, Object> unknown(Map<String, ? extends Object> context) {
        return TermReply.refused("DealercrmPqrsTermUnknown", Map.of("value", String.valueOf(context.get("choiceId"))), context);
    }

    private static boolean namesMissing(Map<String, ? extends Object> context) {
        String es = PqrsReply.typed(context, "nameEs");
        String en = PqrsReply.typed(context, "nameEn");
        return es == null || en == null || es.length() > LONGEST_NAME || en.length() > LONGEST_NAME;
    }

    private static void fill(GenericValue choice, Kind kind, Map<String, ? extends Object> context) {
        choice.set("nameEs", PqrsReply.typed(context, "nameEs"));
        choice.set("nameEn", PqrsReply.typed(context, "nameEn"));
        if (kind == Kind.TYPE) {
            choice.set("isPublic", yes(context, "isPublic"));
        } else if (kind == Kind.CHANNEL) {
            choice.set("needsRecording", yes(context, "needsRecording"));
        }
    }

    private static String yes(Map<String, ? extends Object> context, String name) {
        return "Y".equals(context.get(name)) ? "Y" : "N";
    }
}

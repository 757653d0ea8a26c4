package org.dealercrm.pqrs.term;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsReply;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.WholeNumber;

/** Types, areas and channels of cases, and the terms of types: a change holds for later cases and never for earlier ones. */
public final class CatalogueServices {
    private static final List<String> NUMBERS = List.of("termDays", "extensionDays", "completionDays", "lapseMonths", "transferDays", "flagDays",
            "internalDays");
    private static final long MOST = 366;

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

    private CatalogueServices() { }

    /** Puts a term in force for cases received from a later day on; the first of a type also from today or earlier on. */
    public static Map<String, Object> createTerm(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String type = PqrsReply.typed(context, "pqrsTypeId");
        String country = PqrsReply.typed(context, "countryCode");
        if (type == null || EntityQuery.use(delegator).from("PqrsType").where("pqrsTypeId", type).queryCount() == 0
                || !List.of(Locale.getISOCountries()).contains(country)) {
            return TermReply.refused("DealercrmPqrsTermTypeOrCountry", context);
        }
        GenericValue term = delegator.makeValue("PqrsTerm", "pqrsTypeId", type, "countryCode", country, "isLegal",
                "N".equals(context.get("isLegal")) ? "N" : "Y", "legalBasis", PqrsReply.typed(context, "legalBasis"),
                "dayUnitId", "CALENDAR".equals(context.get("dayUnitId")) ? "CALENDAR" : "BUSINESS",
                "countsFromId", "RECEIPT".equals(context.get("countsFromId")) ? "RECEIPT" : "NEXT_DAY");
        for (String field : NUMBERS) {
            Object typed = context.get(field);
            Long number = WholeNumber.readable(typed) ? WholeNumber.of(typed) : Long.valueOf(-1);
            if (number != null && (number < 1 || number > MOST) || number == null && "termDays".equals(field)) {
                return TermReply.refused("DealercrmPqrsTermBadNumber", Map.of("field", TermReply.text("DealercrmPqrsTerm_" + field, Map.of(),
                        context), "value", typed == null ? "" : typed), context);
            }
            term.set(field, number);
        }
        term.set("mayPause", term.get("completionDays") == null ? "N" : "Y");
        LocalDate from = day(context);
        boolean first = isFirst(delegator, type, country);
        if (from == null || !first && (!from.isAfter(Settings.today(delegator)) || !from.isAfter(latest(delegator, type, country)))) {
            return TermReply.refused("DealercrmPqrsTermFromLater", Map.of("today", Settings.today(delegator).toString()), context);
        }
        if (term.get("legalBasis") == null || term.getString("legalBasis").length() > 255) {
            return TermReply.refused("DealercrmPqrsTermBasisMissing", context);
        }
        term.set("fromDate", Date.valueOf(from));
        delegator.create(term);
        if (first) {
            new Recount(dctx, (GenericValue) context.get("userLogin"), TermReply.text("DealercrmPqrsRuleRecountFirst", Map.of(), context))
                    .withoutTerm(type);
        }
        return TermReply.done("DealercrmPqrsTermSaved", Map.of(), context);
    }

    /** Whether nothing was counted by a term of the type there: it has none, so the first may hold for what is received already. */
    private static boolean isFirst(Delegator delegator, String type, String country) throws GenericEntityException {
        if (EntityQuery.use(delegator).from("PqrsTerm").where("pqrsTypeId", type, "countryCode", country).queryCount() > 0) {
            return false;
        }
        Terms terms = Terms.of(delegator);
        return EntityQuery.use(delegator).select("facilityId").distinct().from("PqrsCase").where(
                EntityCondition.makeCondition("pqrsTypeId", type), EntityCondition.makeCondition("termFromDate", EntityOperator.NOT_EQUAL, null))
                .queryList().stream().noneMatch(row -> terms.countryOf(row.getString("facilityId")).equals(country));
    }

    private static LocalDate latest(Delegator delegator, String type, String country) throws GenericEntityException {
        GenericValue last = EntityQuery.use(delegator).from("PqrsTerm").where("pqrsTypeId", type, "countryCode", country).orderBy("-fromDate")
                .queryFirst();
        return last == null ? LocalDate.MIN : last.getDate("fromDate").toLocalDate();
    }

    private static LocalDate day(Map<String, ? extends Object> context) {
        try {
            return LocalDate.parse(String.valueOf(PqrsReply.typed(context, "fromDay")));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** Adds a type, an area or a channel. */
    public static Map<String, Object> createChoice(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Kind kind = Kind.of(context);
        String es = PqrsReply.typed(context, "nameEs");
        String en = PqrsReply.typed(context, "nameEn");
        String letter = PqrsReply.typed(context, "letter");
        if (kind == null || es == null || en == null || es.length() > 100 || en.length() > 100) {
            return TermReply.refused("DealercrmPqrsTermNamesMissing", context);
        }
        if (kind == Kind.TYPE && (letter == null || !letter.matches("[PQRS]"))) {
            return TermReply.refused("DealercrmPqrsTermLetterMissing", context);
        }
        Delegator delegator = dctx.getDelegator();
        GenericValue choice = delegator.makeValue(kind.entity, "nameEs", es, "nameEn", en, "sequenceNum", 100L);
        if (kind == Kind.TYPE) {
            choice.set("letter", letter);
            choice.set("isPersonalData", "N");
            choice.set("isPublic", yes(context, "isPublic"));
        } else if (kind == Kind.CHANNEL) {
            choice.set("needsRecording", yes(context, "needsRecording"));
        }
        GenericValue created = delegator.createSetNextSeqId(choice);
        Map<String, Object> result = TermReply.done("DealercrmPqrsTermSaved", Map.of(), context);
        result.put("choiceId", created.get(kind.id));
        return result;
    }

    private static String yes(Map<String, ? extends Object> context, String name) {
        return "Y".equals(context.get(name)) ? "Y" : "N";
    }

    /** Ends a type, an area or a channel, or takes it into use again. */
    public static Map<String, Object> endChoice(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Kind kind = Kind.of(context);
        GenericValue choice = kind == null || context.get("choiceId") == null ? null
                : EntityQuery.use(dctx.getDelegator()).from(kind.entity).where(kind.id, context.get("choiceId")).queryOne();
        if (choice == null) {
            return TermReply.refused("DealercrmPqrsTermUnknown", Map.of("value", String.valueOf(context.get("choiceId"))), context);
        }
        choice.set("thruDate", choice.get("thruDate") == null ? Clock.now() : null);
        choice.store();
        return TermReply.done("DealercrmPqrsTermSaved", Map.of(), context);
    }
}

package org.dealercrm.pqrs.term;

import java.sql.Date;
import java.time.LocalDate;
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
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.TypedDay;
import org.dealercrm.shared.WholeNumber;

/** The terms of types: a change holds for later cases and never for earlier ones. */
public final class CatalogueServices {
    private static final List<String> NUMBERS = List.of("termDays", "extensionDays", "completionDays", "lapseMonths", "transferDays", "flagDays",
            "internalDays");
    private static final long MOST = 366;

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
        LocalDate from = TypedDay.read(PqrsReply.typed(context, "fromDay")).orElse(null);
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
}

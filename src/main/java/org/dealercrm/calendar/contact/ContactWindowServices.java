package org.dealercrm.calendar.contact;

import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.calendar.contact.ContactHours.DayKind;
import org.dealercrm.shared.Settings;

/** Changes the hours of contact and the laws behind the rules, each from a day on; what was in force stays as history. */
public final class ContactWindowServices {
    private static final int LONGEST = 255;
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    private ContactWindowServices() { }

    /** Puts hours of a kind of day in force from a day on; without hours nobody is contacted that day. */
    public static Map<String, Object> setWindow(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        String opens = text(context, "opensAt");
        String closes = text(context, "closesAt");
        String kind = (String) context.get("dayTypeId");
        Optional<String> complaint = complaint(context).or(() -> Arrays.stream(DayKind.values()).noneMatch(one -> one.name().equals(kind))
                ? Optional.of("DealercrmContactWindowBadDay") : hoursComplaint(opens, closes));
        if (complaint.isPresent()) {
            return refused(complaint.get(), context);
        }
        return stored(dctx.getDelegator(), dctx.getDelegator().makeValue("ContactWindow", "countryCode", context.get("countryCode"),
                "dayTypeId", kind, "fromDate", context.get("fromDate"), "opensAt", opens, "closesAt", closes,
                "sourceText", text(context, "sourceText")), context);
    }

    private static Optional<String> hoursComplaint(String opens, String closes) {
        if (opens == null && closes == null) {
            return Optional.empty();
        }
        try {
            boolean whole = opens != null && closes != null && opens.matches("\\d\\d:\\d\\d") && closes.matches("\\d\\d:\\d\\d");
            return whole && LocalTime.parse(opens).isBefore(LocalTime.parse(closes)) ? Optional.empty()
                    : Optional.of("DealercrmContactWindowBadHours");
        } catch (DateTimeException noTime) {
            return Optional.of("DealercrmContactWindowBadHours");
        }
    }

    /** Takes back hours that are not in force yet. */
    public static Map<String, Object> removeWindow(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue row = EntityQuery.use(delegator).from("ContactWindow").where("countryCode", context.get("countryCode"),
                "dayTypeId", context.get("dayTypeId"), "fromDate", context.get("fromDate")).queryOne();
        if (row == null || !row.getDate("fromDate").toLocalDate().isAfter(Settings.today(delegator))) {
            return refused(row == null ? "DealercrmContactWindowNone" : "DealercrmContactWindowInForce", context);
        }
        row.remove();
        return saved(context);
    }

    /** Names the law or house rule behind a rule in a country from a day on. */
    public static Map<String, Object> setSource(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        String rule = (String) context.get("ruleId");
        boolean known = SiteTerms.RNE.equals(rule) || SiteTerms.REPEP.equals(rule)
                || Arrays.stream(ContactRule.values()).anyMatch(one -> one.name().equals(rule));
        Optional<String> complaint = complaint(context).or(() -> known ? Optional.empty() : Optional.of("DealercrmContactWindowBadRule"));
        return complaint.isPresent() ? refused(complaint.get(), context)
                : stored(dctx.getDelegator(), dctx.getDelegator().makeValue("ContactRuleSource", "countryCode", context.get("countryCode"),
                        "ruleId", rule, "fromDate", context.get("fromDate"), "sourceText", text(context, "sourceText")), context);
    }

    private static Optional<String> complaint(Map<String, ? extends Object> context) {
        String source = text(context, "sourceText");
        Date from = (Date) context.get("fromDate");
        int year = from == null ? 0 : from.toLocalDate().getYear();
        return !COUNTRIES.contains(context.get("countryCode")) ? Optional.of("DealercrmContactWindowBadCountry")
                : year < 2000 || year > 2199 ? Optional.of("DealercrmContactWindowBadDate")
                : source == null || source.length() > LONGEST ? Optional.of("DealercrmContactWindowNoSource") : Optional.empty();
    }

    private static Map<String, Object> stored(Delegator delegator, GenericValue row, Map<String, ? extends Object> context)
            throws GenericEntityException {
        delegator.createOrStore(row);
        return saved(context);
    }

    private static Map<String, Object> saved(Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmContactWindowSaved", context));
        result.put("countryCode", context.get("countryCode"));
        return result;
    }

    private static String text(Map<String, ? extends Object> context, String name) {
        String value = (String) context.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(label(labelKey, context));
    }

    private static String label(String key, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage("DealercrmCalendarContactUiLabels", key, (Locale) context.get("locale"));
    }
}

package org.dealercrm.pqrs.term;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.Holiday;
import org.dealercrm.calendar.SiteCalendars;

/** Brings the last days of cases up to date when the calendar changed. */
public final class RecountServices {
    private static final String WHOLE_COUNTRY = "_NA_";
    private static final Set<String> SETTINGS = Set.of("calendar.country", "calendar.saturdayIsBusiness");

    private RecountServices() { }

    /** Counts anew what runs over the changed days, what a site or a setting of calendars changed, or one case. */
    public static Map<String, Object> recount(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("changedCases", changed(dctx, context));
        return result;
    }

    private static long changed(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue user = (GenericValue) context.get("userLogin");
        String setting = (String) context.get("settingKey");
        if (setting != null) {
            return SETTINGS.contains(setting) ? new Recount(dctx, user, said("DealercrmPqrsTermRecountSettings", context)).all(null) : 0;
        }
        if (context.get("custRequestId") != null) {
            return new Recount(dctx, user, said("DealercrmPqrsRuleRecountReopened", context)).one((String) context.get("custRequestId"));
        }
        String site = (String) context.get("facilityId");
        String facilityId = site == null || site.isBlank() || WHOLE_COUNTRY.equals(site) ? null : site;
        Date first = (Date) context.get("firstDate");
        Date last = (Date) context.get("lastDate");
        if (first == null || last == null) {
            return new Recount(dctx, user, said("DealercrmPqrsTermRecountSettings", context)).all(facilityId);
        }
        BusinessCalendar calendar = calendar(dctx, facilityId, (String) context.get("countryCode"));
        List<LocalDate> days = first.equals(last) ? List.of(first.toLocalDate()) : List.of(first.toLocalDate(), last.toLocalDate());
        String reason = said("DealercrmPqrsTermRecountDays", context) + " " + String.join("; ",
                days.stream().map(day -> day(calendar, day, context)).toList()) + ".";
        return new Recount(dctx, user, reason).overDays(first, last, facilityId);
    }

    private static BusinessCalendar calendar(DispatchContext dctx, String facilityId, String countryCode) throws GenericEntityException {
        SiteCalendars calendars = SiteCalendars.of(dctx.getDelegator());
        return facilityId == null && countryCode != null ? calendars.ofCountry(countryCode) : calendars.at(facilityId);
    }

    /** What a changed day is now. */
    private static String day(BusinessCalendar calendar, LocalDate day, Map<String, ? extends Object> context) {
        String names = String.join(", ", calendar.holidaysOn(day).stream().map(holiday -> name(holiday, (Locale) context.get("locale"))).toList());
        return names.isEmpty() ? TermReply.text("DealercrmPqrsRuleRecountWorkday", Map.of("day", day.toString()), context)
                : TermReply.text("DealercrmPqrsRuleRecountHoliday", Map.of("day", day.toString(), "name", names), context);
    }

    private static String name(Holiday holiday, Locale locale) {
        return holiday.description() != null ? holiday.description()
                : UtilProperties.getMessage("DealercrmCalendarUiLabels", "DealercrmCalendarHoliday_" + holiday.key(), locale);
    }

    private static String said(String label, Map<String, ? extends Object> context) {
        return TermReply.text(label, Map.of(), context);
    }
}

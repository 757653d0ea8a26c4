package org.dealercrm.pqrs.term;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
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

    private RecountServices() { }

    /** Counts anew what runs over the changed days, or everything without answer after a change of a site or of a setting of calendars. */
    public static Map<String, Object> recount(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        String setting = (String) context.get("settingKey");
        long changed = 0;
        if (setting == null || setting.startsWith("calendar.")) {
            String site = (String) context.get("facilityId");
            String facilityId = site == null || site.isBlank() || WHOLE_COUNTRY.equals(site) ? null : site;
            Recount recount = new Recount(dctx, (GenericValue) context.get("userLogin"), reason(dctx.getDelegator(), facilityId, context));
            changed = recount.run((Date) context.get("firstDate"), (Date) context.get("lastDate"), facilityId);
        }
        result.put("changedCases", changed);
        return result;
    }

    /** What the history says: each changed day with its holidays as they are now, and what was written about it. */
    private static String reason(Delegator delegator, String facilityId, Map<String, ? extends Object> context) throws GenericEntityException {
        Date first = (Date) context.get("firstDate");
        Date last = (Date) context.get("lastDate");
        if (first == null || last == null) {
            return TermReply.text("DealercrmPqrsTermRecountSettings", Map.of(), context);
        }
        BusinessCalendar calendar = SiteCalendars.of(delegator).at(facilityId);
        String said = (String) context.get("description");
        String text = day(calendar, first.toLocalDate(), said);
        return TermReply.text("DealercrmPqrsTermRecountDays", Map.of(), context) + " " + (first.equals(last) ? text
                : text + "; " + day(calendar, last.toLocalDate(), said));
    }

    private static String day(BusinessCalendar calendar, LocalDate day, String said) {
        String names = String.join(", ", calendar.holidaysOn(day).stream().map(RecountServices::name).toList());
        String text = names.isEmpty() ? said : names;
        return text == null || text.isBlank() ? day.toString() : day + " " + text;
    }

    private static String name(Holiday holiday) {
        return holiday.description() == null ? String.valueOf(holiday.key()) : holiday.description();
    }
}

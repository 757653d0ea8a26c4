package org.dealercrm.calendar;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Services that add, move and take away holidays. */
public final class CalendarServices {
    private static final String MODULE = CalendarServices.class.getName();

    private CalendarServices() { }

    /** What a service does at the place it is asked for; answers the label of a complaint, or null. */
    private interface Change {
        String make(DayWriter writer) throws GenericEntityException;
    }

    /** Makes a day a holiday of a country or a site, or says that it is none there. */
    public static Map<String, Object> createCalendarDay(DispatchContext dctx, Map<String, ? extends Object> context) {
        LocalDate day = day(context, "calendarDate");
        String name = (String) context.get("description");
        String type = (String) context.get("dayTypeId");
        return answer(dctx, context, day, day, writer -> switch (type) {
        case DayWriter.HOLIDAY -> writer.add(day, name);
        case DayWriter.WORKDAY -> writer.takeAway(day, name);
        default -> "DealercrmCalendarBadType";
        });
    }

    /** Moves a holiday to another day. */
    public static Map<String, Object> moveCalendarDay(DispatchContext dctx, Map<String, ? extends Object> context) {
        LocalDate day = day(context, "calendarDate");
        LocalDate newDay = day(context, "newDate");
        return answer(dctx, context, day.isBefore(newDay) ? day : newDay, day.isBefore(newDay) ? newDay : day,
                writer -> writer.move(day, newDay));
    }

    /** Takes back what was written about a day. */
    public static Map<String, Object> deleteCalendarDay(DispatchContext dctx, Map<String, ? extends Object> context) {
        LocalDate day = day(context, "calendarDate");
        return answer(dctx, context, day, day, writer -> writer.forget(day));
    }

    private static Map<String, Object> answer(DispatchContext dctx, Map<String, ? extends Object> context, LocalDate first, LocalDate last,
            Change change) {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        try {
            String facilityId = facilityId(context);
            String countryCode = countryCode(delegator, facilityId, context);
            if (countryCode == null) {
                return error("DealercrmCalendarBadPlace", locale);
            }
            String complaint = change.make(new DayWriter(delegator, countryCode, facilityId, (GenericValue) context.get("userLogin")));
            if (complaint != null) {
                return error(complaint, locale);
            }
            Map<String, Object> result = ServiceUtil.returnSuccess(text("DealercrmCalendarSaved", locale));
            result.put("countryCode", countryCode);
            result.put("facilityId", facilityId);
            result.put("firstDate", Date.valueOf(first));
            result.put("lastDate", Date.valueOf(last));
            return result;
        } catch (GenericEntityException e) {
            Debug.logError(e, MODULE);
            return error("DealercrmCalendarFailed", locale);
        }
    }

    private static String facilityId(Map<String, ? extends Object> context) {
        String given = (String) context.get("facilityId");
        return given == null || given.isBlank() ? SiteCalendars.WHOLE_COUNTRY : given;
    }

    /** A site lies in its country whatever is said; without a site the country must be one there is. */
    private static String countryCode(Delegator delegator, String facilityId, Map<String, ? extends Object> context)
            throws GenericEntityException {
        if (SiteCalendars.WHOLE_COUNTRY.equals(facilityId)) {
            String given = (String) context.get("countryCode");
            return List.of(Locale.getISOCountries()).contains(given) ? given : null;
        }
        GenericValue site = EntityQuery.use(delegator).from("DealershipSite").where("facilityId", facilityId).queryOne();
        return site == null ? null : SiteCalendars.of(delegator).countryOf(facilityId);
    }

    private static LocalDate day(Map<String, ? extends Object> context, String name) {
        return ((Date) context.get(name)).toLocalDate();
    }

    private static Map<String, Object> error(String key, Locale locale) {
        return ServiceUtil.returnError(text(key, locale));
    }

    private static String text(String key, Locale locale) {
        return UtilProperties.getMessage("DealercrmCalendarUiLabels", key, locale);
    }
}

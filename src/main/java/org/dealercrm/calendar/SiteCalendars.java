package org.dealercrm.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.Settings;

/** The business calendar of each site as it is now: holidays of its country, dated days, and whether it counts Saturdays. */
public final class SiteCalendars {
    static final String COUNTRY_KEY = "calendar.country";
    static final String SATURDAY_KEY = "calendar.saturdayIsBusiness";
    static final String WHOLE_COUNTRY = "_NA_";

    private final Map<String, GenericValue> sites;
    private final Map<String, Map<LocalDate, DatedDays.Entry>> days;
    private final Settings country;
    private final Settings saturday;
    private final Map<String, BusinessCalendar> calendars = new HashMap<>();

    private SiteCalendars(Map<String, GenericValue> sites, Map<String, Map<LocalDate, DatedDays.Entry>> days, Settings country,
            Settings saturday) {
        this.sites = sites;
        this.days = days;
        this.country = country;
        this.saturday = saturday;
    }

    /** Reads what all calendars need at once; keep it no longer than the work at hand. */
    public static SiteCalendars of(Delegator delegator) throws GenericEntityException {
        Map<String, GenericValue> sites = new HashMap<>();
        for (GenericValue site : EntityQuery.use(delegator).from("DealershipSite").cache().queryList()) {
            sites.put(site.getString("facilityId"), site);
        }
        return new SiteCalendars(sites, days(EntityQuery.use(delegator).from("CalendarDay").cache().queryList()),
                Settings.of(delegator, COUNTRY_KEY), Settings.of(delegator, SATURDAY_KEY));
    }

    private static Map<String, Map<LocalDate, DatedDays.Entry>> days(List<GenericValue> rows) {
        Map<String, Map<LocalDate, DatedDays.Entry>> days = new HashMap<>();
        for (GenericValue row : rows) {
            days.computeIfAbsent(row.getString("countryCode") + "|" + row.getString("facilityId"), place -> new HashMap<>())
                    .put(row.getDate("calendarDate").toLocalDate(), new DatedDays.Entry("HOLIDAY".equals(row.getString("dayTypeId")),
                            row.getString("holidayKey"), row.getString("description")));
        }
        return days;
    }

    /** The calendar of a site; of the group when the site is null or unknown. */
    public BusinessCalendar at(String facilityId) {
        return calendars.computeIfAbsent(sites.containsKey(facilityId) ? facilityId : WHOLE_COUNTRY,
                id -> calendar(countryOf(id), id, saturdayOf(id)));
    }

    /** The calendar of a country as the group keeps it. */
    public BusinessCalendar ofCountry(String countryCode) {
        return calendar(countryCode, WHOLE_COUNTRY, saturdayOf(WHOLE_COUNTRY));
    }

    private BusinessCalendar calendar(String countryCode, String facilityId, boolean saturdayIsBusiness) {
        return new BusinessCalendar(new DatedDays(new NationalHolidays(countryCode), daysOf(countryCode, WHOLE_COUNTRY),
                WHOLE_COUNTRY.equals(facilityId) ? Map.of() : daysOf(countryCode, facilityId)), saturdayIsBusiness);
    }

    private Map<LocalDate, DatedDays.Entry> daysOf(String countryCode, String facilityId) {
        return days.getOrDefault(countryCode + "|" + facilityId, Map.of());
    }

    /** The country of a site, of the group when the site is null or says none. */
    public String countryOf(String facilityId) {
        GenericValue site = sites.get(facilityId);
        String own = site == null ? null : site.getString("countryCode");
        return own != null ? own : country.inForce(null, null).map(Settings.InForce::value).orElse("CO");
    }

    private boolean saturdayOf(String facilityId) {
        GenericValue site = sites.get(facilityId);
        String own = site == null ? null : site.getString("saturdayIsBusiness");
        boolean says = "Y".equals(own) || "N".equals(own);
        return "Y".equals(says ? own : saturday.inForce(null, null).map(Settings.InForce::value).orElse("N"));
    }
}

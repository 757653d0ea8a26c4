package org.dealercrm.calendar;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.Clock;

/** Writes the dated days of one place. A row stands only where the place differs from the wider calendar. */
final class DayWriter {
    static final String HOLIDAY = "HOLIDAY";
    static final String WORKDAY = "WORKDAY";

    /** Before it Colombia's law of Mondays was not in force; after it nobody plans. */
    private static final int FIRST_YEAR = 1984;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_NAME = 255;

    private final Delegator delegator;
    private final String countryCode;
    private final String facilityId;
    private final GenericValue userLogin;
    private final Holidays holidays;
    private final Holidays wider;

    DayWriter(Delegator delegator, String countryCode, String facilityId, GenericValue userLogin) throws GenericEntityException {
        this.delegator = delegator;
        this.countryCode = countryCode;
        this.facilityId = facilityId;
        this.userLogin = userLogin;
        SiteCalendars calendars = SiteCalendars.of(delegator);
        BusinessCalendar ofCountry = calendars.ofCountry(countryCode);
        boolean ofSite = !SiteCalendars.WHOLE_COUNTRY.equals(facilityId);
        this.holidays = ofSite ? calendars.at(facilityId)::holidaysOn : ofCountry::holidaysOn;
        this.wider = ofSite ? ofCountry::holidaysOn : new NationalHolidays(countryCode);
    }

    String add(LocalDate day, String name) throws GenericEntityException {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return "DealercrmCalendarNoName";
        }
        return add(day, null, name.strip());
    }

    private String add(LocalDate day, String key, String name) throws GenericEntityException {
        if (!isInRange(day)) {
            return "DealercrmCalendarBadDate";
        }
        if (!holidays.on(day).isEmpty()) {
            return "DealercrmCalendarIsHoliday";
        }
        write(day, HOLIDAY, key, name, wider.on(day).isEmpty());
        return null;
    }

    String takeAway(LocalDate day, String reason) throws GenericEntityException {
        if (!isInRange(day)) {
            return "DealercrmCalendarBadDate";
        }
        if (holidays.on(day).isEmpty()) {
            return "DealercrmCalendarNoHoliday";
        }
        String said = reason == null || reason.isBlank() ? null : reason.strip();
        if (said != null && said.length() > LONGEST_NAME) {
            return "DealercrmCalendarNoName";
        }
        write(day, WORKDAY, null, said, !wider.on(day).isEmpty());
        return null;
    }

    String move(LocalDate day, LocalDate newDay) throws GenericEntityException {
        List<Holiday> found = holidays.on(day);
        if (found.size() > 1) {
            return "DealercrmCalendarTwoHolidays";
        }
        if (found.isEmpty()) {
            return "DealercrmCalendarNoHoliday";
        }
        String complaint = add(newDay, found.get(0).key(), found.get(0).description());
        return complaint != null ? complaint : takeAway(day, null);
    }

    String forget(LocalDate day) throws GenericEntityException {
        return delegator.removeByAnd("CalendarDay", "countryCode", countryCode, "facilityId", facilityId,
                "calendarDate", Date.valueOf(day)) == 0 ? "DealercrmCalendarNoDay" : null;
    }

    private static boolean isInRange(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private void write(LocalDate day, String type, String key, String name, boolean differs) throws GenericEntityException {
        GenericValue row = EntityQuery.use(delegator).from("CalendarDay")
                .where("countryCode", countryCode, "facilityId", facilityId, "calendarDate", Date.valueOf(day)).queryOne();
        if (!differs) {
            if (row != null) {
                row.remove();
            }
            return;
        }
        GenericValue written = row != null ? row : delegator.makeValue("CalendarDay", "countryCode", countryCode, "facilityId", facilityId,
                "calendarDate", Date.valueOf(day));
        written.set("dayTypeId", type);
        written.set("holidayKey", key);
        written.set("description", name);
        written.set("createdDate", Clock.now());
        written.set("createdByUserLogin", userLogin.getString("userLoginId"));
        delegator.createOrStore(written);
    }
}

package org.dealercrm.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dealercrm.structure.ComponentFiles;
import org.w3c.dom.Element;

/** The calendars that rules are tested with: Colombia's from the library, Mexico's from the data the component brings. */
public final class Calendars {

    private Calendars() { }

    public static BusinessCalendar colombia(boolean saturdayIsBusiness) {
        return new BusinessCalendar(new NationalHolidays("CO"), saturdayIsBusiness);
    }

    public static BusinessCalendar mexico() {
        Map<LocalDate, DatedDays.Entry> days = new TreeMap<>();
        for (Element day : ComponentFiles.elements(Path.of("data/CalendarInitialData.xml"), "CalendarDay")) {
            if (day.getAttribute("countryCode").equals("MX")) {
                days.put(LocalDate.parse(day.getAttribute("calendarDate")),
                        new DatedDays.Entry(day.getAttribute("dayTypeId").equals("HOLIDAY"), day.getAttribute("holidayKey"), null));
            }
        }
        return new BusinessCalendar(new DatedDays(new NationalHolidays("MX"), days, Map.of()), false);
    }

    /** A calendar with days of its own, and none of any country. */
    public static BusinessCalendar of(boolean saturdayIsBusiness, LocalDate... holidays) {
        List<LocalDate> days = List.of(holidays);
        return new BusinessCalendar(day -> days.contains(day) ? List.of(new Holiday(day, null, "Feria", Holiday.Source.COUNTRY)) : List.of(),
                saturdayIsBusiness);
    }

    /** The holidays of some years. */
    public static TreeSet<LocalDate> holidays(BusinessCalendar calendar, int firstYear, int lastYear) {
        TreeSet<LocalDate> found = new TreeSet<>();
        LocalDate.of(firstYear, 1, 1).datesUntil(LocalDate.of(lastYear + 1, 1, 1)).filter(day -> !calendar.holidaysOn(day).isEmpty())
                .forEach(found::add);
        return found;
    }
}

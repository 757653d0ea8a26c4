package org.dealercrm.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * The holidays of a country as the library computes them. Only Colombia's are taken from it: other countries' days come wholly
 * from the table of dated days, because the library moves Mexican holidays off weekends, which their law does not.
 */
final class NationalHolidays implements Holidays {
    private static final String COLOMBIA = "CO";

    /** Easter itself is always a Sunday and no holiday of the law. */
    private static final String EASTER = "EASTER";

    private static final Map<Integer, Map<LocalDate, List<Holiday>>> COLOMBIAN = new ConcurrentHashMap<>();

    private final boolean inLibrary;

    NationalHolidays(String countryCode) {
        this.inLibrary = COLOMBIA.equals(countryCode);
    }

    @Override
    public List<Holiday> on(LocalDate day) {
        return inLibrary ? COLOMBIAN.computeIfAbsent(day.getYear(), NationalHolidays::computed).getOrDefault(day, List.of()) : List.of();
    }

    private static Map<LocalDate, List<Holiday>> computed(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(COLOMBIA)).getHolidays(Year.of(year)).stream()
                .map(found -> new Holiday(found.getDate(), key(found.getPropertiesKey()), null, Holiday.Source.LIBRARY))
                .filter(holiday -> !EASTER.equals(holiday.key()))
                .collect(Collectors.groupingBy(Holiday::day, Collectors.collectingAndThen(Collectors.toList(), NationalHolidays::sorted)));
    }

    private static List<Holiday> sorted(List<Holiday> holidays) {
        return holidays.stream().sorted(java.util.Comparator.comparing(Holiday::key)).toList();
    }

    /** The library writes "christian.GOOD_FRIDAY" and "NEW_YEAR". */
    private static String key(String propertiesKey) {
        return propertiesKey.substring(propertiesKey.lastIndexOf('.') + 1);
    }
}

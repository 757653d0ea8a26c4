package org.dealercrm.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Holidays with the days that were added to them or taken away, for a country and then for one site: the narrower one wins. */
final class DatedDays implements Holidays {
    private final Holidays national;
    private final Map<LocalDate, Entry> ofCountry;
    private final Map<LocalDate, Entry> ofSite;

    /** What somebody wrote about a day: a holiday, or a day that is none after all. */
    record Entry(boolean holiday, String key, String description) { }

    DatedDays(Holidays national, Map<LocalDate, Entry> ofCountry, Map<LocalDate, Entry> ofSite) {
        this.national = national;
        this.ofCountry = Map.copyOf(ofCountry);
        this.ofSite = Map.copyOf(ofSite);
    }

    @Override
    public List<Holiday> on(LocalDate day) {
        Entry site = ofSite.get(day);
        if (site != null) {
            return holidays(day, site, Holiday.Source.SITE);
        }
        Entry country = ofCountry.get(day);
        return country != null ? holidays(day, country, Holiday.Source.COUNTRY) : national.on(day);
    }

    private static List<Holiday> holidays(LocalDate day, Entry entry, Holiday.Source source) {
        return entry.holiday() ? List.of(new Holiday(day, entry.key(), entry.description(), source)) : List.of();
    }
}

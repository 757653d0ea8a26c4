package org.dealercrm.calendar;

import java.time.LocalDate;

/** A day nobody is expected to work: its name is a known holiday (key) or what somebody wrote (description). */
public record Holiday(LocalDate day, String key, String description, Source source) {

    /** Where a holiday is written: in the law as the library knows it, in the country's own days, or in those of one site. */
    public enum Source { LIBRARY, COUNTRY, SITE }
}

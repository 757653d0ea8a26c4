package org.dealercrm.calendar;

import java.time.LocalDate;
import java.util.List;

/** A number of business days counted from the day after a day, and the days on the way that did not count. */
public record Term(LocalDate from, int businessDays, LocalDate due, List<SkippedDay> skipped) { }

package org.dealercrm.calendar;

import java.time.LocalDate;
import java.util.List;

/** Tells the holidays of a day: none, one, or two feasts that fall together. */
public interface Holidays {

    List<Holiday> on(LocalDate day);
}

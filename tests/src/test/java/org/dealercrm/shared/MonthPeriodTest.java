package org.dealercrm.shared;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;

import org.junit.Test;

/** Months of URLs and goals. */
public class MonthPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static String parsed(Object id) {
        return MonthPeriod.parse(id, TODAY).id();
    }

    @Test
    public void aMonthIsReadAsWritten() {
        assertEquals("2024-02", parsed("2024-02"));
        assertEquals("2024-02-29", MonthPeriod.parse("2024-02", TODAY).lastDay().toString());
    }

    @Test
    public void whatIsNoMonthGivesTheMonthOfTheDay() {
        for (Object id : new Object[] {null, "", "marzo", "2026-13", "0000-01", "+999999999-12"}) {
            assertEquals("2026-11", parsed(id));
        }
    }
}

package org.dealercrm.activity;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.Test;

public class WeekPeriodTest {

    @Test
    public void aWeekIsMondayToSunday() {
        WeekPeriod week = WeekPeriod.parse("2026-W47").orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 16), week.firstDay());
        assertEquals(LocalDate.of(2026, 11, 22), week.lastDay());
    }

    @Test
    public void theFirstWeekMayBeginInTheYearBefore() {
        assertEquals(LocalDate.of(2025, 12, 29), WeekPeriod.parse("2026-W01").orElseThrow().firstDay());
        assertEquals(LocalDate.of(2026, 12, 28), WeekPeriod.parse("2026-W53").orElseThrow().firstDay());
    }

    @Test
    public void whatIsNoWeekIsNone() {
        for (String wrong : new String[] {"", "2026-11", "2026-W00", "2025-W53", "2026-W54", "W47", "0026-W10", "2026-W1"}) {
            assertEquals(wrong, Optional.empty(), WeekPeriod.parse(wrong));
        }
    }
}

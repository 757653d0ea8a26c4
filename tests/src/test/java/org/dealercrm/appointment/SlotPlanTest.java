package org.dealercrm.appointment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.Test;

/** Which slots a day has and how many places. */
public class SlotPlanTest {

    private static final LocalDate THURSDAY = LocalDate.of(2031, 3, 6);

    private static TimeSpan span(String from, String thru) {
        return TimeSpan.read(from, thru).orElseThrow();
    }

    private static Opening opening(String from, String thru, int minutes, int places) {
        return new Opening(DayOfWeek.THURSDAY, span(from, thru), minutes, places, null, null);
    }

    private static String day(SlotPlan plan, LocalDate day, boolean holiday, DayChange... changes) {
        return String.join(" ", plan.slots(day, holiday, List.of(changes)).stream().map(slot -> slot.start() + "x" + slot.places()).toList());
    }

    private final SlotPlan plan = new SlotPlan(List.of(opening("07:00", "08:40", 30, 3)));

    @Test
    public void aSlotMustEndWithinItsOpening() {
        assertEquals("07:00x3 07:30x3 08:00x3", day(plan, THURSDAY, false));
    }

    @Test
    public void otherWeekdaysAndHolidaysHaveNone() {
        assertEquals("", day(plan, THURSDAY.plusDays(1), false));
        assertEquals("", day(plan, THURSDAY, true));
    }

    @Test
    public void openingsThatBeginASlotTogetherAddTheirPlaces() {
        SlotPlan both = new SlotPlan(List.of(opening("07:00", "08:00", 30, 3), opening("07:30", "08:30", 30, 1)));
        assertEquals("07:00x3 07:30x4 08:00x1", day(both, THURSDAY, false));
    }

    @Test
    public void validityHasAFirstAndALastDay() {
        Opening limited = new Opening(DayOfWeek.THURSDAY, span("07:00", "08:00"), 60, 1, THURSDAY, THURSDAY.plusDays(7));
        assertFalse(limited.on(THURSDAY.minusDays(7)));
        assertTrue(limited.on(THURSDAY));
        assertTrue(limited.on(THURSDAY.plusDays(7)));
        assertFalse(limited.on(THURSDAY.plusDays(14)));
    }

    @Test
    public void aClosureTakesTheSlotsThatBeginInIt() {
        assertEquals("07:00x3 08:00x3", day(plan, THURSDAY, false, DayChange.closing(span("07:30", "08:00"))));
        assertEquals("", day(plan, THURSDAY, false, DayChange.closing(TimeSpan.WHOLE_DAY)));
    }

    @Test
    public void anAdditionGivesMorePlacesOrOpensSlotsOfItsOwn() {
        assertEquals("07:00x3 07:30x5 08:00x5", day(plan, THURSDAY, false, DayChange.adding(span("07:30", "09:00"), 15, 2)));
        assertEquals("10:00x2 10:30x2", day(plan, THURSDAY, true, DayChange.adding(span("10:00", "11:00"), 30, 2)));
    }

    @Test
    public void whatIsClosedStaysClosedWhateverIsAdded() {
        DayChange more = DayChange.adding(span("07:00", "09:00"), 30, 2);
        assertEquals("", day(plan, THURSDAY, false, DayChange.closing(TimeSpan.WHOLE_DAY), more));
    }

    @Test
    public void anAppointmentTakesAPlaceOfTheSlotInWhichItBegins() {
        Slot slot = new Slot(LocalTime.of(7, 30), 30, 1);
        assertTrue(slot.holds(LocalTime.of(7, 30)));
        assertTrue(slot.holds(LocalTime.of(7, 59)));
        assertFalse(slot.holds(LocalTime.of(8, 0)));
        assertTrue(new Slot(LocalTime.of(23, 45), 30, 1).holds(LocalTime.of(23, 59)));
    }

    @Test
    public void whatIsTakenIsNotFreeAndThePastGivesNothing() {
        Timestamp start = new Timestamp(0);
        Slot slot = new Slot(LocalTime.of(7, 30), 30, 2);
        assertEquals(1, new FreeSlot(THURSDAY, slot, 1, start, false).free());
        assertEquals(0, new FreeSlot(THURSDAY, slot, 3, start, false).free());
        assertTrue(new FreeSlot(THURSDAY, slot, 3, start, false).overbooked());
        assertEquals(0, new FreeSlot(THURSDAY, slot, 0, start, true).free());
    }

    @Test
    public void timesAreReadAsPeopleTypeThem() {
        assertEquals(Optional.of(LocalTime.of(7, 30)), TimeSpan.time(" 7:30 "));
        assertEquals(Optional.of(LocalTime.of(7, 30)), TimeSpan.time("07:30"));
        for (String wrong : List.of("", "25:00", "7", "07:60", "mañana")) {
            assertEquals(wrong, Optional.empty(), TimeSpan.time(wrong));
        }
        assertEquals(Optional.empty(), TimeSpan.time(null));
        assertEquals(Optional.empty(), TimeSpan.read("08:00", "08:00"));
        assertEquals(Optional.empty(), TimeSpan.read("09:00", "08:00"));
    }
}

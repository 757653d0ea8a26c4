package org.dealercrm.pqrs.term;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.Calendars;
import org.junit.Test;

/** Terms against the vectors of the law, and against days that are counted one by one. */
public class DeadlineTest {
    private static final int ROUNDS = 500;

    private static Deadline of(String received, int days, int extended, BusinessCalendar calendar, Pause... pauses) {
        return new Deadline(TermRule.business(days), LocalDate.parse(received), extended, List.of(pauses), calendar);
    }

    private static void due(String received, String ten, String fifteen, String thirty) {
        BusinessCalendar colombia = Calendars.colombia(false);
        assertEquals(List.of(ten, fifteen, thirty), List.of(of(received, 10, 0, colombia).due().toString(),
                of(received, 15, 0, colombia).due().toString(), of(received, 30, 0, colombia).due().toString()));
    }

    @Test
    public void termsOfTheLawEndWhenTheLawSays() {
        due("2026-07-06", "2026-07-22", "2026-07-29", "2026-08-21");
        due("2026-03-30", "2026-04-15", "2026-04-22", "2026-05-14");
        due("2025-06-13", "2025-07-01", "2025-07-08", "2025-07-29");
        due("2025-12-19", "2026-01-06", "2026-01-14", "2026-02-04");
        due("2027-03-23", "2027-04-08", "2027-04-15", "2027-05-06");
        due("2026-07-11", "2026-07-28", "2026-08-04", "2026-08-27");
        due("2026-11-20", "2026-12-04", "2026-12-14", "2027-01-06");
    }

    @Test
    public void anExtensionAddsItsDays() {
        assertEquals(LocalDate.parse("2026-08-11"), of("2026-07-06", 15, 8, Calendars.colombia(false)).due());
    }

    @Test
    public void saturdaysCountWhereTheyAreWorked() {
        assertEquals(LocalDate.parse("2026-07-25"), of("2026-07-06", 15, 0, Calendars.colombia(true)).due());
    }

    @Test
    public void explanationNumbersTheDaysThatCountAndNamesTheOthers() {
        List<DeadlineDay> days = of("2026-07-06", 15, 0, Calendars.colombia(false)).explain();
        assertEquals(DeadlineDay.Why.RECEIPT, days.get(0).why());
        assertEquals(15, days.get(days.size() - 1).number());
        assertEquals(2, days.stream().filter(day -> day.why() == DeadlineDay.Why.HOLIDAY).count());
    }

    @Test
    public void everyTermEqualsDaysThatAreCountedOneByOne() {
        Random random = new Random(20261129);
        for (int i = 0; i < ROUNDS; i++) {
            boolean saturday = random.nextBoolean();
            BusinessCalendar calendar = Calendars.colombia(saturday);
            LocalDate received = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1600));
            int days = 1 + random.nextInt(40);
            Pause pause = new Pause(received.plusDays(1 + random.nextInt(5)), received.plusDays(6 + random.nextInt(20)));
            boolean paused = random.nextBoolean();
            Deadline deadline = new Deadline(TermRule.business(days), received, 0, paused ? List.of(pause) : List.of(), calendar);
            LocalDate day = received;
            for (int left = days; left > 0;) {
                day = day.plusDays(1);
                boolean rests = paused && !day.isBefore(pause.from()) && !day.isAfter(pause.thru());
                boolean free = day.getDayOfWeek() == DayOfWeek.SUNDAY || !saturday && day.getDayOfWeek() == DayOfWeek.SATURDAY
                        || !calendar.holidaysOn(day).isEmpty();
                left -= rests || free ? 0 : 1;
            }
            assertEquals(received + " +" + days, day, deadline.due());
            assertEquals(days, deadline.used(day));
            assertEquals(0, deadline.left(day));
            assertTrue(deadline.left(day.plusDays(60)) < 0);
        }
    }
}

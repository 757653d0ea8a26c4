package org.dealercrm.pqrs.term;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.dealercrm.calendar.Calendars;
import org.junit.Test;

/** Thousands of random terms against days that are counted one by one, with holidays that no calendar library knows. */
public class DeadlinePropertyTest {
    private static final int ROUNDS = 4000;
    private static final long SEED = Long.getLong("dealercrm.test.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    public DeadlinePropertyTest() {
        System.out.println("Deadline properties with seed " + SEED + " (again with -Ddealercrm.test.seed=" + SEED + ")");
    }

    /** A term with all that bears on it, kept apart from what counts it. */
    private record Given(LocalDate received, TermRule rule, int extended, List<Pause> pauses, Set<LocalDate> holidays, boolean saturday) {

        Deadline deadline() {
            return new Deadline(rule, received, extended, pauses, Calendars.of(saturday, holidays.toArray(LocalDate[]::new)));
        }

        Given with(Set<LocalDate> others) {
            return new Given(received, rule, extended, pauses, others, saturday);
        }

        boolean counts(LocalDate day) {
            boolean before = rule.start() == TermRule.Start.NEXT_DAY ? !day.isAfter(received) : day.isBefore(received);
            boolean rests = pauses.stream().anyMatch(pause -> pause.thru() != null
                    && day.toEpochDay() >= pause.from().toEpochDay() && day.toEpochDay() <= pause.thru().toEpochDay());
            boolean free = rule.unit() == TermRule.Unit.BUSINESS && (holidays.contains(day) || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || day.getDayOfWeek() == DayOfWeek.SATURDAY && !saturday);
            return !before && !rests && !free;
        }

        List<LocalDate> counted(int days) {
            List<LocalDate> counted = new ArrayList<>();
            for (LocalDate day = received.minusDays(3); counted.size() < days; day = day.plusDays(1)) {
                if (counts(day)) {
                    counted.add(day);
                }
            }
            return counted;
        }

        String said() {
            return "seed " + SEED + ", " + this;
        }
    }

    private Given some() {
        LocalDate received = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
        TermRule rule = new TermRule(1 + random.nextInt(45), random.nextInt(5) == 0 ? TermRule.Unit.CALENDAR : TermRule.Unit.BUSINESS,
                random.nextInt(3) == 0 ? TermRule.Start.RECEIPT : TermRule.Start.NEXT_DAY, random.nextInt(20), true, 1 + random.nextInt(10),
                1, 1 + random.nextInt(5), null, random.nextBoolean() ? null : 1 + random.nextInt(30));
        List<Pause> pauses = new ArrayList<>();
        LocalDate from = received;
        for (int i = random.nextInt(4); i > 0; i--) {
            from = from.plusDays(1 + random.nextInt(12));
            LocalDate thru = from.plusDays(random.nextInt(15));
            pauses.add(new Pause(from, i == 1 && random.nextInt(3) == 0 ? null : thru));
            from = thru;
        }
        Set<LocalDate> holidays = new TreeSet<>();
        IntStream.range(0, random.nextInt(25)).forEach(i -> holidays.add(received.plusDays(random.nextInt(120) - 5)));
        return new Given(received, rule, random.nextInt(rule.extensionDays() + 1), List.copyOf(pauses), holidays, random.nextBoolean());
    }

    @Test
    public void everyDayOfATermIsTheOneCountedByHand() {
        for (int round = 0; round < ROUNDS; round++) {
            Given given = some();
            Deadline deadline = given.deadline();
            int days = given.rule().days() + given.extended();
            List<LocalDate> counted = given.counted(days);
            LocalDate due = counted.get(days - 1);
            assertEquals(given.said(), due, deadline.due());
            assertEquals(given.said(), counted.get((days + 1) / 2 - 1), deadline.half());
            Integer internal = given.rule().internalDays();
            assertEquals(given.said(), internal == null ? null : given.counted(internal).get(internal - 1), deadline.internalDue());
            assertEquals(given.said(), counted, deadline.explain().stream().filter(day -> day.number() > 0).map(DeadlineDay::day).toList());
            assertEquals(given.said(), IntStream.rangeClosed(1, days).boxed().toList(),
                    deadline.explain().stream().map(DeadlineDay::number).filter(number -> number > 0).toList());
            LocalDate some = given.received().plusDays(random.nextInt(90));
            long until = counted.stream().filter(day -> !day.isAfter(some)).count();
            assertEquals(given.said() + " " + some, some.isAfter(due) ? given.counted(days + 400).stream().filter(day -> !day.isAfter(some)).count()
                    : until, deadline.used(some));
            assertEquals(given.said() + " " + some, some.isAfter(due) ? -late(given, due, some) : days - until, deadline.left(some));
        }
    }

    private static long late(Given given, LocalDate due, LocalDate day) {
        return due.plusDays(1).datesUntil(day.plusDays(1)).filter(given::counts).count();
    }

    @Test
    public void anExtensionAndAPauseOnlyEverMoveTheLastDayOn() {
        for (int round = 0; round < ROUNDS; round++) {
            Given given = some();
            Deadline deadline = given.deadline();
            Deadline plain = new Deadline(given.rule(), given.received(), 0, List.of(), deadline.calendar());
            assertTrue(given.said(), !deadline.due().isBefore(plain.due()));
            Deadline longer = new Deadline(given.rule(), given.received(), given.rule().extensionDays() + 3, given.pauses(), deadline.calendar());
            assertEquals(given.said(), given.rule().extensionDays().intValue(), longer.withinExtension().extendedDays());
            assertEquals(given.said(), 0, deadline.left(deadline.due()));
            assertTrue(given.said(), deadline.left(deadline.due().plusDays(40)) < 0);
        }
    }

    @Test
    public void aDayThatAPassOverChangedDaysLeavesOutMovesNothing() {
        int moved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Given given = some();
            Deadline before = given.deadline();
            LocalDate changed = given.received().plusDays(random.nextInt(130) - 20);
            LocalDate other = random.nextBoolean() ? changed : changed.plusDays(random.nextInt(20));
            Set<LocalDate> holidays = new TreeSet<>(given.holidays());
            for (LocalDate day : Set.copyOf(List.of(changed, other).subList(0, changed.equals(other) ? 1 : 2))) {
                if (!holidays.remove(day)) {
                    holidays.add(day);
                }
            }
            Deadline after = given.with(holidays).deadline();
            boolean differs = !before.due().equals(after.due()) || !before.half().equals(after.half())
                    || before.internalDue() != null && !before.internalDue().equals(after.internalDue());
            boolean inPass = !given.received().isAfter(other)
                    && (!before.due().isBefore(changed) || before.internalDue() != null && !before.internalDue().isBefore(changed));
            assertTrue(given.said() + " changed " + changed + ", " + other, inPass || !differs);
            moved += differs ? 1 : 0;
        }
        assertTrue("the changes are those of a calendar that is used: " + moved, moved > ROUNDS / 10);
    }
}

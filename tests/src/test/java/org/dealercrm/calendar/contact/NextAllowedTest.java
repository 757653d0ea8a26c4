package org.dealercrm.calendar.contact;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.Calendars;
import org.dealercrm.calendar.contact.ContactFacts.Past;
import org.junit.Test;

/** The next allowed moment is the first allowed minute, found here by asking every minute in other words than the policy's own. */
public class NextAllowedTest {

    private static final BusinessCalendar HOLIDAYS = Calendars.colombia(true);
    private static final int MINUTES = 20 * 24 * 60;

    private final Random random = new Random(2300);

    @Test
    public void theNextMomentIsTheFirstAllowedMinute() {
        for (int round = 0; round < 400; round++) {
            boolean strict = random.nextBoolean();
            boolean rolling = random.nextBoolean();
            ContactPurpose purpose = ContactPurpose.values()[random.nextInt(4)];
            ContactChannel channel = ContactChannel.values()[random.nextInt(4)];
            LocalDateTime start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)).atTime(random.nextInt(24), random.nextInt(60));
            List<Past> contacts = contactsBefore(start);
            ContactDecision decision = ContactRules.decide(Terms.ask(channel, purpose), start.atZone(Terms.BOGOTA).toInstant(),
                    new ContactFacts(contacts, List.of(), List.of()), Terms.colombia(strict, rolling, false));
            LocalDateTime first = start;
            for (int minute = 0; minute < MINUTES && !allowed(first, channel, purpose, contacts, strict, rolling); minute++) {
                first = first.plusMinutes(1);
            }
            String told = start + " " + channel + " " + purpose + " strict " + strict + " rolling " + rolling + " " + contacts;
            assertEquals(told, first.atZone(Terms.BOGOTA).toInstant(), decision.nextAllowed());
            assertEquals(told, first.equals(start), decision.allowed());
        }
    }

    private List<Past> contactsBefore(LocalDateTime start) {
        List<Past> contacts = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Boolean answered = random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
            contacts.add(new Past(ContactChannel.values()[random.nextInt(4)],
                    start.minusMinutes(random.nextInt(9 * 24 * 60)).atZone(Terms.BOGOTA).toInstant(), answered));
        }
        return contacts;
    }

    private static boolean allowed(LocalDateTime minute, ContactChannel channel, ContactPurpose purpose, List<Past> contacts, boolean strict,
            boolean rolling) {
        int hour = minute.getHour();
        DayOfWeek day = minute.getDayOfWeek();
        boolean open = day == DayOfWeek.SATURDAY ? hour >= 8 && hour < 15 : day != DayOfWeek.SUNDAY && hour >= 7 && hour < 19;
        if (!open || !HOLIDAYS.holidaysOn(minute.toLocalDate()).isEmpty()) {
            return false;
        }
        for (Past past : contacts) {
            if (strict || past.answered() == null || past.answered()) {
                ZonedDateTime before = past.started().atZone(Terms.BOGOTA);
                boolean sameWeek = rolling ? Duration.between(before.toLocalDateTime(), minute).toMinutes() < 7 * 24 * 60
                        : isoWeek(before.toLocalDate()).equals(isoWeek(minute.toLocalDate()));
                if (before.toLocalDate().equals(minute.toLocalDate())
                        || purpose == ContactPurpose.COMMERCIAL && past.channel() != channel && sameWeek) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<Integer> isoWeek(LocalDate day) {
        return Set.of(100 * day.get(WeekFields.ISO.weekBasedYear()) + day.get(WeekFields.ISO.weekOfWeekBasedYear()));
    }

    @Test
    public void whatStandsHasNoNextMomentHoweverLongOneWaits() {
        for (int round = 0; round < 100; round++) {
            Instant start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)).atTime(LocalTime.of(random.nextInt(24), 0)).atZone(Terms.BOGOTA).toInstant();
            ContactFacts optedOut = new ContactFacts(List.of(), List.of(new ContactFacts.Choice(true, null, null, start.minusSeconds(60))), List.of());
            ContactDecision decision = ContactRules.decide(Terms.ask(ContactChannel.CALL, ContactPurpose.SERVICE), start, optedOut, Terms.colombia());
            assertFalse(decision.allowed());
            assertNull(decision.nextAllowed());
        }
    }
}

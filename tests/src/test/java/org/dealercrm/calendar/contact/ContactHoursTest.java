package org.dealercrm.calendar.contact;

import static org.dealercrm.calendar.contact.Terms.ask;
import static org.dealercrm.calendar.contact.Terms.bogota;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.dealercrm.calendar.contact.ContactHours.DayKind;
import org.dealercrm.calendar.contact.ContactHours.Window;
import org.junit.Test;

/** Hours, Sundays and holidays bind every purpose; the vectors are those of Ley 2300 in Bogota. */
public class ContactHoursTest {

    private static ContactDecision at(String moment) {
        return ContactRules.decide(ask(ContactChannel.CALL, ContactPurpose.VERIFICATION), bogota(moment), ContactFacts.NONE, Terms.colombia());
    }

    private static void open(String moment) {
        assertTrue(moment, at(moment).allowed());
        assertEquals(moment, bogota(moment), at(moment).nextAllowed());
    }

    private static void blocked(String moment, ContactRule rule, String next) {
        ContactDecision decision = at(moment);
        assertFalse(moment, decision.allowed());
        assertTrue(moment + " " + decision.blocks(), decision.blocks().stream().anyMatch(block -> block.rule() == rule && block.source().equals("art. 3")));
        assertEquals(moment, bogota(next), decision.nextAllowed());
        assertTrue(moment, decision.waitsOnlyForTime());
    }

    @Test
    public void holidaysAreClosed() {
        blocked("2026-07-13T10:00", ContactRule.HOLIDAY, "2026-07-14T07:00");
        blocked("2026-12-08T10:00", ContactRule.HOLIDAY, "2026-12-09T07:00");
    }

    @Test
    public void saturdayHasShorterHoursAndTheEndIsOutside() {
        blocked("2026-11-21T07:59", ContactRule.HOURS, "2026-11-21T08:00");
        open("2026-11-21T08:00");
        open("2026-11-21T14:59");
        blocked("2026-11-21T15:00", ContactRule.HOURS, "2026-11-23T07:00");
    }

    @Test
    public void weekdaysRunFromSevenToSeven() {
        blocked("2026-11-20T06:59", ContactRule.HOURS, "2026-11-20T07:00");
        open("2026-11-20T07:00");
        open("2026-11-20T18:59");
        blocked("2026-11-20T19:00", ContactRule.HOURS, "2026-11-21T08:00");
    }

    @Test
    public void sundaysAreClosed() {
        for (int hour = 0; hour < 24; hour++) {
            blocked(LocalDateTime.of(2026, 11, 22, hour, 30).toString(), ContactRule.HOURS, "2026-11-23T07:00");
        }
    }

    @Test
    public void aLongWeekendIsSkippedWhole() {
        blocked("2026-07-11T15:00", ContactRule.HOURS, "2026-07-14T07:00");
    }

    @Test
    public void hoursAreThoseOfTheSite() {
        Instant seven = bogota("2026-11-20T07:00");
        ContactDecision inTijuana = ContactRules.decide(ask(ContactChannel.CALL, ContactPurpose.SERVICE), seven, ContactFacts.NONE, Terms.tijuana());
        assertFalse(inTijuana.allowed());
        assertEquals(LocalDateTime.of(2026, 11, 20, 9, 0).atZone(Terms.TIJUANA).toInstant(), inTijuana.nextAllowed());
    }

    @Test
    public void daylightSavingMovesTheHoursInTijuana() {
        ContactDecision saturday = ContactRules.decide(ask(ContactChannel.CALL, ContactPurpose.SERVICE),
                LocalDateTime.of(2026, 3, 7, 20, 0).atZone(Terms.TIJUANA).toInstant(), ContactFacts.NONE, Terms.tijuana());
        assertEquals(Instant.parse("2026-03-09T16:00:00Z"), saturday.nextAllowed());
    }

    @Test
    public void hoursChangeFromTheDayOfTheNewLaw() {
        List<Window> windows = new ArrayList<>();
        windows.add(new Window(DayKind.FRI, Terms.LAW, LocalTime.of(7, 0), LocalTime.of(19, 0), "old"));
        windows.add(new Window(DayKind.FRI, LocalDate.of(2026, 11, 27), LocalTime.of(9, 0), LocalTime.of(17, 0), "new"));
        ContactTerms terms = Terms.terms(Terms.BOGOTA, day -> List.of(), new ContactHours(windows), true, true, false, null);
        ContactQuestion question = ask(ContactChannel.CALL, ContactPurpose.SURVEY);
        assertTrue(ContactRules.decide(question, bogota("2026-11-20T18:00"), ContactFacts.NONE, terms).allowed());
        ContactDecision later = ContactRules.decide(question, bogota("2026-11-27T18:00"), ContactFacts.NONE, terms);
        assertEquals("new", later.blocks().get(0).source());
    }

    @Test
    public void aCountryWithoutHoursIsNotContacted() {
        ContactTerms terms = Terms.terms(Terms.BOGOTA, day -> List.of(), new ContactHours(List.of()), true, true, false, null);
        ContactDecision decision = ContactRules.decide(ask(ContactChannel.CALL, ContactPurpose.SERVICE), bogota("2026-11-20T10:00"), ContactFacts.NONE, terms);
        assertEquals(ContactRule.NO_HOURS, decision.blocks().get(0).rule());
        assertNull(decision.nextAllowed());
    }
}

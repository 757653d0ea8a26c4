package org.dealercrm.calendar.contact;

import static org.dealercrm.calendar.contact.Terms.ask;
import static org.dealercrm.calendar.contact.Terms.bogota;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.dealercrm.calendar.contact.ContactFacts.Choice;
import org.dealercrm.calendar.contact.ContactFacts.Listing;
import org.dealercrm.calendar.contact.ContactFacts.Past;
import org.junit.Test;

/** What a person said, when they were contacted, and the exclusion lists. 20 November 2026 is a Friday. */
public class PersonRulesTest {

    private static final Choice CONSENT = new Choice(false, null, null, bogota("2026-01-05T10:00"));

    private static ContactFacts with(List<Past> contacts, Choice... choices) {
        return new ContactFacts(contacts, List.of(choices), List.of());
    }

    private static Past past(ContactChannel channel, String moment, Boolean answered) {
        return new Past(channel, bogota(moment), answered);
    }

    private static ContactDecision ask10(ContactChannel channel, ContactPurpose purpose, String moment, ContactFacts facts, ContactTerms terms) {
        return ContactRules.decide(ask(channel, purpose), bogota(moment), facts, terms);
    }

    private static List<ContactRule> rules(ContactDecision decision) {
        return decision.blocks().stream().map(ContactDecision.Block::rule).toList();
    }

    @Test
    public void oneContactADayBindsEveryPurpose() {
        ContactFacts called = with(List.of(past(ContactChannel.CALL, "2026-11-20T08:00", null)), CONSENT);
        for (ContactPurpose purpose : ContactPurpose.values()) {
            ContactDecision decision = ask10(ContactChannel.CALL, purpose, "2026-11-20T10:00", called, Terms.colombia());
            assertEquals(List.of(ContactRule.ONE_A_DAY), rules(decision));
            assertEquals(bogota("2026-11-21T08:00"), decision.nextAllowed());
        }
    }

    @Test
    public void anUnansweredCallCountsStrictlyAndNotLiterally() {
        ContactFacts missed = with(List.of(past(ContactChannel.CALL, "2026-11-20T08:00", false)), CONSENT);
        assertEquals(List.of(ContactRule.ONE_A_DAY), rules(ask10(ContactChannel.CALL, ContactPurpose.SERVICE, "2026-11-20T10:00", missed, Terms.colombia())));
        assertTrue(ask10(ContactChannel.WHATSAPP, ContactPurpose.COMMERCIAL, "2026-11-20T10:00", missed, Terms.colombia(false, true, true)).allowed());
        ContactFacts unknown = with(List.of(past(ContactChannel.CALL, "2026-11-20T08:00", null)));
        assertEquals("without an outcome it counts", List.of(ContactRule.ONE_A_DAY),
                rules(ask10(ContactChannel.CALL, ContactPurpose.SERVICE, "2026-11-20T10:00", unknown, Terms.colombia(false, true, true))));
    }

    @Test
    public void oneChannelAWeekBindsCommercialContacts() {
        ContactFacts called = with(List.of(past(ContactChannel.CALL, "2026-11-18T08:30", true)), CONSENT);
        ContactDecision message = ask10(ContactChannel.WHATSAPP, ContactPurpose.COMMERCIAL, "2026-11-20T10:00", called, Terms.colombia());
        assertEquals(List.of(ContactRule.ONE_CHANNEL), rules(message));
        assertEquals(bogota("2026-11-25T08:30"), message.nextAllowed());
        assertTrue(ask10(ContactChannel.CALL, ContactPurpose.COMMERCIAL, "2026-11-20T10:00", called, Terms.colombia()).allowed());
        assertTrue(ask10(ContactChannel.WHATSAPP, ContactPurpose.SERVICE, "2026-11-20T10:00", called, Terms.colombia()).allowed());
        assertEquals(bogota("2026-11-23T07:00"), ask10(ContactChannel.WHATSAPP, ContactPurpose.COMMERCIAL, "2026-11-20T10:00", called,
                Terms.colombia(true, false, true)).nextAllowed());
    }

    @Test
    public void anOptOutStandsForItsChannelAndPurpose() {
        Choice calls = new Choice(true, ContactChannel.CALL, ContactPurpose.COMMERCIAL, bogota("2026-11-19T10:00"));
        ContactDecision blocked = ask10(ContactChannel.CALL, ContactPurpose.COMMERCIAL, "2026-11-20T10:00", with(List.of(), calls, CONSENT), Terms.colombia());
        assertEquals(List.of(ContactRule.OPT_OUT), rules(blocked));
        assertNull(blocked.nextAllowed());
        assertTrue(ask10(ContactChannel.CALL, ContactPurpose.SERVICE, "2026-11-20T10:00", with(List.of(), calls), Terms.colombia()).allowed());
        Choice all = new Choice(true, null, null, bogota("2026-11-19T10:00"));
        for (ContactChannel channel : ContactChannel.values()) {
            assertEquals(List.of(ContactRule.OPT_OUT), rules(ask10(channel, ContactPurpose.SURVEY, "2026-11-20T10:00", with(List.of(), all), Terms.colombia())));
        }
    }

    @Test
    public void commercialContactsNeedAnAuthorisedChannel() {
        Choice mail = new Choice(false, ContactChannel.EMAIL, null, bogota("2026-01-05T10:00"));
        assertEquals(List.of(ContactRule.NOT_AUTHORISED),
                rules(ask10(ContactChannel.CALL, ContactPurpose.COMMERCIAL, "2026-11-20T10:00", with(List.of(), mail), Terms.colombia())));
        assertTrue(ask10(ContactChannel.EMAIL, ContactPurpose.COMMERCIAL, "2026-11-20T10:00", with(List.of(), mail), Terms.colombia()).allowed());
        assertTrue(ask10(ContactChannel.CALL, ContactPurpose.VERIFICATION, "2026-11-20T10:00", ContactFacts.NONE, Terms.colombia()).allowed());
        assertTrue(ask10(ContactChannel.CALL, ContactPurpose.COMMERCIAL, "2026-11-20T10:00", ContactFacts.NONE, Terms.colombia(true, true, false)).allowed());
    }

    private static ContactDecision listed(String listId, LocalDate registered, Choice choice, ContactChannel channel, String moment) {
        Listing listing = new Listing(listId, Set.of(ContactChannel.CALL, ContactChannel.SMS), registered, bogota("2026-11-10T10:00"), null);
        return ask10(channel, ContactPurpose.COMMERCIAL, moment, new ContactFacts(List.of(), List.of(choice), List.of(listing)), Terms.colombia());
    }

    @Test
    public void theRneBindsFiveBusinessDaysAfterTheRegistrationAndByChannel() {
        LocalDate registered = LocalDate.of(2026, 11, 12);
        assertTrue(listed("RNE", registered, CONSENT, ContactChannel.CALL, "2026-11-19T18:00").allowed());
        assertEquals(List.of(ContactRule.LISTED), rules(listed("RNE", registered, CONSENT, ContactChannel.CALL, "2026-11-20T10:00")));
        assertTrue(listed("RNE", registered, CONSENT, ContactChannel.WHATSAPP, "2026-11-20T10:00").allowed());
        assertEquals("without a date it binds at once", List.of(ContactRule.LISTED), rules(listed("RNE", null, CONSENT, ContactChannel.CALL, "2026-11-20T10:00")));
    }

    @Test
    public void onlyAConsentGivenAfterTheRegistrationLiftsTheRne() {
        LocalDate registered = LocalDate.of(2026, 10, 1);
        Choice later = new Choice(false, ContactChannel.CALL, ContactPurpose.COMMERCIAL, bogota("2026-10-20T10:00"));
        assertEquals(List.of(ContactRule.LISTED), rules(listed("RNE", registered, CONSENT, ContactChannel.CALL, "2026-11-20T10:00")));
        assertTrue(listed("RNE", registered, later, ContactChannel.CALL, "2026-11-20T10:00").allowed());
        assertTrue("an express consent lifts the REPEP", listed("REPEP", registered, CONSENT, ContactChannel.CALL, "2026-11-20T10:00").allowed());
    }

    @Test
    public void listsDoNotBindService() {
        Listing listing = new Listing("RNE", Set.of(ContactChannel.CALL), null, bogota("2026-11-10T10:00"), null);
        assertTrue(ask10(ContactChannel.CALL, ContactPurpose.SERVICE, "2026-11-20T10:00", new ContactFacts(List.of(), List.of(), List.of(listing)),
                Terms.colombia()).allowed());
    }

    @Test
    public void whereACheckIsAskedForAnOutdatedOneBlocks() {
        ContactTerms terms = Terms.terms(Terms.BOGOTA, day -> List.of(), Terms.hours("07:00", "19:00", "08:00", "15:00"), true, true, false, "RNE");
        Listing until = new Listing("RNE", Set.of(), null, bogota("2026-11-10T10:00"), LocalDate.of(2026, 11, 20));
        ContactFacts facts = new ContactFacts(List.of(), List.of(), List.of(until));
        assertTrue(ask10(ContactChannel.CALL, ContactPurpose.COMMERCIAL, "2026-11-20T10:00", facts, terms).allowed());
        assertEquals(List.of(ContactRule.NOT_CHECKED), rules(ask10(ContactChannel.CALL, ContactPurpose.COMMERCIAL, "2026-11-21T10:00", facts, terms)));
        assertEquals(List.of(ContactRule.NOT_CHECKED), rules(ask10(ContactChannel.CALL, ContactPurpose.COMMERCIAL, "2026-11-20T10:00", ContactFacts.NONE, terms)));
    }
}

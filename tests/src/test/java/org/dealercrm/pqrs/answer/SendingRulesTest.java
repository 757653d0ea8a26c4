package org.dealercrm.pqrs.answer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.dealercrm.pqrs.answer.SendingRules.Channel;
import org.junit.Test;

public class SendingRulesTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    public void aMailNeedsAnAddressAndAnyOtherChannelItsProof() {
        assertEquals(Optional.empty(), SendingRules.wrongSending(Channel.EMAIL, null, APPROVED, TODAY, false, "ana@example.com"));
        assertEquals(Optional.of("DealercrmPqrsAnswerNoAddress"), SendingRules.wrongSending(Channel.EMAIL, null, APPROVED, TODAY, true, " "));
        assertEquals(Optional.of("DealercrmPqrsAnswerEvidenceMissing"),
                SendingRules.wrongSending(Channel.COURIER, TODAY, APPROVED, TODAY, false, null));
        assertEquals(Optional.empty(), SendingRules.wrongSending(Channel.COURIER, APPROVED, APPROVED, TODAY, true, null));
        assertEquals(Optional.of("DealercrmPqrsAnswerChannelMissing"), SendingRules.wrongSending(null, TODAY, APPROVED, TODAY, true, null));
    }

    @Test
    public void nothingIsSentBeforeItWasApprovedOrTomorrow() {
        for (LocalDate wrong : new LocalDate[] {null, APPROVED.minusDays(1), TODAY.plusDays(1)}) {
            assertEquals(Optional.of("DealercrmPqrsAnswerBadSentDay"),
                    SendingRules.wrongSending(Channel.IN_PERSON, wrong, APPROVED, TODAY, true, null));
        }
    }

    @Test
    public void theCustomerReceivesAnAnswerOnTheDayItWasSentOrLater() {
        assertEquals(Optional.empty(), SendingRules.wrongNotifying(APPROVED, APPROVED, TODAY, true));
        assertEquals(Optional.of("DealercrmPqrsAnswerBadNotifiedDay"), SendingRules.wrongNotifying(APPROVED.minusDays(1), APPROVED, TODAY, true));
        assertEquals(Optional.of("DealercrmPqrsAnswerBadNotifiedDay"), SendingRules.wrongNotifying(TODAY.plusDays(1), APPROVED, TODAY, true));
        assertEquals(Optional.of("DealercrmPqrsAnswerBadNotifiedDay"), SendingRules.wrongNotifying(null, APPROVED, TODAY, true));
        assertEquals(Optional.of("DealercrmPqrsAnswerEvidenceMissing"), SendingRules.wrongNotifying(TODAY, APPROVED, TODAY, false));
    }

    @Test
    public void withFourEyesNobodyApprovesWhatTheyDrafted() {
        assertFalse(SendingRules.mayApprove(true, "ana", "P1", "ana", "P1"));
        assertFalse(SendingRules.mayApprove(true, "ana.other", "P1", "ana", "P1"));
        assertTrue(SendingRules.mayApprove(true, "ana", "P1", "luis", "P2"));
        assertTrue(SendingRules.mayApprove(true, "ana", null, "luis", null));
        assertTrue(SendingRules.mayApprove(false, "ana", "P1", "ana", "P1"));
    }
}

package org.dealercrm.pqrs.term;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.dealercrm.pqrs.term.NoticeRules.Channel;
import org.junit.Test;

public class NoticeRulesTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 29);

    private static Optional<String> wrong(Channel channel, LocalDate day, boolean evidence, boolean nobody) {
        return NoticeRules.wrong(channel, day, RECEIVED, LAST, evidence, nobody);
    }

    @Test
    public void aNoticeNeedsItsChannelAndThatOfTheProductIsNoneThatSomebodyTypes() {
        assertEquals(Optional.of("DealercrmPqrsToldMissing"), wrong(null, LAST, true, false));
        assertEquals(Optional.of("DealercrmPqrsToldMissing"), wrong(Channel.MAIL, LAST, true, true));
        assertEquals(Optional.empty(), Channel.named("SMOKE"));
        assertFalse(Channel.typed(true).contains(Channel.MAIL));
    }

    @Test
    public void itsDayIsBetweenReceiptAndTheLastDayBothIncluded() {
        assertEquals(Optional.empty(), wrong(Channel.PHONE, RECEIVED, true, false));
        assertEquals(Optional.empty(), wrong(Channel.PHONE, LAST, true, false));
        for (LocalDate day : new LocalDate[] {null, RECEIVED.minusDays(1), LAST.plusDays(1)}) {
            assertEquals(Optional.of("DealercrmPqrsToldBadDay"), wrong(Channel.PHONE, day, true, false));
        }
    }

    @Test
    public void everyChannelNeedsItsProof() {
        for (Channel channel : Channel.typed(false)) {
            assertEquals(Optional.of("DealercrmPqrsToldNoEvidence"), wrong(channel, LAST, false, true));
        }
    }

    @Test
    public void nobodyIsToldOnlyWhereNobodyIsKnown() {
        assertEquals(Optional.of("DealercrmPqrsToldSomebody"), wrong(Channel.NOBODY, null, false, false));
        assertEquals(Optional.empty(), wrong(Channel.NOBODY, null, false, true));
        assertTrue(Channel.typed(true).contains(Channel.NOBODY));
        assertFalse(Channel.typed(false).contains(Channel.NOBODY));
    }
}

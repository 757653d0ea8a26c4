package org.dealercrm.proactive.catalogue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dealercrm.proactive.call.CallOutcome.Flag;
import org.junit.Test;

/** Which flags an outcome may carry together, and which numbers rule its next call. */
public class CatalogueRulesTest {
    private static final List<Flag> SPOKEN = List.of(Flag.ANSWERED, Flag.RIGHT_PERSON, Flag.EFFECTIVE);

    private static Set<Flag> spoken(Flag... more) {
        Set<Flag> flags = EnumSet.copyOf(SPOKEN);
        flags.addAll(List.of(more));
        return flags;
    }

    @Test
    public void whatTheProductComesWithIsAccepted() {
        for (Set<Flag> flags : List.of(spoken(Flag.BOOKED), spoken(Flag.REFUSED), spoken(Flag.CALL_BACK), spoken(Flag.REFUSED, Flag.DO_NOT_CALL),
                spoken(Flag.REFUSED, Flag.COMPLAINT), EnumSet.of(Flag.UNREACHABLE), EnumSet.of(Flag.ANSWERED, Flag.UNREACHABLE),
                EnumSet.of(Flag.ANSWERED, Flag.WRONG_NUMBER))) {
            assertEquals(flags.toString(), Optional.empty(), CatalogueRules.contradiction(flags));
        }
    }

    @Test
    public void anOutcomeEndsInOneWayOnly() {
        assertEquals("DealercrmProactiveOutcomeOneEnd", CatalogueRules.contradiction(spoken(Flag.BOOKED, Flag.REFUSED)).orElseThrow());
        assertEquals("DealercrmProactiveOutcomeOneEnd", CatalogueRules.contradiction(spoken()).orElseThrow());
    }

    @Test
    public void onlyTheRightPersonWhoAnsweredReachesAResult() {
        assertEquals("DealercrmProactiveOutcomePersonAnswers",
                CatalogueRules.contradiction(EnumSet.of(Flag.RIGHT_PERSON, Flag.BOOKED)).orElseThrow());
        assertEquals("DealercrmProactiveOutcomeNeedsPerson", CatalogueRules.contradiction(EnumSet.of(Flag.ANSWERED, Flag.BOOKED)).orElseThrow());
        assertEquals("DealercrmProactiveOutcomeNeedsPerson",
                CatalogueRules.contradiction(EnumSet.of(Flag.UNREACHABLE, Flag.EFFECTIVE)).orElseThrow());
        assertEquals("DealercrmProactiveOutcomeMissedPerson", CatalogueRules.contradiction(spoken(Flag.UNREACHABLE)).orElseThrow());
        assertEquals("DealercrmProactiveOutcomeTurnedAway", CatalogueRules.contradiction(spoken(Flag.BOOKED, Flag.COMPLAINT)).orElseThrow());
    }

    @Test
    public void theImpliedReasonIsOfTheKindOfTheOutcome() {
        assertEquals("NO_CONTACT", CatalogueRules.reasonKind(EnumSet.of(Flag.UNREACHABLE)));
        assertEquals("NO_BOOKING", CatalogueRules.reasonKind(spoken(Flag.REFUSED)));
        assertNull(CatalogueRules.reasonKind(spoken(Flag.BOOKED)));
    }

    @Test
    public void delayAndMaximumStayWithinTheirLimits() {
        assertTrue(CatalogueRules.isDelay(null) && CatalogueRules.isDelay(1L) && CatalogueRules.isDelay(60L));
        assertFalse(CatalogueRules.isDelay(0L) || CatalogueRules.isDelay(61L));
        assertTrue(CatalogueRules.isMaximum(null) && CatalogueRules.isMaximum(9L));
        assertFalse(CatalogueRules.isMaximum(0L) || CatalogueRules.isMaximum(10L));
    }
}

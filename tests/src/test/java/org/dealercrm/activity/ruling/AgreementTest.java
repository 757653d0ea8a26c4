package org.dealercrm.activity.ruling;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import org.junit.Test;

public class AgreementTest {

    private final Agreement agreement = new Agreement()
            .add("ACTV_VALID", "ACTV_VALID", null, "ANA", 10)
            .add("ACTV_VALID", "ACTV_INVALID", null, "ANA", 2)
            .add("ACTV_INVALID", "ACTV_INVALID", "|VAGUE|SHORT|", "ANA", 5)
            .add("ACTV_INVALID", "ACTV_VALID", "|SHORT|", "LUZ", 3)
            .add(null, "ACTV_VALID", null, "LUZ", 7);

    @Test
    public void theMatrixCountsProposalsAgainstRulings() {
        assertEquals(10, agreement.count("ACTV_VALID", "ACTV_VALID"));
        assertEquals(2, agreement.count("ACTV_VALID", "ACTV_INVALID"));
        assertEquals(3, agreement.count("ACTV_INVALID", "ACTV_VALID"));
        assertEquals(7, agreement.count(Agreement.NO_PROPOSAL, "ACTV_VALID"));
        assertEquals(0, agreement.count(Agreement.NO_PROPOSAL, "ACTV_INVALID"));
    }

    @Test
    public void theShareIsOfRulingsThatHadAProposal() {
        assertEquals(new Agreement.Tally(20, 15), agreement.total());
        assertEquals(0.75, agreement.total().share(), 0);
        assertNull(new Agreement().total().share());
    }

    @Test
    public void aRuleAnswersForEveryActivityItSpokeAgainst() {
        assertEquals(new Agreement.Tally(5, 5), agreement.byRule().get("VAGUE"));
        assertEquals(new Agreement.Tally(8, 5), agreement.byRule().get("SHORT"));
        assertEquals(2, agreement.byRule().size());
    }

    @Test
    public void whoRuledIsToldApart() {
        assertEquals(new Agreement.Tally(17, 15), agreement.byRuler().get("ANA"));
        assertEquals(new Agreement.Tally(3, 0), agreement.byRuler().get("LUZ"));
    }
}

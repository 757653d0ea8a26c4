package org.dealercrm.activity.ruling;

import static org.junit.Assert.assertEquals;

import java.util.Optional;

import org.junit.Test;

public class RulingRulesTest {

    private static Optional<String> refusal(String validity, String reason, String comment, String state, String owner, String ruler) {
        return RulingRules.refusal(new RulingRules.Ruling(validity, reason, comment, state, owner, ruler));
    }

    @Test
    public void validNeedsNothingElse() {
        assertEquals(Optional.empty(), refusal("ACTV_VALID", null, null, "ACTV_DONE", "A", "B"));
    }

    @Test
    public void invalidNeedsAReasonAndTheOtherReasonNeedsWords() {
        assertEquals(Optional.of("DealercrmRulingReasonRequired"), refusal("ACTV_INVALID", null, "x", "ACTV_DONE", "A", "B"));
        assertEquals(Optional.empty(), refusal("ACTV_INVALID", "ARR_EMPTY", null, "ACTV_DONE", "A", "B"));
        assertEquals(Optional.of("DealercrmRulingCommentRequired"), refusal("ACTV_INVALID", "ARR_OTHER", "  ", "ACTV_DONE", "A", "B"));
        assertEquals(Optional.empty(), refusal("ACTV_INVALID", "ARR_OTHER", "Es de otro cliente", "ACTV_DONE", "A", "B"));
    }

    @Test
    public void onlyWhatWasDoneIsRuledOn() {
        for (String state : new String[] {"ACTV_PLANNED", "ACTV_NOT_DONE", "ACTV_CANCELLED"}) {
            assertEquals(Optional.of("DealercrmRulingOnlyDone"), refusal("ACTV_VALID", null, null, state, "A", "B"));
        }
    }

    @Test
    public void nobodyRulesOnTheirOwnAndNobodyUnknownRules() {
        assertEquals(Optional.of("DealercrmRulingOwnRefused"), refusal("ACTV_VALID", null, null, "ACTV_DONE", "A", "A"));
        assertEquals(Optional.of("DealercrmRulingOwnRefused"), refusal("ACTV_VALID", null, null, "ACTV_DONE", "A", null));
        assertEquals(Optional.empty(), refusal("ACTV_VALID", null, null, "ACTV_DONE", null, "B"));
    }

    @Test
    public void anotherWordIsNoRuling() {
        assertEquals(Optional.of("DealercrmRulingUnknown"), refusal("ACTV_DONE", null, null, "ACTV_DONE", "A", "B"));
        assertEquals(Optional.of("DealercrmRulingUnknown"), refusal(null, null, null, "ACTV_DONE", "A", "B"));
    }
}

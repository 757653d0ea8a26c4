package org.dealercrm.activity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import org.junit.Test;

public class FollowUpFiguresTest {

    private final FollowUpFigures ana = new FollowUpFigures().add("ACTV_DONE", "ACTV_VALID", null, 6).add("ACTV_DONE", "ACTV_INVALID", "ARR_EMPTY", 2)
            .add("ACTV_DONE", "ACTV_INVALID", "ARR_COPIED", 1).add("ACTV_DONE", null, null, 3).add("ACTV_NOT_DONE", null, null, 4)
            .add("ACTV_PLANNED", null, null, 5).addGoal(8L);
    private final FollowUpFigures luz = new FollowUpFigures().add("ACTV_DONE", "ACTV_VALID", null, 10);

    @Test
    public void doneIsValidInvalidOrStillToBeRuledOn() {
        assertEquals(12, ana.inState("ACTV_DONE"));
        assertEquals(6, ana.valid());
        assertEquals(3, ana.invalid());
        assertEquals(3, ana.unruled());
        assertEquals(1, ana.invalidFor("ARR_COPIED"));
        assertEquals(0, ana.invalidFor("ARR_LATE"));
        assertEquals(4, ana.inState("ACTV_NOT_DONE"));
    }

    @Test
    public void attainmentIsValidOverGoalAndNothingWithoutGoal() {
        assertEquals(0.75, ana.attainment(), 0);
        assertNull(luz.attainment());
        assertNull(new FollowUpFigures().addGoal(0L).attainment());
    }

    @Test
    public void whoHasNoGoalDoesNotLiftTheTotal() {
        FollowUpFigures total = new FollowUpFigures().plus(ana).plus(luz);
        assertEquals(16, total.valid());
        assertEquals(Long.valueOf(8), total.goal());
        assertEquals(0.75, total.totalAttainment(), 0);
        assertEquals(2, total.invalidFor("ARR_EMPTY"));
    }
}

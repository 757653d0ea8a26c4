package org.dealercrm.activity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.junit.Test;

public class ActivityRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(3600);
    private static final Instant LATER = NOW.plusSeconds(3600);

    private static Optional<String> refusal(String statusId, Instant planned, Instant done) {
        return ActivityRules.refusal(new ActivityRules.Moments(statusId, planned, done), NOW);
    }

    private static boolean overdue(String statusId, Instant planned) {
        return ActivityRules.overdue(new ActivityRules.Moments(statusId, planned, null), NOW);
    }

    @Test
    public void whatIsDoneHasADateThatIsNotInTheFuture() {
        assertEquals(Optional.empty(), refusal(ActivityRules.DONE, null, BEFORE));
        assertEquals(Optional.of("DealercrmActivityDoneDateRequired"), refusal(ActivityRules.DONE, null, null));
        assertEquals(Optional.of("DealercrmActivityDoneDateInFuture"), refusal(ActivityRules.DONE, null, LATER));
    }

    @Test
    public void clocksMayDifferByTwoMinutes() {
        assertEquals(Optional.empty(), refusal(ActivityRules.DONE, null, NOW.plusSeconds(120)));
        assertEquals(Optional.of("DealercrmActivityDoneDateInFuture"), refusal(ActivityRules.DONE, null, NOW.plusSeconds(121)));
    }

    @Test
    public void whatIsPlannedSaysForWhen() {
        assertEquals(Optional.empty(), refusal(ActivityRules.PLANNED, LATER, null));
        assertEquals(Optional.of("DealercrmActivityPlannedDateRequired"), refusal(ActivityRules.PLANNED, null, null));
    }

    @Test
    public void whatIsNotDoneHasNoDateOfDoing() {
        assertEquals(Optional.of("DealercrmActivityDoneDateOnlyWhenDone"), refusal(ActivityRules.NOT_DONE, BEFORE, BEFORE));
        assertEquals(Optional.empty(), refusal(ActivityRules.NOT_DONE, BEFORE, null));
    }

    @Test
    public void onlyAPlannedActivityIsOverdueAndOnlyAfterItsMoment() {
        assertTrue(overdue(ActivityRules.PLANNED, BEFORE));
        assertFalse(overdue(ActivityRules.PLANNED, NOW));
        assertFalse(overdue(ActivityRules.PLANNED, LATER));
        assertFalse(overdue(ActivityRules.NOT_DONE, BEFORE));
        assertFalse(overdue(ActivityRules.CANCELLED, BEFORE));
    }
}

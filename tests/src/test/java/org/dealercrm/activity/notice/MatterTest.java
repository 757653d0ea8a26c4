package org.dealercrm.activity.notice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.dealercrm.activity.notice.Matter.Activity;
import org.dealercrm.activity.notice.Matter.Reason;
import org.junit.Test;

public class MatterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Optional<Reason> reason(String statusId, String validityId, LocalDate planned) {
        return Matter.of(new Activity(statusId, validityId, "R1", planned), TODAY).map(Matter::reason);
    }

    @Test
    public void whatLacksEvidenceIsTold() {
        assertEquals(Optional.of(Reason.NOT_DONE), reason("ACTV_NOT_DONE", null, null));
        assertEquals(Optional.of(Reason.OVERDUE), reason("ACTV_PLANNED", null, TODAY.minusDays(1)));
        assertEquals(Optional.of(Reason.INVALID), reason("ACTV_DONE", "ACTV_INVALID", null));
    }

    @Test
    public void whatHasEvidenceOrTimeIsNot() {
        assertEquals(Optional.empty(), reason("ACTV_PLANNED", null, TODAY));
        assertEquals(Optional.empty(), reason("ACTV_PLANNED", null, TODAY.plusDays(1)));
        assertEquals(Optional.empty(), reason("ACTV_DONE", null, TODAY.minusDays(9)));
        assertEquals(Optional.empty(), reason("ACTV_DONE", "ACTV_VALID", null));
        assertEquals(Optional.empty(), reason("ACTV_CANCELLED", "ACTV_INVALID", TODAY.minusDays(9)));
    }

    @Test
    public void aMatterIsToldOnceButANewRulingIsANewOne() {
        assertTrue(new Matter(Reason.NOT_DONE, null).sameAs(new Matter(Reason.OVERDUE, null)));
        assertTrue(new Matter(Reason.INVALID, "R1").sameAs(new Matter(Reason.INVALID, "R1")));
        assertFalse(new Matter(Reason.INVALID, "R2").sameAs(new Matter(Reason.INVALID, "R1")));
        assertFalse(new Matter(Reason.INVALID, "R1").sameAs(new Matter(Reason.NOT_DONE, null)));
    }

    private static String now(String item, Reason reason, String activity, String validity, String ruling) {
        return ItemState.now(item, new Matter(reason, reason == Reason.INVALID ? "R1" : null), new Activity(activity, validity, ruling, null));
    }

    @Test
    public void anItemFollowsItsActivity() {
        assertEquals(ItemState.OPEN, now(ItemState.OPEN, Reason.OVERDUE, "ACTV_PLANNED", null, null));
        assertEquals(ItemState.EXPLAINED, now(ItemState.EXPLAINED, Reason.OVERDUE, "ACTV_NOT_DONE", null, null));
        assertEquals(ItemState.CORRECTED, now(ItemState.OPEN, Reason.NOT_DONE, "ACTV_DONE", null, null));
        assertEquals(ItemState.VOID, now(ItemState.OPEN, Reason.OVERDUE, "ACTV_CANCELLED", null, null));
        assertEquals(ItemState.OPEN, now(ItemState.OPEN, Reason.INVALID, "ACTV_DONE", "ACTV_INVALID", "R1"));
        assertEquals(ItemState.VOID, now(ItemState.OPEN, Reason.INVALID, "ACTV_DONE", "ACTV_INVALID", "R2"));
        assertEquals(ItemState.VOID, now(ItemState.EXPLAINED, Reason.INVALID, "ACTV_DONE", "ACTV_VALID", "R2"));
        assertEquals(ItemState.CORRECTED, now(ItemState.OPEN, Reason.INVALID, "ACTV_DONE", null, null));
    }
}

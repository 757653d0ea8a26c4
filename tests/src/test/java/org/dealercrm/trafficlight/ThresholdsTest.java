package org.dealercrm.trafficlight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;

public class ThresholdsTest {

    private static final Thresholds.Threshold GENERAL = limits("_NA_", "_NA_");
    private static final Thresholds.Threshold OF_STAGE = limits("_NA_", "QUOTED");
    private static final Thresholds.Threshold OF_BRAND = limits("ANDES", "_NA_");
    private static final Thresholds.Threshold OF_BOTH = limits("ANDES", "QUOTED");
    private static final Thresholds ALL = new Thresholds(List.of(GENERAL, OF_STAGE, OF_BRAND, OF_BOTH));

    private static Thresholds.Threshold limits(String brandId, String stageId) {
        return new Thresholds.Threshold(brandId, stageId, 3, 7);
    }

    @Test
    public void theNarrowestRowWins() {
        assertEquals(OF_BOTH, ALL.of("ANDES", "QUOTED"));
        assertEquals(OF_BRAND, ALL.of("ANDES", "NEW"));
        assertEquals(OF_STAGE, ALL.of("BOREAL", "QUOTED"));
        assertEquals(GENERAL, ALL.of("BOREAL", "NEW"));
    }

    @Test
    public void aProspectWithoutBrandOrStageTakesTheWiderRow() {
        assertEquals(GENERAL, ALL.of(null, null));
        assertEquals(OF_STAGE, ALL.of(null, "QUOTED"));
    }

    @Test
    public void withoutRowsTheDefaultHolds() {
        assertEquals(new Thresholds.Threshold("_NA_", "_NA_", 3, 7), new Thresholds(List.of()).of("ANDES", "NEW"));
    }

    @Test
    public void limitsMustRise() {
        assertTrue(new Thresholds.Threshold("_NA_", "_NA_", 0, 1).ordered());
        assertFalse(new Thresholds.Threshold("_NA_", "_NA_", 3, 3).ordered());
        assertFalse(new Thresholds.Threshold("_NA_", "_NA_", -1, 3).ordered());
    }
}

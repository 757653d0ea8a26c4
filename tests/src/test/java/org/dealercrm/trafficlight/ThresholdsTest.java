package org.dealercrm.trafficlight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;

public class ThresholdsTest {

    private static final Thresholds.Threshold GENERAL = limits(null, null, null);
    private static final Thresholds.Threshold OF_SOURCE = limits(null, null, "Feria");
    private static final Thresholds.Threshold OF_STAGE = limits(null, "QUOTED", null);
    private static final Thresholds.Threshold OF_STAGE_AND_SOURCE = limits(null, "QUOTED", "Feria");
    private static final Thresholds.Threshold OF_BRAND = limits("ANDES", null, null);
    private static final Thresholds.Threshold OF_BRAND_AND_STAGE = limits("ANDES", "QUOTED", null);
    private static final Thresholds ALL = new Thresholds(
            List.of(OF_BRAND_AND_STAGE, OF_SOURCE, GENERAL, OF_STAGE, OF_BRAND, OF_STAGE_AND_SOURCE));

    private static Thresholds.Threshold limits(String brandId, String stageId, String sourceName) {
        return new Thresholds.Threshold(Thresholds.Kind.of(brandId, stageId, sourceName), 3, 7);
    }

    private static Thresholds.Threshold found(String brandId, String stageId, String sourceName) {
        return ALL.of(Thresholds.Kind.of(brandId, stageId, sourceName));
    }

    @Test
    public void theNarrowestRowWins() {
        assertEquals(OF_BRAND_AND_STAGE, found("ANDES", "QUOTED", "Feria"));
        assertEquals(OF_BRAND, found("ANDES", "NEW", "Feria"));
        assertEquals(OF_STAGE_AND_SOURCE, found("BOREAL", "QUOTED", "Feria"));
        assertEquals(OF_STAGE, found("BOREAL", "QUOTED", "Web"));
        assertEquals(OF_SOURCE, found("BOREAL", "NEW", "Feria"));
        assertEquals(GENERAL, found("BOREAL", "NEW", "Web"));
    }

    @Test
    public void aProspectWithoutBrandOrStageTakesTheWiderRow() {
        assertEquals(GENERAL, found(null, null, null));
        assertEquals(OF_STAGE, found(null, "QUOTED", null));
    }

    @Test
    public void withoutRowsTheDefaultHolds() {
        assertEquals(limits(null, null, null), new Thresholds(List.of()).of(Thresholds.Kind.of("ANDES", "NEW", "Feria")));
    }

    @Test
    public void limitsMustRise() {
        Thresholds.Kind kind = Thresholds.Kind.of(null, null, null);
        assertTrue(new Thresholds.Threshold(kind, 0, 1).ordered());
        assertFalse(new Thresholds.Threshold(kind, 3, 3).ordered());
        assertFalse(new Thresholds.Threshold(kind, -1, 3).ordered());
    }
}

package org.dealercrm.pqrs.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.sql.Date;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Ratio;
import org.dealercrm.shared.SiteDays;
import org.junit.After;
import org.junit.Test;

public class FigureRulesTest {
    private static final Target TARGET = new Target(90, 85);

    @After
    public void letTheClockRun() {
        Clock.run();
    }

    @Test
    public void theTargetIsReachedExactlyAtItsBound() {
        assertEquals(Target.Level.MET, TARGET.level(Ratio.of(9, 10)));
        assertEquals(Target.Level.BELOW_GOAL, TARGET.level(Ratio.of(899, 1000)));
        assertEquals(Target.Level.BELOW_GOAL, TARGET.level(Ratio.of(17, 20)));
        assertEquals(Target.Level.BELOW_FLOOR, TARGET.level(Ratio.of(849, 1000)));
        assertEquals(Target.Level.BELOW_FLOOR, TARGET.level(Ratio.of(0, 3)));
        assertEquals(Target.Level.NONE, TARGET.level(Ratio.of(0, 0)));
    }

    @Test
    public void figuresAddUpAndKeepWhatHasNoDenominator() {
        PqrsFigures one = new PqrsFigures().count(Measure.RECEIVED, 3).count(Measure.ATTENDED, 2).answered(4, 2);
        PqrsFigures sum = new PqrsFigures().addAll(one).addAll(new PqrsFigures().count(Measure.RECEIVED, 1).answered(10, 1));
        assertEquals(Ratio.of(2, 4), sum.of(Indicator.ATTENTION));
        assertEquals("6.0", sum.meanDays().toString());
        assertEquals(Long.valueOf(10), sum.mostDays());
        assertNull(sum.of(Indicator.SATISFACTION).value());
        assertNull(sum.meanScore());
    }

    @Test
    public void aDayAgoIsThatOfTheSite() {
        Clock.stopAt(Instant.parse("2026-11-20T05:30:00Z"));
        SiteDays days = SiteDays.of(ZoneId.of("America/Bogota"), Map.of("TIJUANA", "America/Tijuana"));
        List<Object> values = new ArrayList<>();
        String sql = CaseRule.daysAgoOrLonger("dueDate", 1).sql(days, values);
        assertEquals("C.DUE_DATE <= CASE WHEN C.FACILITY_ID IN (?) THEN CAST(? AS DATE) ELSE CAST(? AS DATE) END", sql);
        assertEquals(List.of("TIJUANA", Date.valueOf("2026-11-18"), Date.valueOf("2026-11-19")), values);
    }

    @Test
    public void aRuleWithoutValuesAdmitsNothing() {
        assertEquals("1 = 0", new CaseRule.Among("brandId", List.of(), true).sql(null, new ArrayList<>()));
    }
}

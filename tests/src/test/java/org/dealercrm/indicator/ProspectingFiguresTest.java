package org.dealercrm.indicator;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.Test;

public class ProspectingFiguresTest {

    private final ProspectingFigures figures = new ProspectingFigures();

    @Test
    public void notReachedIsNeitherValidNorInvalid() {
        figures.add("VALID", 3).add("INVALID", 1).add("PENDING", 2).add("NEITHER", 1).add(null, 5);
        assertEquals(12, figures.reported());
        assertEquals(4, figures.verified());
        assertEquals(8, figures.unverified());
    }

    @Test
    public void attainmentIsMeasuredAgainstTheGoalAndMayExceedOneHundredPercent() {
        figures.add("VALID", 15).addGoal(10L);
        assertEquals(new BigDecimal("1.500000"), figures.attainment().value());
        assertEquals("150 %", figures.attainment().text(new Locale("es"), "sin meta").replace('\u00a0', ' '));
    }

    @Test
    public void validProspectsOfABrandWithoutGoalDoNotLiftTheAttainment() {
        figures.add("VALID", 20).addGoal(50L).measure(5);
        assertEquals("10%", figures.attainment().text(Locale.ENGLISH, "-"));
        assertEquals(20, figures.valid());
    }

    @Test
    public void withoutGoalThereIsNoAttainment() {
        figures.add("VALID", 15).addGoal(null);
        assertNull(figures.attainment().value());
        assertEquals("sin meta", figures.attainment().text(Locale.ENGLISH, "sin meta"));
    }

    @Test
    public void nothingVerifiedGivesNoValidity() {
        figures.add(null, 4);
        assertNull(figures.validity().value());
        assertEquals(0, BigDecimal.ZERO.compareTo(figures.coverage().value()));
    }

    @Test
    public void validityAndCoverageKeepTheirOwnDenominators() {
        figures.add("VALID", 2).add("INVALID", 1).add(null, 3);
        assertEquals("66.7%", figures.validity().text(Locale.ENGLISH, "-"));
        assertEquals("50%", figures.coverage().text(Locale.ENGLISH, "-"));
    }
}

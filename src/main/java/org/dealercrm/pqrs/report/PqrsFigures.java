package org.dealercrm.pqrs.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

import org.dealercrm.shared.Ratio;

/** The figures of the cases of a month, or of those of one type, area, site, brand or cause. Not thread-safe while it is filled. */
public final class PqrsFigures {
    private static final int MOST = 90;

    private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);
    private final Distribution usedDays = new Distribution();
    private long scores;

    PqrsFigures count(Measure measure, long count) {
        counts.merge(measure, count, Long::sum);
        return this;
    }

    PqrsFigures answered(long days, long count) {
        usedDays.add(days, count);
        return this;
    }

    PqrsFigures scored(long sumOfScores) {
        scores += sumOfScores;
        return this;
    }

    PqrsFigures addAll(PqrsFigures other) {
        other.counts.forEach(this::count);
        usedDays.addAll(other.usedDays);
        return scored(other.scores);
    }

    /** How many cases count for a measure. */
    public long count(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    /** An indicator with its numerator and its denominator. */
    public Ratio of(Indicator indicator) {
        return Ratio.of(count(indicator.part()), count(indicator.whole()));
    }

    /** The mean of the business days that answers took, or null without answers. */
    public BigDecimal meanDays() {
        return usedDays.mean();
    }

    /** The business days that nine of ten answers did not exceed, or null without answers. */
    public Long mostDays() {
        return usedDays.percentile(MOST);
    }

    /** The mean satisfaction (1 to 5), or null when nobody said. */
    public BigDecimal meanScore() {
        long said = count(Measure.SCORED);
        return said == 0 ? null : BigDecimal.valueOf(scores).divide(BigDecimal.valueOf(said), 1, RoundingMode.HALF_UP);
    }
}

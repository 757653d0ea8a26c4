package org.dealercrm.pqrs.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** How often each number of days occurs, and what follows from it. Not thread-safe. */
public final class Distribution {
    private final TreeMap<Long, Long> counts = new TreeMap<>();

    /** Adds a number of days that occurs so often. */
    public Distribution add(long days, long count) {
        if (count > 0) {
            counts.merge(days, count, Long::sum);
        }
        return this;
    }

    /** Adds all of another one. */
    public Distribution addAll(Distribution other) {
        other.counts.forEach(this::add);
        return this;
    }

    /** How many there are. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many lie between two numbers of days, both of them included. */
    public long count(long from, long thru) {
        return from > thru ? 0 : counts.subMap(from, true, thru, true).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The mean with one decimal, or null when there is none. */
    public BigDecimal mean() {
        long count = count();
        return count == 0 ? null : BigDecimal.valueOf(sum()).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }

    private long sum() {
        return counts.entrySet().stream().mapToLong(each -> each.getKey() * each.getValue()).sum();
    }

    /** The smallest number of days that so many of a hundred do not exceed (nearest rank), or null when there is none. */
    public Long percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A percentile lies between 1 and 100, not " + percent);
        }
        long count = count();
        long rank = (percent * count + 99) / 100;
        long passed = 0;
        for (Map.Entry<Long, Long> each : counts.entrySet()) {
            passed += each.getValue();
            if (passed >= rank) {
                return each.getKey();
            }
        }
        return null;
    }

    /** The greatest one, or null when there is none. */
    public Long greatest() {
        return counts.isEmpty() ? null : counts.lastKey();
    }
}

package org.dealercrm.pqrs.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.Test;

public class DistributionTest {

    private static Distribution of(long... days) {
        Distribution distribution = new Distribution();
        for (long each : days) {
            distribution.add(each, 1);
        }
        return distribution;
    }

    @Test
    public void meanAndP90OfListsCountedByHand() {
        assertEquals(new BigDecimal("5.5"), of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).mean());
        assertEquals(Long.valueOf(9), of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).percentile(90));
        assertEquals(Long.valueOf(10), of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).percentile(90));
        assertEquals(Long.valueOf(15), of(15, 3, 8).percentile(90));
        assertEquals(new BigDecimal("8.7"), of(15, 3, 8).mean());
        assertEquals(Long.valueOf(7), of(7).percentile(90));
        assertEquals(Long.valueOf(4), of(4, 4, 4, 4, 4, 4, 4, 4, 4, 30).percentile(90));
        assertEquals(Long.valueOf(30), of(4, 4, 4, 4, 4, 4, 4, 4, 30, 30).percentile(90));
        assertEquals(Long.valueOf(0), of(0, 0, 0).percentile(90));
        assertEquals(new BigDecimal("0.3"), of(0, 0, 1).mean());
    }

    @Test
    public void halfIsRoundedUp() {
        assertEquals(new BigDecimal("2.3"), new Distribution().add(2, 3).add(3, 1).mean());
        assertEquals(Long.valueOf(2), of(1, 2, 3).percentile(50));
        assertEquals(Long.valueOf(3), of(1, 2, 3).percentile(100));
        assertEquals(Long.valueOf(1), of(1, 2, 3).percentile(1));
    }

    @Test
    public void nothingHasNeitherMeanNorPercentile() {
        assertNull(of().mean());
        assertNull(of().percentile(90));
        assertNull(of().greatest());
        assertEquals(0, of().count());
        assertEquals(0, new Distribution().add(5, 0).count());
    }

    @Test
    public void aPercentileOutsideOfOneToHundredIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> of(1).percentile(0));
        assertThrows(IllegalArgumentException.class, () -> of(1).percentile(101));
    }

    @Test
    public void thePercentileIsTheOneOfTheSortedList() {
        Random random = new Random(4);
        for (int run = 0; run < 300; run++) {
            List<Long> list = new ArrayList<>();
            Distribution distribution = new Distribution();
            for (int i = 0; i <= random.nextInt(60); i++) {
                list.add((long) random.nextInt(40));
                distribution.add(list.get(i), 1);
            }
            Collections.sort(list);
            for (int percent : new int[] {1, 25, 50, 90, 99, 100}) {
                int rank = (int) Math.ceil(percent / 100.0 * list.size() - 1e-9);
                assertEquals(list + " " + percent, list.get(rank - 1), distribution.percentile(percent));
            }
        }
    }

    @Test
    public void agesAreCountedWithBothEnds() {
        Distribution ages = of(0, 7, 8, 15, 16, 30, 31, 400);
        assertEquals(2, ages.count(0, 7));
        assertEquals(2, ages.count(8, 15));
        assertEquals(2, ages.count(31, Integer.MAX_VALUE));
    }
}

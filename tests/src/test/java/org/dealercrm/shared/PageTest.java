package org.dealercrm.shared;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;

import org.junit.Test;

public class PageTest {

    @Test
    public void theLastPageMayBeShort() {
        Page page = Page.of(Map.of("VIEW_INDEX_1", "4"), 96);
        assertEquals(81, page.getFirst());
        assertEquals(96, page.getLast());
        assertTrue(page.isMoreBefore());
        assertFalse(page.isMoreAfter());
    }

    @Test
    public void aPageBehindTheEndIsTheLastOne() {
        assertEquals(4, Page.of(Map.of("VIEW_INDEX_1", "70"), 96).index());
    }

    @Test
    public void nonsenseIsTheFirstPageOfTwenty() {
        assertEquals(new Page(0, 20, 96), Page.of(Map.of("VIEW_INDEX_1", "-1", "VIEW_SIZE_1", "all"), 96));
    }

    @Test
    public void aPageHasAtMostTwoHundredRows() {
        assertEquals(200, Page.of(Map.of("VIEW_SIZE_1", "5000"), 96).size());
    }

    @Test
    public void anEmptyListHasNoRows() {
        Page page = Page.of(Map.of(), 0);
        assertEquals(0, page.getFirst());
        assertEquals(0, page.getLast());
        assertFalse(page.isMoreAfter());
    }
}

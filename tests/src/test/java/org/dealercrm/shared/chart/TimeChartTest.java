package org.dealercrm.shared.chart;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

public class TimeChartTest {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20));

    private static Element drawn(String title) throws Exception {
        String svg = new TimeChart(new Locale("es", "CO")).line("Rojo <b> & más", DAYS, List.of(3L, 5L, 4L), 0xB3261E)
                .line("Verde", DAYS, List.of(1L, 0L, 7L), 0x2F8F4E).svg(title);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
    }

    @Test
    public void thePictureScalesAndNamesItself() throws Exception {
        Element svg = drawn("Prospectos \"por\" <color>");
        assertEquals("svg", svg.getTagName());
        assertEquals("0 0 1000 320", svg.getAttribute("viewBox"));
        assertEquals("img", svg.getAttribute("role"));
        assertEquals("Prospectos \"por\" <color>", svg.getAttribute("aria-label"));
        assertEquals("", svg.getAttribute("width"));
    }

    @Test
    public void everyLineHasItsColourAndNamesAreDrawnAsShapes() throws Exception {
        String svg = new TimeChart(Locale.ENGLISH).line("Red <b> & more", DAYS, List.of(3L, 5L, 4L), 0xB3261E)
                .line("Green", DAYS, List.of(1L, 0L, 7L), 0x2F8F4E).svg("x");
        assertTrue(svg.contains("rgb(179,38,30)"));
        assertTrue(svg.contains("rgb(47,143,78)"));
        assertFalse("no font is asked of the reader", svg.contains("<text"));
        assertFalse("nothing is loaded", svg.contains("href="));
    }
}

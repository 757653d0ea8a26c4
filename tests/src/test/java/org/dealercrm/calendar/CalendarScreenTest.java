package org.dealercrm.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.jsoup.nodes.Element;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The calendar page: who changes it, what it then says, and what it refuses. Each test uses a year of its own. */
@Category(OnHost.class)
public class CalendarScreenTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String SITE = "control/Calendar/List?placeId=DCRM_BOG_SUR&year=";

    @Test
    public void aHolidayIsAddedMovedRemovedAndRestored() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page page = lead.get(SITE + "2040");
        Page added = lead.submit(page, "AddHoliday", Map.of("calendarDate", "2040-03-09", "description", "Feria <b>de la sede</b>"));
        assertEquals("", added.errors());
        assertTrue(added.text(), row(added, "2040-03-09", "Feria").text().contains("Feria <b>de la sede</b> Calendario de la sede"));

        Page moved = lead.submit(added, "MoveHoliday", Map.of("calendarDate", "2040-03-09", "newDate", "2040-03-12"));
        assertEquals("", moved.errors());
        assertTrue(row(moved, "2040-03-12", "Feria").text().contains("12 de marzo"));

        Page removed = press(lead, moved, row(moved, "2040-12-25", "Navidad"));
        assertEquals("", removed.errors());
        assertEquals(List.of(), removed.document().select("#Holidays tr:contains(Navidad)").eachText());
        Page restored = press(lead, removed, removed.document().selectFirst("#Holidays tr:contains(25 de diciembre)"));
        assertEquals(1, restored.document().select("#Holidays tr:contains(Navidad)").size());
        assertEquals("the country is as it was", List.of(), lead.get("control/Calendar/List?placeId=country:CO&year=2040").document()
                .select("#Holidays tr:contains(Feria)").eachText());
    }

    @Test
    public void thePageTellsWhenATermEndsAndWhy() {
        Page page = HOST.clientOf("dcrm.quality").get("control/Calendar/List?placeId=country:CO&termFrom=2026-07-06&termDays=15");
        assertTrue(page.text(), page.document().select(".dc-due").text().contains("29 de julio de 2026"));
        List<String> skipped = page.document().select("#SkippedDays tbody tr").eachText();
        assertEquals(8, skipped.size());
        assertTrue(skipped.toString(), skipped.contains("lunes, 13 de julio de 2026 Virgen de Chiquinquirá"));
        assertTrue(skipped.toString(), skipped.contains("sábado, 11 de julio de 2026 Sábado"));
    }

    @Test
    public void wrongInputIsAnsweredInWords() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page page = lead.get(SITE + "2041");
        assertTrue(lead.submit(page, "AddHoliday", Map.of("calendarDate", "2041-12-25", "description", "Otra Navidad")).errors().contains("ya es festivo"));
        assertTrue(lead.submit(page, "AddHoliday", Map.of("calendarDate", "2041-03-09", "description", " ")).errors().contains("nombre"));
        assertFalse(lead.submit(page, "AddHoliday", Map.of("calendarDate", "mañana", "description", "Feria")).errors().isEmpty());
        for (String term : List.of("termFrom=2026-02-30&termDays=15", "termFrom=hoy&termDays=15", "termFrom=2026-07-06&termDays=-1",
                "termFrom=2026-07-06&termDays=99999", "termFrom=2026-07-06&termDays=x")) {
            assertTrue(term, lead.get(SITE + "2041&" + term).document().select("#DueDay .dc-empty").text().contains("número de días"));
        }
        assertTrue(lead.get("control/Calendar/List?placeId=NOWHERE&year=99999").text().contains("Año Nuevo"));
    }

    @Test
    public void whoMayOnlyLookFindsNothingToPress() {
        Page page = HOST.clientOf("dcrm.agent").get(SITE + "2042");
        assertTrue(page.text().contains("Navidad"));
        assertEquals(0, page.document().select("form[action*=Calendar/create], form[action*=Calendar/move], form[action*=Calendar/delete]").size());
        assertTrue("the menu leads here", page.links().stream().anyMatch(link -> link.endsWith("control/Calendar/List")));
    }

    private static Element row(Page page, String day, String text) {
        Element row = page.document().selectFirst("#Holidays tr:contains(" + text + ")");
        assertTrue(day + " of " + text + ": " + page.document().select("#Holidays").text(), row != null);
        return row;
    }

    /** Sends the hidden form behind the link of a row. */
    private static Page press(WebClient client, Page page, Element row) {
        String script = row.selectFirst("a[href^=javascript]").attr("href");
        String form = script.replaceFirst(".*document\\.(\\w+)\\.submit.*", "$1");
        return client.submit(page, form, Map.of());
    }
}

package org.dealercrm.appointment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import org.junit.Test;

/** The file for the customer's calendar, as RFC 5545 wants it. */
public class CalendarInviteTest {

    private static final Instant START = Instant.parse("2031-03-06T12:00:00Z");
    private static final String TITLE = "Cita: Mantenimiento; 10.000 km, niña & co. con un texto tan largo que la línea debe doblarse en algún punto";

    private static CalendarInvite invite(boolean cancelled, int sequence) {
        return new CalendarInvite(cancelled, "appointment-10000@dealercrm", sequence, START, START.plusSeconds(7200), TITLE, "Línea uno\nLínea dos",
                "Bogotá Norte, Bogotá", new CalendarInvite.Contact("Bogotá Norte", "citas@example.com"),
                new CalendarInvite.Contact("Rosa \"La Flaca\" Prado", "rosa@example.com"), START.minusSeconds(86400));
    }

    @Test
    public void aBookingIsARequestInUtc() {
        String text = invite(false, 0).text();
        assertTrue(text, text.startsWith("BEGIN:VCALENDAR\r\n"));
        assertTrue(text, text.contains("\r\nMETHOD:REQUEST\r\n"));
        assertTrue(text, text.contains("\r\nDTSTART:20310306T120000Z\r\n"));
        assertTrue(text, text.contains("\r\nDTEND:20310306T140000Z\r\n"));
        assertTrue(text, text.contains("\r\nUID:appointment-10000@dealercrm\r\n"));
        assertTrue(text, text.contains("\r\nSEQUENCE:0\r\n"));
    }

    @Test
    public void noLineIsLongerThanTheStandardAllows() {
        for (String line : invite(false, 0).text().split("\r\n")) {
            assertTrue(line, line.getBytes(StandardCharsets.UTF_8).length <= 80);
        }
    }

    @Test
    public void aReaderGetsBackWhatWasWritten() {
        ICalendar calendar = Biweekly.parse(invite(false, 2).text()).first();
        VEvent event = calendar.getEvents().get(0);
        assertEquals(TITLE, event.getSummary().getValue());
        assertEquals("Línea uno\nLínea dos", event.getDescription().getValue());
        assertEquals("Bogotá Norte, Bogotá", event.getLocation().getValue());
        assertEquals(Date.from(START), event.getDateStart().getValue());
        assertEquals("citas@example.com", event.getOrganizer().getEmail());
        assertEquals("rosa@example.com", event.getAttendees().get(0).getEmail());
        assertEquals(Integer.valueOf(2), event.getSequence().getValue());
    }

    @Test
    public void aCancellationTakesTheSameEventAway() {
        String text = invite(true, 3).text();
        assertTrue(text, text.contains("\r\nMETHOD:CANCEL\r\n"));
        assertTrue(text, text.contains("\r\nSTATUS:CANCELLED\r\n"));
        assertTrue(text, text.contains("\r\nUID:appointment-10000@dealercrm\r\n"));
        assertEquals("text/calendar; charset=UTF-8; method=CANCEL", invite(true, 3).file("cita.ics").type());
    }
}

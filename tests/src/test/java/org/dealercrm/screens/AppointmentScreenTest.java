package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dealercrm.testing.MailServer;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Appointments through their pages: places that are offered, customers that are found, steps that can be taken, and who sees whom. */
@Category(OnHost.class)
public class AppointmentScreenTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String FORM = "control/Appointment/Edit?facilityId=DCRM_MED_POBLADO&appointmentTypeId=APTT_REPAIR&day=";
    private static int count;

    @Rule
    public final MailServer server = new MailServer(HOST);

    private final WebClient agent = HOST.clientOf("dcrm.agent");

    private static Page good(Page page) {
        assertEquals(List.of(), Faults.ofGoodPage(page));
        return page;
    }

    private Page bookNew(String day, Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(Map.of("customerName", "Ñáñez O'Higgins & hijos", "emailAddress", "nanez" + ++count + "@example.com",
                "comments", "Suena <raro> 😀 al 100 %"));
        fields.putAll(changes);
        return agent.submit(good(agent.get(FORM + day)), "BookForNew", fields);
    }

    @Test
    public void aNewCustomerIsBookedAndGetsAnInvitationThatFollowsTheAppointment() throws Exception {
        Page booked = good(bookNew("2032-04-05", Map.of("time", "08:30")));
        assertTrue(booked.text(), booked.text().contains("Ñáñez O'Higgins & hijos"));
        assertTrue(booked.text(), booked.text().contains("Suena <raro> 😀 al 100 %"));
        String day = good(agent.get("control/Appointment/Day?facilityId=DCRM_MED_POBLADO&day=2032-04-05")).text();
        assertTrue(day, day.contains("1/2") && day.contains("Ñáñez"));

        Page form = good(agent.get(booked.address() + "&day=2032-04-06"));
        Page moved = good(agent.submit(form, "RescheduleAppointment", Map.of("time", "07:30", "comments", "No alcanza")));
        assertTrue(moved.text(), moved.text().contains("Cómo se ha movido"));
        good(agent.submit(moved, "CancelAppointment", Map.of("comments", "Ya lo arregló")));
        List<MailServer.Letter> letters = server.letters();
        assertEquals(List.of("METHOD:REQUEST", "METHOD:REQUEST", "METHOD:CANCEL"),
                letters.stream().map(letter -> letter.attachment().lines().filter(line -> line.startsWith("METHOD")).findFirst().orElse("")).toList());
        assertEquals(1, letters.stream().flatMap(letter -> letter.attachment().lines().filter(line -> line.startsWith("UID"))).distinct().count());
        assertTrue(letters.get(0).attachment(), letters.get(0).attachment().contains("DTSTART:20320405T133000Z"));
        assertTrue(letters.get(1).html(), letters.get(1).html().contains("cambió"));
    }

    @Test
    public void wrongInputIsNamedAndNothingTypedIsLost() {
        Page refused = bookNew("2032-04-07", Map.of("time", "08:30", "phoneText", "12", "plate", "AB"));
        assertTrue(refused.text(), refused.text().contains("Ese no es un número de teléfono posible"));
        assertEquals("Ñáñez O'Higgins & hijos", refused.fields("BookForNew").get("customerName"));
        assertEquals("Suena <raro> 😀 al 100 %", refused.fields("BookForNew").get("comments"));
        refused = bookNew("2032-04-07", Map.of("time", "08:30", "plate", "AB"));
        assertTrue(refused.text(), refused.text().contains("Una placa tiene"));
        refused = bookNew("2032-04-07", Map.of("time", "06:00"));
        assertTrue(refused.text(), refused.text().contains("no recibe citas"));
        for (String address : List.of("Day?day=x&facilityId=nada", "Week?day=99", "List?from=x&state=nada&VIEW_INDEX_1=-3", "View?workEffortId=nada",
                "Edit?facilityId=nada&day=2032-13-01&partyId=nada&search=%25", "View")) {
            good(agent.get("control/Appointment/" + address));
        }
    }

    @Test
    public void aFullSlotIsNotOfferedAndTheLastPlaceIsGivenOnce() {
        String day = "2032-04-08";
        good(bookNew(day, Map.of("time", "09:30")));
        Page stale = good(agent.get(FORM + day));
        good(bookNew(day, Map.of("time", "09:30")));
        assertFalse(agent.get(FORM + day).document().select("select[name=time]").text().contains("09:30"));
        Page refused = agent.submit(stale, "BookForNew", Map.of("customerName", "Tarde", "emailAddress", "tarde@example.com", "time", "09:30"));
        assertTrue(refused.text(), refused.text().contains("Todos los cupos de esa hora están tomados (2)"));
    }

    @Test
    public void aCustomerIsFoundByNamePhoneAndPlateInTheOwnScope() {
        for (String text : List.of("giraldo daniela", "300 000 0010", "zzz-001", "ZZZ 001")) {
            String found = good(agent.get(FORM + "2032-04-09&search=" + text.replace(" ", "+"))).document().select("#BookingFind .dc-lines").text();
            assertTrue(text + ": " + found, found.contains("Daniela Giraldo Mejía"));
        }
        WebClient adviser = HOST.clientOf("dcrm.adviser");
        assertTrue(good(adviser.get(FORM + "2032-04-09&search=zzz001")).document().select("#BookingFind .dc-lines").text().contains("Daniela"));
        assertEquals("", good(adviser.get(FORM + "2032-04-09&search=zzz008")).document().select("#BookingFind .dc-lines").text());
    }

    @Test
    public void theDayHidesWhomOneDoesNotReach() {
        Page booked = good(bookNew("2032-04-12", Map.of("time", "08:30")));
        String day = "control/Appointment/Day?facilityId=DCRM_MED_POBLADO&day=2032-04-12";
        String seen = good(HOST.clientOf("dcrm.adviser").get(day)).text();
        assertTrue(seen, seen.contains("Ocupado") && !seen.contains("Ñáñez"));
        assertTrue(HOST.clientOf("dcrm.adviser").get(booked.address()).text().contains("No existe esa cita"));
    }

    @Test
    public void whatIsUnresolvedIsSettledFromItsList() {
        Page list = good(agent.get("control/Appointment/Unresolved"));
        int before = list.document().select("form[action*=settleMissed]").size();
        assertTrue(list.text(), before > 0);
        String form = list.document().select("form[action*=settleMissed]").last().attr("name");
        Page settled = good(agent.submit(list, form, Map.of()));
        assertEquals(before - 1, settled.document().select("form[action*=settleMissed]").size());
        assertTrue(settled.text(), settled.text().contains("no asistió"));
    }

    @Test
    public void placesAreSetUpOnTheirPage() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page page = good(lead.get("control/AppointmentOpening/List?facilityId=DCRM_BOG_SUR"));
        Page saved = good(lead.submit(page, "CreateOpening", Map.of("appointmentTypeId", "APTT_OTHER", "weekdays", "7", "fromTime", "9:00",
                "thruTime", "10:00", "slotMinutes", "30", "places", "2")));
        assertTrue(saved.text(), saved.text().contains("09:00 – 10:00"));
        Page refused = lead.submit(saved, "CreateOpening", Map.of("appointmentTypeId", "APTT_OTHER", "fromTime", "mañana", "thruTime", "10:00"));
        assertTrue(refused.text(), refused.text().contains("Escriba dos horas como 07:30"));
        assertEquals("mañana", refused.fields("CreateOpening").get("fromTime"));
        Page closed = good(lead.submit(saved, "AddDayChange", Map.of("closed", "Y", "changeDate", "2032-04-13", "reasonText", "Inventario")));
        assertTrue(closed.text(), closed.text().contains("Inventario"));
        assertTrue(lead.get("control/Appointment/Day?facilityId=DCRM_BOG_SUR&day=2032-04-13").text().contains("Inventario"));
        Page type = lead.submit(lead.get("control/AppointmentType/List"), "CreateAppointmentType", Map.of("nameEs", "Lavado", "nameEn", "Wash",
                "durationMinutes", "x"));
        assertTrue(type.text(), type.text().contains("dura de 1 a 1440 minutos"));
    }
}

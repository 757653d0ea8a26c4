package org.dealercrm.calendar.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.Calendars;
import org.dealercrm.calendar.Holidays;
import org.dealercrm.calendar.contact.ContactHours.DayKind;
import org.dealercrm.calendar.contact.ContactHours.Window;
import org.dealercrm.calendar.contact.ContactTerms.ListTerm;

/** The rules of Colombia and of a site in Tijuana, for tests. */
final class Terms {
    static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");
    static final LocalDate LAW = LocalDate.of(2023, 10, 10);

    private Terms() { }

    static ContactTerms colombia(boolean strict, boolean rolling, boolean authorisation) {
        return terms(BOGOTA, Calendars.colombia(false)::holidaysOn, hours("07:00", "19:00", "08:00", "15:00"), strict, rolling, authorisation, null);
    }

    static ContactTerms colombia() {
        return colombia(true, true, true);
    }

    static ContactTerms tijuana() {
        return terms(TIJUANA, day -> List.of(), hours("09:00", "19:00", "09:00", "14:00"), true, true, false, null);
    }

    static ContactTerms terms(ZoneId zone, Holidays holidays, ContactHours hours, boolean strict, boolean rolling, boolean authorisation,
            String checkedList) {
        Map<ContactRule, String> sources = new EnumMap<>(ContactRule.class);
        for (ContactRule rule : ContactRule.values()) {
            sources.put(rule, "law of " + rule);
        }
        return new ContactTerms(zone, new BusinessCalendar(holidays, false), hours, strict, rolling, authorisation, checkedList,
                Map.of("RNE", new ListTerm(5, true, false, "RNE"), "REPEP", new ListTerm(30, false, true, "REPEP")), sources);
    }

    static ContactHours hours(String opens, String closes, String saturdayOpens, String saturdayCloses) {
        List<Window> windows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean saturday = day == DayOfWeek.SATURDAY;
            boolean sunday = day == DayOfWeek.SUNDAY;
            windows.add(new Window(DayKind.of(day), LAW, sunday ? null : LocalTime.parse(saturday ? saturdayOpens : opens),
                    sunday ? null : LocalTime.parse(saturday ? saturdayCloses : closes), "art. 3"));
        }
        windows.add(new Window(DayKind.HOLIDAY, LAW, null, null, "art. 3"));
        return new ContactHours(windows);
    }

    static Instant bogota(String moment) {
        return LocalDateTime.parse(moment).atZone(BOGOTA).toInstant();
    }

    static ContactQuestion ask(ContactChannel channel, ContactPurpose purpose) {
        return new ContactQuestion("P1", channel == ContactChannel.EMAIL ? "rosa@example.com" : "+573001234567", channel, purpose, null, null);
    }
}

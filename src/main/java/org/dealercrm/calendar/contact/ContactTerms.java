package org.dealercrm.calendar.contact;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.dealercrm.calendar.BusinessCalendar;

/**
 * The rules as they hold at a site.
 *
 * @param strict      whether beginning a contact counts (strict) or only one that was not left unanswered (literal)
 * @param rollingWeek whether a week is seven days from a contact or Monday to Sunday
 * @param checkedList the list against which commercial contacts must be checked, or null when none is asked for
 * @param sources     the law or house rule behind each rule
 */
record ContactTerms(ZoneId zone, BusinessCalendar calendar, ContactHours hours, boolean strict, boolean rollingWeek,
        boolean authorisationNeeded, String checkedList, Map<String, ListTerm> lists, Map<ContactRule, String> sources) {

    /** How long after the registration a list binds, and whether an earlier consent of the person still lifts it. */
    record ListTerm(int days, boolean businessDays, boolean earlierConsentLifts, String source) {

        LocalDate binds(LocalDate registered, BusinessCalendar calendar) {
            return businessDays ? calendar.plus(registered, days) : registered.plusDays(days);
        }
    }

    String source(ContactRule rule) {
        return sources.getOrDefault(rule, "");
    }
}

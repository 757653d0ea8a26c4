package org.dealercrm.calendar.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dealercrm.calendar.Holiday;
import org.dealercrm.calendar.contact.ContactDecision.Block;
import org.dealercrm.calendar.contact.ContactHours.DayKind;
import org.dealercrm.calendar.contact.ContactHours.Window;

/** The policy as a pure function of a question, a moment, what is known of the person and the rules at the site. */
final class ContactRules {
    private static final int STEPS = 2000;
    private static final int DAYS_AHEAD = 400;

    private final ContactQuestion question;
    private final ContactFacts facts;
    private final ContactTerms terms;
    private final PersonRules person;

    private ContactRules(ContactQuestion question, ContactFacts facts, ContactTerms terms) {
        this.question = question;
        this.facts = facts;
        this.terms = terms;
        this.person = new PersonRules(question, facts, terms);
    }

    /** Whether the contact may begin at a moment, what forbids it, and from when on nothing does. */
    static ContactDecision decide(ContactQuestion question, Instant at, ContactFacts facts, ContactTerms terms) {
        return new ContactRules(question, facts, terms).decide(at);
    }

    private ContactDecision decide(Instant at) {
        List<Block> blocks = blocks(at);
        return new ContactDecision(blocks.isEmpty(), blocks, blocks.isEmpty() ? at : next(at, blocks));
    }

    /** Each rule forbids everything up to its end, so the latest end is the next moment worth asking about. */
    private Instant next(Instant at, List<Block> present) {
        Instant last = at.plus(java.time.Duration.ofDays(DAYS_AHEAD));
        List<Block> blocks = present;
        Instant moment = at;
        for (int step = 0; step < STEPS && !blocks.isEmpty(); step++) {
            for (Block block : blocks) {
                if (block.until() == null) {
                    return null;
                }
                moment = block.until().isAfter(moment) ? block.until() : moment;
            }
            if (moment.isAfter(last)) {
                return null;
            }
            blocks = blocks(moment);
        }
        return blocks.isEmpty() ? moment : null;
    }

    private List<Block> blocks(Instant at) {
        List<Block> blocks = new ArrayList<>();
        hours(at).ifPresent(blocks::add);
        holiday(at).ifPresent(blocks::add);
        blocks.addAll(person.blocks(at));
        return List.copyOf(blocks);
    }

    private Optional<Block> hours(Instant at) {
        LocalDate day = day(at);
        LocalTime time = LocalTime.ofInstant(at, zone());
        Window window = terms.hours().ofWeekday(day).orElse(null);
        if (window == null) {
            return Optional.of(new Block(ContactRule.NO_HOURS, terms.source(ContactRule.NO_HOURS),
                    terms.hours().nextChange(day).map(this::start).orElse(null), Map.of()));
        }
        if (window.open(time)) {
            return Optional.empty();
        }
        Map<String, Object> values = window.opens() == null ? Map.of("day", day.getDayOfWeek())
                : Map.of("day", day.getDayOfWeek(), "opens", window.opens(), "closes", window.closes());
        return Optional.of(new Block(ContactRule.HOURS, window.source(),
                window.opensAfter(time) ? moment(day, window.opens()) : nextOpening(day), values));
    }

    private Instant nextOpening(LocalDate day) {
        for (int ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate next = day.plusDays(ahead);
            Window window = terms.hours().ofWeekday(next).orElse(null);
            if (window == null || window.opens() != null) {
                return window == null ? start(next) : moment(next, window.opens());
            }
        }
        return null;
    }

    /** A holiday is closed unless the country gives holidays hours of their own. */
    private Optional<Block> holiday(Instant at) {
        LocalDate day = day(at);
        List<Holiday> holidays = terms.calendar().holidaysOn(day);
        if (holidays.isEmpty()) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.ofInstant(at, zone());
        Window window = terms.hours().on(DayKind.HOLIDAY, day).orElse(null);
        if (window != null && window.open(time)) {
            return Optional.empty();
        }
        Instant until = window != null && window.opensAfter(time) ? moment(day, window.opens()) : start(day.plusDays(1));
        return Optional.of(new Block(ContactRule.HOLIDAY, window == null ? terms.source(ContactRule.HOLIDAY) : window.source(), until,
                Map.of("holidays", holidays)));
    }

    private ZoneId zone() {
        return terms.zone();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone()).toInstant();
    }
}

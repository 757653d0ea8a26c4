package org.dealercrm.calendar.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dealercrm.calendar.contact.ContactDecision.Block;
import org.dealercrm.calendar.contact.ContactFacts.Choice;
import org.dealercrm.calendar.contact.ContactFacts.Listing;
import org.dealercrm.calendar.contact.ContactFacts.Past;
import org.dealercrm.calendar.contact.ContactTerms.ListTerm;

/** The rules that look at the person: what they said, when they were contacted, and the exclusion lists. */
final class PersonRules {
    private static final int WEEK = 7;

    private final ContactQuestion question;
    private final ContactFacts facts;
    private final ContactTerms terms;

    PersonRules(ContactQuestion question, ContactFacts facts, ContactTerms terms) {
        this.question = question;
        this.facts = facts;
        this.terms = terms;
    }

    List<Block> blocks(Instant at) {
        List<Block> blocks = new ArrayList<>();
        optOut(at).ifPresent(blocks::add);
        oneADay(at).ifPresent(blocks::add);
        if (question.purpose() == ContactPurpose.COMMERCIAL) {
            oneChannel(at).ifPresent(blocks::add);
            blocks.addAll(listed(at));
            notChecked(at).ifPresent(blocks::add);
            notAuthorised(at).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> optOut(Instant at) {
        return facts.choices().stream().filter(choice -> choice.optOut() && choice.covers(question) && !choice.from().isAfter(at))
                .findFirst().map(choice -> new Block(ContactRule.OPT_OUT, terms.source(ContactRule.OPT_OUT), null,
                        Map.of("since", choice.from())));
    }

    private boolean counts(Past past) {
        return terms.strict() || !Boolean.FALSE.equals(past.answered());
    }

    private Optional<Block> oneADay(Instant at) {
        LocalDate day = day(at);
        return facts.contacts().stream().filter(this::counts).filter(past -> day(past.started()).equals(day)).findFirst()
                .map(past -> new Block(ContactRule.ONE_A_DAY, terms.source(ContactRule.ONE_A_DAY), start(day.plusDays(1)),
                        Map.of("when", past.started(), "channel", past.channel())));
    }

    /** Whatever the purpose of the contact before was: the person was reached by that channel in that week. */
    private Optional<Block> oneChannel(Instant at) {
        return facts.contacts().stream().filter(this::counts).filter(past -> past.channel() != question.channel())
                .filter(past -> !past.started().isAfter(at) && at.isBefore(endOfWeek(past.started())))
                .max((one, other) -> one.started().compareTo(other.started()))
                .map(past -> new Block(ContactRule.ONE_CHANNEL, terms.source(ContactRule.ONE_CHANNEL), endOfWeek(past.started()),
                        Map.of("when", past.started(), "channel", past.channel())));
    }

    private Instant endOfWeek(Instant started) {
        return terms.rollingWeek() ? started.atZone(terms.zone()).plusDays(WEEK).toInstant()
                : start(day(started).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private List<Block> listed(Instant at) {
        List<Block> blocks = new ArrayList<>();
        for (Listing listing : facts.listings()) {
            ListTerm term = terms.lists().get(listing.listId());
            if (term != null && listing.excluded().contains(question.channel()) && binds(listing, term, at) && !lifted(listing, term, at)) {
                blocks.add(new Block(ContactRule.LISTED, term.source(), null, Map.of("list", listing.listId(), "checked", listing.checked())));
            }
        }
        return blocks;
    }

    /** A list that does not tell the day of registration binds at once. */
    private boolean binds(Listing listing, ListTerm term, Instant at) {
        return listing.registered() == null || !day(at).isBefore(term.binds(listing.registered(), terms.calendar()));
    }

    /** A consent lifts the list; where the law takes earlier consents for revoked, only one given after the registration does. */
    private boolean lifted(Listing listing, ListTerm term, Instant at) {
        Instant since = listing.registered() == null ? listing.checked() : start(listing.registered().plusDays(1));
        return authorisations(at).stream().anyMatch(choice -> term.earlierConsentLifts() || !choice.from().isBefore(since));
    }

    private List<Choice> authorisations(Instant at) {
        return facts.choices().stream().filter(choice -> !choice.optOut() && choice.covers(question) && !choice.from().isAfter(at)).toList();
    }

    private Optional<Block> notChecked(Instant at) {
        String listId = terms.checkedList();
        LocalDate day = day(at);
        boolean covered = listId == null || facts.listings().stream().anyMatch(listing -> listing.listId().equals(listId)
                && listing.validUntil() != null && !listing.validUntil().isBefore(day));
        return covered ? Optional.empty()
                : Optional.of(new Block(ContactRule.NOT_CHECKED, terms.source(ContactRule.NOT_CHECKED), null, Map.of("list", listId)));
    }

    private Optional<Block> notAuthorised(Instant at) {
        return !terms.authorisationNeeded() || !authorisations(at).isEmpty() ? Optional.empty()
                : Optional.of(new Block(ContactRule.NOT_AUTHORISED, terms.source(ContactRule.NOT_AUTHORISED), null,
                        Map.of("channel", question.channel())));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, terms.zone());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(terms.zone()).toInstant();
    }
}

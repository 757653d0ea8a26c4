package org.dealercrm.calendar.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;

/**
 * A contact whose outcome somebody is about to record. It reads what it needs when it is made, so make it before the first write of the
 * transaction: then two people who record outcomes never wait for each other.
 */
public final class ReportedContact {
    private final Contacts contacts;
    private final ContactQuestion question;
    private final GenericValue begun;
    private final ContactFacts facts;
    private final ContactTerms terms;

    private ReportedContact(Contacts contacts, ContactQuestion question, GenericValue begun, ContactFacts facts, ContactTerms terms) {
        this.contacts = contacts;
        this.question = question;
        this.begun = begun;
        this.facts = facts;
        this.terms = terms;
    }

    /** The contact of a user with a person, begun or not. */
    public static ReportedContact of(DispatchContext dctx, GenericValue userLogin, ContactPolicy policy, ContactQuestion question)
            throws GenericEntityException {
        Contacts contacts = Contacts.of(dctx, userLogin, policy);
        return new ReportedContact(contacts, question, contacts.open(question).orElse(null), policy.facts(question, Clock.now().toInstant()),
                policy.terms(question));
    }

    public ContactQuestion question() {
        return question;
    }

    /** Whether somebody began it. */
    public boolean begun() {
        return begun != null;
    }

    /** Keeps its outcome for the party that the person meanwhile is; answers the id of the communication, or null when nobody was named. */
    public String keep(String partyId, String subject, boolean answered) throws GenericEntityException {
        ContactQuestion of = question.partyId() != null ? question : new ContactQuestion(partyId, question.address(), question.channel(),
                question.purpose(), question.brandId(), question.facilityId());
        return contacts.outcome(of, begun, subject, answered);
    }

    /** The first moment from a wished one on at which the person may be contacted again after this contact. */
    public Instant again(Instant wished, boolean answered) {
        List<ContactFacts.Past> all = new ArrayList<>(facts.contacts());
        all.add(new ContactFacts.Past(question.channel(), Clock.now().toInstant(), answered));
        Instant next = ContactRules.decide(question, wished, new ContactFacts(all, facts.choices(), facts.listings()), terms).nextAllowed();
        return next == null ? wished : next;
    }
}

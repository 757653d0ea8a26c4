package org.dealercrm.calendar.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

/**
 * The contact policy: whether a person may be contacted now, what is against it and from when on nothing is. Only contacts that we begin
 * are asked about; an answer to what the customer asked for (a receipt, a booking confirmation) is none. It holds the settings of the
 * moment it was made in: keep it no longer than the work at hand.
 */
public final class ContactPolicy {
    private final ContactFactReader reader;
    private final SiteTerms siteTerms;
    private final Map<String, ContactTerms> terms = new HashMap<>();

    private ContactPolicy(ContactFactReader reader, SiteTerms siteTerms) {
        this.reader = reader;
        this.siteTerms = siteTerms;
    }

    /** The policy as it stands. */
    public static ContactPolicy of(Delegator delegator) throws GenericEntityException {
        return new ContactPolicy(new ContactFactReader(delegator), SiteTerms.of(delegator));
    }

    /** Whether one contact may begin. */
    public ContactDecision check(ContactQuestion question, Instant at) throws GenericEntityException {
        return checkAll(List.of(question), at).get(question);
    }

    /** Whether each of many contacts may begin; a handful of queries whatever their number. */
    public Map<ContactQuestion, ContactDecision> checkAll(Collection<ContactQuestion> questions, Instant at) throws GenericEntityException {
        Map<ContactQuestion, ContactDecision> decisions = new LinkedHashMap<>();
        Map<ContactQuestion, ContactFacts> facts = reader.read(questions, at);
        for (ContactQuestion question : questions) {
            decisions.put(question, ContactRules.decide(question, at, facts.get(question), terms(question)));
        }
        return decisions;
    }

    /**
     * The rules about the person that are against each of many contacts, whatever the hour: those of the hour and the day, and the next
     * moment, are left out. As many queries as the source of the facts makes, whatever the number of questions.
     */
    public Map<ContactQuestion, List<ContactRule>> personRules(Collection<ContactQuestion> questions, Instant at, FactRows source)
            throws GenericEntityException {
        Map<ContactQuestion, List<ContactRule>> against = new HashMap<>();
        Map<ContactQuestion, ContactFacts> facts = reader.read(questions, at, source);
        for (ContactQuestion question : questions) {
            if (!against.containsKey(question)) {
                against.put(question, new PersonRules(question, facts.get(question), terms(question)).blocks(at).stream()
                        .map(ContactDecision.Block::rule).toList());
            }
        }
        return against;
    }

    ContactFacts facts(ContactQuestion question, Instant at) throws GenericEntityException {
        return reader.read(List.of(question), at).get(question);
    }

    ContactTerms terms(ContactQuestion question) throws GenericEntityException {
        String key = question.brandId() + "|" + question.facilityId();
        ContactTerms known = terms.get(key);
        if (known == null) {
            known = siteTerms.at(question.brandId(), question.facilityId());
            terms.put(key, known);
        }
        return known;
    }
}

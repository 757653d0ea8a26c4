package org.dealercrm.calendar.contact;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.calendar.contact.ContactFacts.Choice;
import org.dealercrm.calendar.contact.ContactFacts.Listing;
import org.dealercrm.calendar.contact.ContactFacts.Past;
import org.dealercrm.shared.personal.SuppressedPeople;

/** Reads what is known of many people at once; a person is known by the party and by the address. */
final class ContactFactReader {
    private static final int CHUNK = 500;
    private static final Duration LOOK_BACK = Duration.ofDays(9);
    private static final Map<String, ContactChannel> FLAGS = Map.of("callExcluded", ContactChannel.CALL, "smsExcluded", ContactChannel.SMS,
            "appExcluded", ContactChannel.WHATSAPP, "emailExcluded", ContactChannel.EMAIL);

    private final Delegator delegator;

    ContactFactReader(Delegator delegator) {
        this.delegator = delegator;
    }

    /** The facts of the people asked about, by naming them. */
    Map<ContactQuestion, ContactFacts> read(Collection<ContactQuestion> questions, Instant at) throws GenericEntityException {
        Set<String> parties = new LinkedHashSet<>();
        Set<String> addresses = new LinkedHashSet<>();
        for (ContactQuestion question : questions) {
            parties.add(question.partyId());
            addresses.add(question.address());
        }
        parties.remove(null);
        addresses.remove(null);
        return read(questions, at, (entity, key, more) -> inChunks(entity, key, "partyId".equals(key) ? parties : addresses, more));
    }

    /** The facts of the people asked about, from rows that the caller joins to a query of its own. */
    Map<ContactQuestion, ContactFacts> read(Collection<ContactQuestion> questions, Instant at, FactRows source) throws GenericEntityException {
        EntityCondition recent = EntityCondition.makeCondition("startedDate", EntityOperator.GREATER_THAN_EQUAL_TO,
                Timestamp.from(at.minus(LOOK_BACK)));
        EntityCondition inForce = EntityCondition.makeCondition("withdrawnDate", null);
        ByPerson contacts = new ByPerson("communicationEventId", by("partyId", source.of("ContactAttempt", "partyId", recent)),
                by("address", source.of("ContactAttempt", "address", recent)));
        ByPerson choices = new ByPerson("contactChoiceId", by("partyId", source.of("ContactChoice", "partyId", inForce)),
                by("address", source.of("ContactChoice", "address", inForce)));
        ByPerson listings = new ByPerson(null, new HashMap<>(), by("address", source.of("ContactListNumber", "address", null)));
        SuppressedPeople suppressed = SuppressedPeople.among(delegator, questions.stream().map(ContactQuestion::address).toList());
        Map<ContactQuestion, ContactFacts> facts = new HashMap<>();
        for (ContactQuestion question : questions) {
            facts.put(question, new ContactFacts(contacts.of(question).stream().map(ContactFactReader::past).toList(),
                    choices(choices.of(question), suppressed.contains(question.address())),
                    listings.of(question).stream().map(ContactFactReader::listing).toList()));
        }
        return facts;
    }

    /** Whose data were suppressed said that nobody may contact them, in whatever way and for whatever purpose. */
    private static List<Choice> choices(List<GenericValue> rows, boolean suppressed) {
        List<Choice> choices = new ArrayList<>(rows.stream().map(ContactFactReader::choice).toList());
        if (suppressed) {
            choices.add(new Choice(true, null, null, Instant.EPOCH));
        }
        return choices;
    }

    /** Rows by the key of a person; a row that matches by party and by address counts once. */
    private record ByPerson(String idField, Map<String, List<GenericValue>> byParty, Map<String, List<GenericValue>> byAddress) {

        List<GenericValue> of(ContactQuestion question) {
            List<GenericValue> rows = new ArrayList<>(byParty.getOrDefault(question.partyId(), List.of()));
            for (GenericValue row : byAddress.getOrDefault(question.address(), List.of())) {
                if (idField == null || rows.stream().noneMatch(known -> known.get(idField).equals(row.get(idField)))) {
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    private static Map<String, List<GenericValue>> by(String field, List<GenericValue> rows) {
        Map<String, List<GenericValue>> found = new HashMap<>();
        rows.forEach(row -> found.computeIfAbsent(row.getString(field), key -> new ArrayList<>()).add(row));
        return found;
    }

    private List<GenericValue> inChunks(String entity, String field, Set<String> keys, EntityCondition more) throws GenericEntityException {
        List<String> all = new ArrayList<>(keys);
        List<GenericValue> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            EntityCondition some = EntityCondition.makeCondition(field, EntityOperator.IN, all.subList(from, Math.min(all.size(), from + CHUNK)));
            found.addAll(EntityQuery.use(delegator).from(entity).where(more == null ? List.of(some) : List.of(some, more)).queryList());
        }
        return found;
    }

    private static Past past(GenericValue row) {
        return new Past(ContactChannel.valueOf(row.getString("channelId")), row.getTimestamp("startedDate").toInstant(),
                row.get("answered") == null ? null : "Y".equals(row.get("answered")));
    }

    private static Choice choice(GenericValue row) {
        return new Choice("OPT_OUT".equals(row.get("choiceTypeId")), ContactChannel.named(row.getString("channelId")).orElse(null),
                ContactPurpose.named(row.getString("purposeId")).orElse(null), row.getTimestamp("fromDate").toInstant());
    }

    private static Listing listing(GenericValue row) {
        EnumSet<ContactChannel> excluded = EnumSet.noneOf(ContactChannel.class);
        FLAGS.forEach((field, channel) -> {
            if ("Y".equals(row.get(field))) {
                excluded.add(channel);
            }
        });
        return new Listing(row.getString("listId"), excluded, row.get("registeredDate") == null ? null : row.getDate("registeredDate").toLocalDate(),
                row.getTimestamp("checkedDate").toInstant(), row.get("validUntil") == null ? null : row.getDate("validUntil").toLocalDate());
    }
}

package org.dealercrm.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.personal.DataSubject;
import org.dealercrm.shared.personal.PersonalRows;

/** Gathers by what names, numbers, e-mails, documents and addresses a person is on record, in the party and with everything about it. */
final class SubjectReader {
    /** Entity, field of the party, then fields of name, number, e-mail, document and address. */
    private static final String[][] PLACES = {
        {"Prospect", "customerPartyId", "customerName", "phoneE164", "emailAddress", null, null},
        {"FollowUpActivity", "customerPartyId", "customerName", "phoneE164", null, null, null},
        {"RequiredFollowUp", "customerPartyId", "customerName", "phoneNumber", null, null, null},
        {"ComplaintRecord", "customerPartyId", "customerName", "phoneNumber", null, null, null},
        {"ProactiveRecord", "partyId", "customerName", "phoneE164", null, null, null},
        {"Appointment", "partyId", "customerName", "phoneNumber", null, null, null},
        {"PqrsCase", "partyId", "customerName", "phoneNumber", "emailAddress", "documentNumber", "addressText"},
        {"PartyIdentification", "partyId", null, null, null, "idValue", null},
    };

    private final Delegator delegator;
    private final Set<String> names = new HashSet<>();
    private final Set<String> phones = new HashSet<>();
    private final Set<String> emails = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    private SubjectReader(Delegator delegator) {
        this.delegator = delegator;
    }

    static DataSubject read(Delegator delegator, String partyId) throws GenericEntityException {
        SubjectReader reader = new SubjectReader(delegator);
        reader.party(partyId);
        for (String[] place : PLACES) {
            for (GenericValue row : EntityQuery.use(delegator).from(place[0]).where(place[1], partyId).queryList()) {
                reader.add(reader.names, row, place[2]);
                reader.add(reader.phones, row, place[3]);
                reader.add(reader.emails, row, place[4]);
                reader.add(reader.documents, row, place[5]);
                reader.add(reader.places, row, place[6]);
            }
        }
        reader.names.remove(PersonalRows.NOTHING);
        return new DataSubject(partyId, reader.names, reader.phones, reader.emails, reader.documents, reader.places);
    }

    private void add(Set<String> values, GenericValue row, String field) {
        if (field != null && row.get(field) != null) {
            values.add(values == emails ? row.getString(field).toLowerCase(Locale.ROOT) : row.getString(field));
        }
    }

    private void party(String partyId) throws GenericEntityException {
        GenericValue person = EntityQuery.use(delegator).from("Person").where("partyId", partyId).queryOne();
        if (person != null) {
            names.add((text(person, "firstName") + " " + text(person, "lastName")).strip());
        }
        for (GenericValue group : EntityQuery.use(delegator).from("PartyGroup").where("partyId", partyId).queryList()) {
            add(names, group, "groupName");
        }
        for (GenericValue contact : EntityQuery.use(delegator).from("PartyAndContactMech").where("partyId", partyId).queryList()) {
            if (contact.get("tnContactNumber") != null) {
                phones.add("+" + List.of("tnCountryCode", "tnAreaCode", "tnContactNumber").stream()
                        .map(field -> text(contact, field).replaceAll("\\D", "")).reduce("", String::concat));
            }
            if ("EMAIL_ADDRESS".equals(contact.get("contactMechTypeId"))) {
                add(emails, contact, "infoString");
            }
            add(places, contact, "paAddress1");
        }
    }

    private static String text(GenericValue row, String field) {
        return row.get(field) == null ? "" : row.getString(field);
    }
}

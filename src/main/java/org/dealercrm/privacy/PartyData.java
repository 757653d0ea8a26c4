package org.dealercrm.privacy;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.personal.Finding.Treatment;
import org.dealercrm.shared.personal.PersonalRows;

/** The personal data of a party on their way out: what OFBiz holds, what was said and written, and who owns its vehicles. */
public final class PartyData {
    private static final String[] OF_PERSON = {"salutation", "firstName", "middleName", "lastName", "personalTitle", "suffix", "nickname",
        "firstNameLocal", "middleNameLocal", "lastNameLocal", "otherLocal", "memberId", "gender", "birthDate", "comments", "occupation"};
    private static final String[] OF_PLACE = {"toName", "attnName", "address1", "address2", "houseNumber", "houseNumberExt", "directions", "city",
        "postalCode", "postalCodeExt"};

    private PartyData() { }

    /** Counts them, or removes them. */
    public static Map<String, Object> suppress(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        PersonalRows rows = new PersonalRows(dctx, context);
        if (!rows.find("UserLogin", "partyId", null).isEmpty()) {
            rows.obstacle("STAFF " + rows.subject().partyId());
        }
        said(rows);
        vehicles(rows);
        contacts(rows);
        rows.clear("PARTY", rows.find("Person", "partyId", null), OF_PERSON);
        rows.clear("PARTY", rows.find("PartyGroup", "partyId", null), "groupName", "groupNameLocal", "comments", "logoImageUrl");
        rows.clear(null, rows.find("Party", "partyId", null), "externalId", "description");
        for (String entity : List.of("PartyIdentification", "PartyAttribute", "PartyNameHistory")) {
            rows.remove("PartyIdentification".equals(entity) ? "DOCUMENT" : null, rows.find(entity, "partyId", null));
        }
        rows.clear("NOTE", rows.among("NoteData", "noteId", PersonalRows.values(rows.find("PartyNote", "partyId", null), "noteId")),
                "noteName", "=noteInfo");
        consents(rows);
        traces(rows);
        return rows.answer();
    }

    /** What proves an authorisation stays, without the words about the person. */
    private static void consents(PersonalRows rows) throws GenericEntityException {
        long reduced = 0;
        List<GenericValue> answers = rows.find("PrivacyAnswer", "partyId", null);
        for (GenericValue answer : answers) {
            reduced += rows.set(answer, rows.scrubbed(answer, true, "evidenceText"));
        }
        rows.found("CONSENT", Treatment.REDUCED, reduced, null);
        rows.found("CONSENT", Treatment.KEPT, answers.size() - reduced, null);
    }

    /** Who exported what stays, without whom they looked for. */
    private static void traces(PersonalRows rows) throws GenericEntityException {
        rows.found("TRACE", Treatment.REDUCED, rows.cleaned("ExportTrace", "filterText", false)
                + rows.cleaned("ExportTrace", "fileName", false), null);
    }

    /** What calls, messages and mails said. */
    private static void said(PersonalRows rows) throws GenericEntityException {
        List<GenericValue> events = Stream.concat(rows.find("CommunicationEvent", "partyIdTo", null).stream(),
                rows.find("CommunicationEvent", "partyIdFrom", null).stream()).toList();
        rows.clear("COMMUNICATION", events, "=subject", "content", "note", "headerString", "fromString", "toString", "ccString", "bccString");
        rows.clear("MAIL", rows.find("SentMail", "toPartyId", null).stream().filter(mail -> !"PqrsCase".equals(mail.get("ownerEntityName"))).toList(),
                "=toText", "ccText", "=subject", "=bodyHtml", "attachmentText");
    }

    private static void vehicles(PersonalRows rows) throws GenericEntityException {
        rows.clear("VEHICLE", rows.find("CustomerVehicle", "partyId", null), "plate", "partyId");
    }

    /** Numbers, e-mails and addresses, unless somebody else has them too. */
    private static void contacts(PersonalRows rows) throws GenericEntityException {
        Timestamp now = Clock.now();
        List<GenericValue> own = rows.find("PartyContactMech", "partyId", null);
        for (GenericValue link : own) {
            if (link.get("thruDate") == null) {
                rows.set(link, Map.of("thruDate", now));
            }
        }
        List<Object> ids = PersonalRows.values(own, "contactMechId");
        List<Object> shared = rows.among("PartyContactMech", "contactMechId", ids).stream()
                .filter(link -> !rows.subject().partyId().equals(link.get("partyId"))).map(link -> link.get("contactMechId")).toList();
        List<Object> alone = ids.stream().filter(id -> !shared.contains(id)).toList();
        rows.clear("NUMBER", rows.among("TelecomNumber", "contactMechId", alone), "areaCode", "contactNumber", "askForName");
        rows.clear("NUMBER", rows.among("ContactMech", "contactMechId", alone), "infoString");
        rows.clear("NUMBER", rows.among("PostalAddress", "contactMechId", alone), OF_PLACE);
        for (GenericValue member : rows.find("ContactListParty", "partyId", null)) {
            if (member.get("thruDate") == null) {
                rows.set(member, Map.of("thruDate", now));
            }
        }
    }
}

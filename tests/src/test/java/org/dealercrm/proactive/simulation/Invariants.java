package org.dealercrm.proactive.simulation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What must be true whatever happened, found out from the tables and the telephones without any code of the product. */
final class Invariants {
    private static final Set<String> STATES = Set.of("PROR_PENDING", "PROR_RETRY", "PROR_CALLBACK", "PROR_WHATSAPP", "PROR_SENT", "PROR_BOOKED",
            "PROR_REFUSED", "PROR_UNREACHED", "PROR_WRONG", "PROR_OPT_OUT", "PROR_CLOSED");
    private static final Duration WEEK = Duration.ofDays(7);

    private final List<String> faults = new ArrayList<>();
    private final List<Map<String, Object>> attempts;
    private final List<Map<String, Object>> choices;
    private final List<Map<String, Object>> records;
    private final List<Map<String, Object>> contacts;
    private final List<Map<String, Object>> callbacks;
    private final List<Dials.Dial> dials;

    Invariants(Connection connection, String schema, Dials telephones) throws SQLException, IOException {
        CentreRows rows = new CentreRows(connection, schema);
        attempts = rows.of("CONTACT_ATTEMPT", "COMMUNICATION_EVENT_ID, PARTY_ID, ADDRESS, CHANNEL_ID, CONTACT_DAY, STARTED_DATE, FINISHED_DATE,"
                + " CHECKED, OVERRIDE_REASON", "CONTACT_LIST_ID = '" + CampaignRows.CAMPAIGN + "'");
        choices = rows.of("CONTACT_CHOICE", "PARTY_ID, ADDRESS, FROM_DATE", "CHOICE_TYPE_ID = 'OPT_OUT'");
        records = rows.of("PROACTIVE_RECORD", "PROACTIVE_RECORD_ID, STATUS_ID, ATTEMPT_COUNT, OPEN_COMM_EVENT_ID, WORK_EFFORT_ID",
                "MARKETING_CAMPAIGN_ID = '" + CampaignRows.CAMPAIGN + "'");
        contacts = rows.of("PROACTIVE_CONTACT", "PROACTIVE_RECORD_ID, CHANNEL_ID, PROACTIVE_OUTCOME_ID, ATTEMPT_NUM, COMMUNICATION_EVENT_ID, CONTACT_DAY",
                "MARKETING_CAMPAIGN_ID = '" + CampaignRows.CAMPAIGN + "'");
        callbacks = rows.of("PROACTIVE_CALLBACK", "PROACTIVE_RECORD_ID", "CLOSED_DATE IS NULL");
        dials = telephones.all();
    }

    /** What is not as it must be, in words; empty when all is well. */
    List<String> faults() {
        attempts.forEach(this::hoursAndChoices);
        onceADay();
        oneChannelAWeek();
        telephones();
        recordsAreWhole();
        contactsMatch();
        return faults;
    }

    int calls() {
        return (int) contacts.stream().filter(contact -> "CALL".equals(contact.get("CHANNEL_ID"))).count();
    }

    int messages() {
        return contacts.size() - calls();
    }

    int begun() {
        return attempts.size();
    }

    private void check(boolean holds, String pattern, Object... values) {
        if (!holds) {
            faults.add(String.format(pattern, values));
        }
    }

    private static LocalDateTime started(Map<String, Object> attempt) {
        return LocalDateTime.ofInstant(((Timestamp) attempt.get("STARTED_DATE")).toInstant(), Plan.ZONE);
    }

    private void hoursAndChoices(Map<String, Object> attempt) {
        LocalDateTime at = started(attempt);
        check(Plan.open(at), "Contact outside the hours: %s", attempt);
        check(attempt.get("CONTACT_DAY").toString().equals(at.toLocalDate().toString()), "Another day than it began: %s", attempt);
        check("Y".equals(attempt.get("CHECKED")) && attempt.get("OVERRIDE_REASON") == null, "The policy was not asked: %s", attempt);
        for (Map<String, Object> choice : choices) {
            boolean same = choice.get("PARTY_ID") != null && choice.get("PARTY_ID").equals(attempt.get("PARTY_ID"))
                    || choice.get("ADDRESS") != null && choice.get("ADDRESS").equals(attempt.get("ADDRESS"));
            check(!same || !((Timestamp) choice.get("FROM_DATE")).before((Timestamp) attempt.get("STARTED_DATE")), "Opted out, yet contacted: %s", attempt);
        }
    }

    private void onceADay() {
        Set<String> seen = new HashSet<>();
        for (Map<String, Object> attempt : attempts) {
            for (String person : List.of("PARTY_ID", "ADDRESS")) {
                check(seen.add(attempt.get(person) + " " + attempt.get("CONTACT_DAY")), "Twice on one day: %s", attempt);
            }
        }
    }

    private void oneChannelAWeek() {
        Map<Object, List<Map<String, Object>>> byPerson = new HashMap<>();
        for (Map<String, Object> attempt : attempts) {
            for (String person : List.of("PARTY_ID", "ADDRESS")) {
                byPerson.computeIfAbsent(attempt.get(person), key -> new ArrayList<>()).add(attempt);
            }
        }
        for (List<Map<String, Object>> ofOne : byPerson.values()) {
            for (Map<String, Object> one : ofOne) {
                check(ofOne.stream().allMatch(other -> other.get("CHANNEL_ID").equals(one.get("CHANNEL_ID"))
                        || Duration.between(started(one), started(other)).abs().compareTo(WEEK) >= 0), "A second channel within a week: %s", ofOne);
            }
        }
    }

    /** A telephone never rings twice a day, and whatever rang is on record on its day. */
    private void telephones() {
        Set<String> onRecord = new HashSet<>();
        attempts.forEach(attempt -> onRecord.add(attempt.get("PARTY_ID") + " " + attempt.get("CONTACT_DAY")));
        Set<String> rung = new HashSet<>();
        for (Dials.Dial dial : dials) {
            LocalDate day = dial.at().toLocalDate();
            check(Plan.open(dial.at()), "It rang outside the hours: %s", dial);
            check(rung.add(dial.partyId() + " " + day), "The person was rung twice: %s", dial);
            check(rung.add(dial.address() + " " + day), "The number was rung twice: %s", dial);
            check(onRecord.contains(dial.partyId() + " " + day), "It rang and is not on record: %s", dial);
        }
    }

    private void recordsAreWhole() {
        Set<Object> ids = new TreeSet<>();
        records.forEach(record -> ids.add(record.get("PROACTIVE_RECORD_ID")));
        check(records.size() == Plan.RECORDS && ids.size() == Plan.RECORDS, "%d records, %d of them different", records.size(), ids.size());
        Set<Object> agreed = new HashSet<>();
        for (Map<String, Object> callback : callbacks) {
            check(agreed.add(callback.get("PROACTIVE_RECORD_ID")), "Two callbacks wait for one record: %s", callback);
        }
        Map<Object, Map<String, Object>> open = new HashMap<>();
        attempts.stream().filter(attempt -> attempt.get("FINISHED_DATE") == null).forEach(attempt -> open.put(attempt.get("COMMUNICATION_EVENT_ID"), attempt));
        for (Map<String, Object> record : records) {
            check(STATES.contains(Objects.toString(record.get("STATUS_ID"))), "In no known state: %s", record);
            check("PROR_CALLBACK".equals(record.get("STATUS_ID")) == agreed.contains(record.get("PROACTIVE_RECORD_ID")), "State and callback differ: %s", record);
            check("PROR_BOOKED".equals(record.get("STATUS_ID")) == (record.get("WORK_EFFORT_ID") != null), "State and appointment differ: %s", record);
            Object event = record.get("OPEN_COMM_EVENT_ID");
            check(event == null || open.remove(event) != null, "Its open contact is none: %s", record);
        }
        check(open.isEmpty(), "Open contacts of no record: %s", open.values());
    }

    private void contactsMatch() {
        Map<Object, List<Map<String, Object>>> byRecord = new HashMap<>();
        Set<Object> events = new HashSet<>();
        Set<Object> known = new HashSet<>();
        attempts.forEach(attempt -> known.add(attempt.get("COMMUNICATION_EVENT_ID")));
        for (Map<String, Object> contact : contacts) {
            check(known.contains(contact.get("COMMUNICATION_EVENT_ID")), "Outcome without a contact: %s", contact);
            check(events.add(contact.get("COMMUNICATION_EVENT_ID")), "Two outcomes of one contact: %s", contact);
            if ("CALL".equals(contact.get("CHANNEL_ID"))) {
                byRecord.computeIfAbsent(contact.get("PROACTIVE_RECORD_ID"), id -> new ArrayList<>()).add(contact);
            }
        }
        for (Map<String, Object> record : records) {
            List<Map<String, Object>> calls = byRecord.getOrDefault(record.get("PROACTIVE_RECORD_ID"), List.of());
            check(((Number) record.get("ATTEMPT_COUNT")).intValue() == calls.size(), "%s has %d calls", record, calls.size());
            long unasked = calls.stream().filter(call -> !"PRO_CALL_BACK".equals(call.get("PROACTIVE_OUTCOME_ID"))).count();
            check(unasked <= Plan.MOST_ATTEMPTS, "More calls than the campaign allows, none of them asked for: %s", calls);
            check(calls.stream().map(call -> call.get("ATTEMPT_NUM")).distinct().count() == calls.size(), "An attempt counted twice: %s", calls);
        }
    }
}

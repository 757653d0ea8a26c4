package org.dealercrm.calendar.contact;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.personal.Finding.Treatment;
import org.dealercrm.shared.personal.PersonalRows;
import org.dealercrm.shared.personal.SuppressedPeople;

/** The personal data of the contact policy on their way out: a contact can still be proven by who knows the number, and an opt-out stays. */
public final class ContactData {
    private static final String DIGEST = "#";
    private static final long YEARS = 2;

    private ContactData() { }

    /** Counts them, or removes them. */
    public static Map<String, Object> suppress(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        PersonalRows rows = new PersonalRows(dctx, context);
        attempts(rows);
        choices(rows);
        rows.remove("LISTING", rows.among("ContactListNumber", "address", rows.subject().addresses()));
        List<String> keys = rows.subject().addresses().stream().map(address -> "A:" + address).toList();
        rows.remove(null, rows.among("ContactDay", "personKey", keys));
        return rows.answer();
    }

    private static List<GenericValue> of(PersonalRows rows, String entity) throws GenericEntityException {
        List<GenericValue> own = new ArrayList<>(rows.find(entity, "partyId", null));
        rows.among(entity, "address", rows.subject().addresses()).stream().filter(row -> row.get("partyId") == null).forEach(own::add);
        return own;
    }

    private static void attempts(PersonalRows rows) throws GenericEntityException {
        LocalDate today = Settings.today(rows.delegator());
        long years = Settings.number(rows.delegator(), "privacy.contactLogYears", YEARS);
        long reduced = 0;
        long removed = 0;
        for (GenericValue row : of(rows, "ContactAttempt")) {
            LocalDate day = row.get("contactDay") == null ? today : row.getDate("contactDay").toLocalDate();
            Map<String, Object> with = rows.scrubbed(row, true, "overrideReason");
            boolean proves = !day.plusYears(years).isBefore(today);
            with.put("address", proves ? digest(rows, row) : null);
            long changed = rows.set(row, with);
            reduced += proves ? changed : 0;
            removed += proves ? 0 : changed;
        }
        rows.found("CONTACT", Treatment.REDUCED, reduced, today.plusYears(years));
        rows.found("CONTACT", Treatment.REMOVED, removed, null);
    }

    private static String digest(PersonalRows rows, GenericValue row) throws GenericEntityException {
        String address = row.getString("address");
        return address == null || address.startsWith(DIGEST) ? address
                : rows.preview() ? DIGEST : DIGEST + SuppressedPeople.digest(rows.delegator(), address);
    }

    /** An authorisation ends with the data; an opt-out holds on, by the party or by the digest of its address. */
    private static void choices(PersonalRows rows) throws GenericEntityException {
        Timestamp now = Clock.now();
        long reduced = 0;
        for (GenericValue row : of(rows, "ContactChoice")) {
            Map<String, Object> with = rows.scrubbed(row, true, "comments", "withdrawnComments");
            with.put("address", digest(rows, row));
            if ("AUTHORISED".equals(row.get("choiceTypeId")) && row.get("withdrawnDate") == null) {
                with.put("withdrawnDate", now);
            }
            reduced += rows.set(row, with);
        }
        rows.found("CHOICE", Treatment.REDUCED, reduced, null);
    }
}

package org.dealercrm.pqrs.form;

import java.sql.Date;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.term.Completion;
import org.dealercrm.shared.ChoiceName;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.mail.Mails;

/** What the receipt of a case says, in a language: that it came in, when, about what, and until when it will be answered. */
public final class CaseReceipt {
    private static final List<String> OF_CONSUMERS = List.of("Q", "R");
    static final String PUBLIC_FORM = "PUBLIC_FORM";

    private final Delegator delegator;
    private final GenericValue row;
    private final Locale locale;

    CaseReceipt(GenericValue row, Locale locale) {
        this.delegator = row.getDelegator();
        this.row = row;
        this.locale = locale;
    }

    /** The receipt of a case, or null without one. */
    public static CaseReceipt of(Delegator delegator, String custRequestId, Locale locale) throws GenericEntityException {
        GenericValue row = custRequestId == null ? null
                : EntityQuery.use(delegator).from("PqrsCase").where("custRequestId", custRequestId).queryOne();
        return row == null ? null : new CaseReceipt(row, locale);
    }

    /** Its words by name: number, received, type, subject, site, due, basis. No name, no number of a person. */
    public Map<String, String> words() throws GenericEntityException {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("number", text(row.get("caseNumber")));
        words.put("received", received());
        words.put("type", type());
        words.put("subject", text(row.get("subject")));
        words.put("site", site("Facility", "facilityName"));
        words.put("due", row.get("pausedDate") == null ? day(row.getDate("dueDate")) : "");
        words.put("basis", basis());
        words.put("mailed", row.get("emailAddress") != null && Mails.enabled(delegator) ? "Y" : "");
        return words;
    }

    /** What the public page of its state says: the state with its days, and what the customer is asked to complete. */
    Map<String, String> state() throws GenericEntityException {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("number", text(row.get("caseNumber")));
        words.put("received", received());
        words.put("state", FormReply.text("DealercrmPqrsFormState_" + row.get("statusId"), Map.of(), locale));
        boolean runs = row.get("pausedDate") == null && PqrsStates.UNANSWERED.contains(row.getString("statusId"));
        words.put("due", runs && (row.get("answeredDate") == null || row.get("reopenedDay") != null) ? day(row.getDate("dueDate")) : "");
        Completion asked = Completion.of(row).orElse(null);
        words.put("asked", asked == null ? "" : text(asked.question()));
        words.put("until", asked == null || asked.until() == null ? "" : day(Date.valueOf(asked.until())));
        words.put("answered", day(row.getDate("answeredDate")));
        return words;
    }

    private String received() throws GenericEntityException {
        return row.get("receivedDate") == null ? "" : row.getTimestamp("receivedDate").toInstant()
                .atZone(SiteZone.of(delegator, row.getString("facilityId")).zone())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale));
    }

    private String day(Date date) {
        return date == null ? "" : date.toLocalDate().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    }

    private String type() throws GenericEntityException {
        return ChoiceName.of(typeRow(), locale);
    }

    private GenericValue typeRow() throws GenericEntityException {
        return EntityQuery.use(delegator).from("PqrsType").where("pqrsTypeId", row.get("pqrsTypeId")).cache().queryOne();
    }

    /** Colombia's law wants a written proof of receipt of a consumer's complaint or claim; the house gives one of everything else all the same. */
    private String basis() throws GenericEntityException {
        String country = site("DealershipSite", "countryCode");
        GenericValue type = typeRow();
        boolean consumer = type != null && OF_CONSUMERS.contains(type.getString("letter"));
        return FormReply.text(consumer && ("CO".equals(country) || country.isEmpty()) ? "DealercrmPqrsFormBasisLaw" : "DealercrmPqrsFormBasisHouse",
                Map.of(), locale);
    }

    private String site(String entity, String field) throws GenericEntityException {
        GenericValue site = row.get("facilityId") == null ? null
                : EntityQuery.use(delegator).from(entity).where("facilityId", row.get("facilityId")).cache().queryOne();
        return site == null ? "" : text(site.get(field));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}

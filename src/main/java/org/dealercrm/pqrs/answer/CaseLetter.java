package org.dealercrm.pqrs.answer;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.StoredFiles;

/** The letter of a version of an answer; it is kept as a file of the case when the version is approved. */
final class CaseLetter {
    static final String MIME_TYPE = "application/pdf";

    private final Delegator delegator;
    private final GenericValue row;
    private final GenericValue answer;
    private final Locale locale;

    CaseLetter(GenericValue row, GenericValue answer) throws GenericEntityException {
        this.delegator = row.getDelegator();
        this.row = row;
        this.answer = answer;
        this.locale = Locale.forLanguageTag(language(delegator, answer));
    }

    /** The language of the template that it was written from, else the one in which the group writes. */
    private static String language(Delegator delegator, GenericValue answer) throws GenericEntityException {
        GenericValue template = answer.get("answerTemplateId") == null ? null : EntityQuery.use(delegator).from("PqrsAnswerTemplate")
                .where("answerTemplateId", answer.get("answerTemplateId")).queryOne();
        return template != null && template.get("localeId") != null ? template.getString("localeId")
                : Settings.of(delegator, "mail.language").inForce(null, null).map(Settings.InForce::value).orElse("es");
    }

    String fileName() {
        return label("DealercrmPqrsAnswerLetterFile") + "-" + row.get("caseNumber") + "-v" + answer.get("versionNumber") + ".pdf";
    }

    byte[] pdf() throws GenericEntityException {
        TimeZone zone = TimeZone.getTimeZone(SiteZone.of(delegator, row.getString("facilityId")).zone());
        Calendar made = Calendar.getInstance(zone);
        made.setTime(moment());
        return LetterPdf.bytes(letter(), made);
    }

    Locale locale() {
        return locale;
    }

    /** Keeps the letter as a file of the case and answers its id. */
    String store(GenericValue userLogin) throws GenericEntityException {
        String id = StoredFiles.store(delegator, fileName(), MIME_TYPE, pdf(), userLogin);
        delegator.storeByCondition("StoredFile", UtilMisc.toMap("ownerEntityName", "PqrsCase", "ownerId", row.get("custRequestId")),
                EntityCondition.makeCondition("storedFileId", id));
        delegator.create("PqrsFile", "storedFileId", id, "custRequestId", row.get("custRequestId"), "fileKindId", "LETTER",
                "createdDate", Clock.now());
        return id;
    }

    private Timestamp moment() {
        return answer.get("reviewedDate") == null ? Clock.now() : answer.getTimestamp("reviewedDate");
    }

    private Letter letter() throws GenericEntityException {
        CaseWords words = CaseWords.of(row, locale);
        LocalDate day = LocalDate.ofInstant(moment().toInstant(), SiteZone.of(delegator, row.getString("facilityId")).zone());
        String city = words.city();
        List<String> head = filled(words.dealership(), words.site());
        return new Letter(head.isEmpty() ? List.of(label("DealercrmPqrsAnswerLetterNoHead")) : head,
                (city == null ? "" : city + ", ") + words.day(day),
                label("DealercrmPqrsAnswerLetterNumber") + " " + row.getString("caseNumber"),
                filled(row.get("customerName") == null ? label("DealercrmPqrsAnswerLetterAnonymous") : row.getString("customerName"),
                        row.getString("addressText"), row.getString("emailAddress")),
                label("DealercrmPqrsAnswerLetterSubject") + " " + answer.getString("subject"), answer.getString("bodyText"),
                filled(PersonName.of(delegator, signer()), words.dealership()), locale.getLanguage());
    }

    /** Who answers the case signs, else who wrote the answer. */
    private String signer() {
        return row.get("responsiblePartyId") == null ? answer.getString("draftedByPartyId") : row.getString("responsiblePartyId");
    }

    private static List<String> filled(String... lines) {
        List<String> filled = new ArrayList<>();
        for (String line : lines) {
            if (line != null && !line.isBlank()) {
                filled.add(line);
            }
        }
        return filled;
    }

    private String label(String key) {
        return UtilProperties.getMessage(AnswerReply.LABELS, key, Map.of(), locale);
    }
}

package org.dealercrm.privacy;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.tika.Tika;

import org.dealercrm.privacy.ConsentRules.Given;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.StoredFiles;

/** What somebody typed of an answer about a purpose, and the file that proves it. */
final class ConsentInput {
    private static final int LONGEST = 255;
    private static final long MAX_PROOF = 10_000_000;
    private static final String PROOF_TYPES = "application/pdf|image/(jpeg|png|tiff|webp|heic)|message/rfc822|text/plain|audio/.*";
    private static final Tika DETECTOR = new Tika();

    private final Delegator delegator;
    private final Map<String, ? extends Object> context;
    private final byte[] proof;

    ConsentInput(Delegator delegator, Map<String, ? extends Object> context) {
        this.delegator = delegator;
        this.context = context;
        ByteBuffer upload = (ByteBuffer) context.get("uploadedFile");
        this.proof = new byte[upload == null ? 0 : upload.remaining()];
        if (upload != null) {
            upload.duplicate().get(proof);
        }
    }

    String text(String name) {
        return PrivacyReply.typed(context, name);
    }

    /** What is wrong before the rules are asked: the end of a label's key. */
    Optional<String> fault() throws GenericEntityException {
        if (text("partyId") == null || count("Party", "partyId") == 0) {
            return Optional.of("NoPerson");
        }
        if (text("privacyPurposeId") == null || EntityQuery.use(delegator).from("PrivacyPurpose")
                .where("privacyPurposeId", text("privacyPurposeId"), "thruDate", null).queryCount() == 0) {
            return Optional.of("NoPurpose");
        }
        if (text("saidDay") != null && said() == null) {
            return Optional.of("BadDay");
        }
        if (text("treatmentId") != null && count("PqrsTreatment", "treatmentId") == 0) {
            return Optional.of("NoText");
        }
        if (text("custRequestId") != null && EntityQuery.use(delegator).from("PqrsCase")
                .where("custRequestId", text("custRequestId"), "partyId", text("partyId")).queryCount() == 0) {
            return Optional.of("NoCase");
        }
        if (text("evidenceText") != null && text("evidenceText").length() > LONGEST) {
            return Optional.of("TooLong");
        }
        return proof.length == 0 ? Optional.empty()
                : proof.length > Settings.number(delegator, "intake.uploadMaxBytes", MAX_PROOF) ? Optional.of("FileTooLarge")
                : DETECTOR.detect(proof).matches(PROOF_TYPES) ? Optional.empty() : Optional.of("FileWrong");
    }

    private long count(String entity, String key) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entity).where(key, text(key)).queryCount();
    }

    /** The answer as the rules see it. */
    Given given() throws GenericEntityException {
        boolean way = text("saidById") != null && EntityQuery.use(delegator).from("Enumeration")
                .where("enumId", text("saidById"), "enumTypeId", "DCRM_CHOICE_WAY").queryCount() > 0;
        return new Given(ConsentState.named(text("stateId")).orElse(null), said(), way,
                proof.length > 0 || text("evidenceText") != null || text("custRequestId") != null);
    }

    /** When it was said: now, or at the end of a day before today; null when the day is none. */
    private Instant said() throws GenericEntityException {
        Instant now = Clock.now().toInstant();
        try {
            LocalDate day = text("saidDay") == null ? null : LocalDate.parse(text("saidDay"));
            return day == null || day.equals(Settings.today(delegator)) ? now
                    : day.plusDays(1).atStartOfDay(Settings.zone(delegator)).toInstant().minusSeconds(1);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Keeps the file and answers its id; null without one. */
    String store(GenericValue userLogin) throws GenericEntityException {
        return proof.length == 0 ? null
                : StoredFiles.store(delegator, (String) context.get("_uploadedFile_fileName"), DETECTOR.detect(proof), proof, userLogin);
    }
}

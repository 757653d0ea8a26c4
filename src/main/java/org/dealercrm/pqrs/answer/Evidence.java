package org.dealercrm.pqrs.answer;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.tika.Tika;

import org.dealercrm.pqrs.form.CaseFiles;
import org.dealercrm.pqrs.form.FormFile;
import org.dealercrm.shared.Settings;

/** The file that shows that an answer or a notice went out or came in: an image or a PDF by its content, whatever its name says. */
public record Evidence(String fileName, byte[] bytes) {
    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp", "image/heic", "image/tiff");
    private static final Tika DETECTOR = new Tika();
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    /** The file that a form sends; none when its field was left empty. */
    public static Optional<Evidence> of(Map<String, ? extends Object> context) {
        ByteBuffer upload = (ByteBuffer) context.get("uploadedFile");
        if (upload == null || upload.remaining() == 0) {
            return Optional.empty();
        }
        byte[] bytes = new byte[upload.remaining()];
        upload.duplicate().get(bytes);
        String name = (String) context.get("_uploadedFile_fileName");
        return Optional.of(new Evidence(name == null || name.isBlank() ? "evidence" : name, bytes));
    }

    /** Why the file is not taken, if it is not. */
    public Optional<Map<String, Object>> refusal(Delegator delegator, Map<String, ? extends Object> context) throws GenericEntityException {
        long most = Settings.number(delegator, "pqrs.evidenceMaxBytes", LARGEST);
        if (bytes.length > most) {
            return Optional.of(AnswerReply.refused("DealercrmPqrsAnswerEvidenceTooLarge", Map.of("limit", Math.max(1, most / MEGABYTE)), context));
        }
        return TYPES.contains(DETECTOR.detect(bytes)) ? Optional.empty()
                : Optional.of(AnswerReply.refused("DealercrmPqrsAnswerEvidenceKind", Map.of("file", fileName), context));
    }

    /** Keeps the file with the case and answers its id. */
    public String store(GenericValue row, GenericValue userLogin) throws GenericEntityException {
        return CaseFiles.store(row.getDelegator(), row.getString("custRequestId"), "EVIDENCE", new FormFile(fileName, bytes), userLogin);
    }
}

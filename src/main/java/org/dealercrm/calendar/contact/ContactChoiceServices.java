package org.dealercrm.calendar.contact;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;
import org.apache.tika.Tika;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.StoredFiles;

/** What people say about being contacted: opt-outs and authorisations, with how they said it; a withdrawal keeps both. */
public final class ContactChoiceServices {
    private static final int LONGEST = 255;
    private static final long MAX_PROOF = 10_000_000;
    private static final String PROOF_TYPES = "application/pdf|image/(jpeg|png|tiff|webp|heic)|message/rfc822|text/plain|audio/.*";
    private static final Tika DETECTOR = new Tika();

    private ContactChoiceServices() { }

    /** Records an opt-out or an authorisation. */
    public static Map<String, Object> record(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        Timestamp said = context.get("fromDate") == null ? Clock.now() : (Timestamp) context.get("fromDate");
        Optional<String> complaint = complaint(dctx, context, said);
        if (complaint.isPresent()) {
            return refused(complaint.get(), context);
        }
        GenericValue choice = delegator.makeValue("ContactChoice", "choiceTypeId", context.get("choiceTypeId"), "partyId", text(context, "partyId"),
                "address", ContactQuestion.normal((String) context.get("address")), "channelId", text(context, "channelId"),
                "purposeId", text(context, "purposeId"));
        if (EntityQuery.use(delegator).from("ContactChoice").where(choice.getFields(java.util.List.of("choiceTypeId", "partyId", "address",
                "channelId", "purposeId"))).queryList().stream().anyMatch(row -> row.get("withdrawnDate") == null)) {
            return refused("DealercrmContactChoiceStands", context);
        }
        String id = delegator.getNextSeqId("ContactChoice");
        choice.set("contactChoiceId", id);
        choice.set("fromDate", said);
        choice.set("saidById", context.get("saidById"));
        choice.set("comments", text(context, "comments"));
        choice.set("communicationEventId", text(context, "communicationEventId"));
        choice.set("storedFileId", proof(delegator, context, userLogin));
        choice.set("recordedDate", Clock.now());
        choice.set("recordedByUserLogin", userLogin.get("userLoginId"));
        choice.create();
        Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmContactChoiceSaved", context));
        result.put("contactChoiceId", id);
        return result;
    }

    private static Optional<String> complaint(DispatchContext dctx, Map<String, ? extends Object> context, Timestamp said)
            throws GenericEntityException {
        String type = (String) context.get("choiceTypeId");
        String address = ContactQuestion.normal((String) context.get("address"));
        String channel = text(context, "channelId");
        String purpose = text(context, "purposeId");
        if (!"OPT_OUT".equals(type) && !"AUTHORISED".equals(type)) {
            return Optional.of("DealercrmContactChoiceBadType");
        }
        if (text(context, "partyId") == null && address == null) {
            return Optional.of("DealercrmContactNobody");
        }
        if (address != null && !ContactChannel.CALL.reaches(address) && !ContactChannel.EMAIL.reaches(address)) {
            return Optional.of("DealercrmContactBadAddress");
        }
        if (channel != null && ContactChannel.named(channel).isEmpty() || purpose != null && ContactPurpose.named(purpose).isEmpty()) {
            return Optional.of(channel != null && ContactChannel.named(channel).isEmpty() ? "DealercrmContactBadChannel"
                    : "DealercrmContactBadPurpose");
        }
        if (said.after(Clock.now())) {
            return Optional.of("DealercrmContactChoiceFuture");
        }
        return mannerComplaint(dctx, context).or(() -> proofComplaint(dctx.getDelegator(), context));
    }

    private static Optional<String> mannerComplaint(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        if (!RowScope.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin")).all()) {
            return Optional.of("DealercrmContactNotYours");
        }
        boolean known = text(context, "saidById") != null && EntityQuery.use(dctx.getDelegator()).from("Enumeration")
                .where("enumId", context.get("saidById"), "enumTypeId", "DCRM_CHOICE_WAY").queryCount() > 0;
        String comments = text(context, "comments");
        return !known ? Optional.of("DealercrmContactChoiceNoWay")
                : comments != null && comments.length() > LONGEST ? Optional.of("DealercrmContactReasonTooLong") : Optional.empty();
    }

    private static Optional<String> proofComplaint(Delegator delegator, Map<String, ? extends Object> context) {
        ByteBuffer bytes = (ByteBuffer) context.get("uploadedFile");
        if (bytes == null || bytes.remaining() == 0) {
            return Optional.empty();
        }
        try {
            return bytes.remaining() > Settings.number(delegator, "intake.uploadMaxBytes", MAX_PROOF) ? Optional.of("DealercrmContactProofTooLarge")
                    : DETECTOR.detect(content(bytes)).matches(PROOF_TYPES) ? Optional.empty() : Optional.of("DealercrmContactProofWrong");
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String proof(Delegator delegator, Map<String, ? extends Object> context, GenericValue userLogin) throws GenericEntityException {
        ByteBuffer bytes = (ByteBuffer) context.get("uploadedFile");
        if (bytes == null || bytes.remaining() == 0) {
            return null;
        }
        byte[] content = content(bytes);
        return StoredFiles.store(delegator, (String) context.get("_uploadedFile_fileName"), DETECTOR.detect(content), content, userLogin);
    }

    private static byte[] content(ByteBuffer bytes) {
        byte[] content = new byte[bytes.remaining()];
        bytes.duplicate().get(content);
        return content;
    }

    /** Ends a choice because the person took it back; the row stays as history. */
    public static Map<String, Object> withdraw(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue choice = EntityQuery.use(dctx.getDelegator()).from("ContactChoice")
                .where("contactChoiceId", context.get("contactChoiceId")).queryOne();
        if (choice == null || choice.get("withdrawnDate") != null) {
            return refused(choice == null ? "DealercrmContactChoiceNotFound" : "DealercrmContactChoiceEnded", context);
        }
        Optional<String> complaint = mannerComplaint(dctx, context);
        if (complaint.isPresent()) {
            return refused(complaint.get(), context);
        }
        choice.set("withdrawnDate", Clock.now());
        choice.set("withdrawnById", context.get("saidById"));
        choice.set("withdrawnComments", text(context, "comments"));
        choice.set("withdrawnByUserLogin", ((GenericValue) context.get("userLogin")).get("userLoginId"));
        choice.store();
        return ServiceUtil.returnSuccess(label("DealercrmContactChoiceWithdrawn", context));
    }

    private static String text(Map<String, ? extends Object> context, String name) {
        String value = (String) context.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(label(labelKey, context));
    }

    private static String label(String key, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage("DealercrmCalendarContactUiLabels", key, (Locale) context.get("locale"));
    }
}

package org.dealercrm.privacy;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.privacy.ConsentRules.Given;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.personal.DataSubject;
import org.dealercrm.shared.personal.Finding;
import org.dealercrm.shared.personal.Finding.Treatment;
import org.dealercrm.shared.personal.SuppressedPeople;

/** The suppression of personal data over all capabilities: looked at, carried out in one transaction, or refused with its reason. */
public final class SuppressionServices {
    private static final int LONGEST = 255;

    private SuppressionServices() { }

    /** What is held and what would become of it. */
    public static Map<String, Object> preview(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, GenericServiceException {
        Optional<String> fault = fault(dctx, context, false);
        if (fault.isPresent()) {
            return PrivacyReply.refused(fault.get(), Map.of(), context);
        }
        Held held = ask(dctx, context, SubjectReader.read(dctx.getDelegator(), PrivacyReply.typed(context, "partyId")), true);
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("findings", held.findings);
        result.put("obstacles", held.obstacles);
        return result;
    }

    /** Carries it out. */
    public static Map<String, Object> suppress(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, GenericServiceException {
        Delegator delegator = dctx.getDelegator();
        Optional<String> fault = fault(dctx, context, true);
        if (fault.isEmpty() && !"Y".equals(context.get("isConfirmed"))) {
            fault = Optional.of("DealercrmPrivacyNotConfirmed");
        }
        if (fault.isPresent()) {
            return PrivacyReply.refused(fault.get(), Map.of(), context);
        }
        DataSubject subject = SubjectReader.read(delegator, PrivacyReply.typed(context, "partyId"));
        Held looked = ask(dctx, context, subject, true);
        if (!looked.obstacles.isEmpty()) {
            return PrivacyReply.refused("DealercrmPrivacyObstacles", Map.of("list", String.join(", ",
                    looked.obstacles.stream().map(each -> Obstacle.text(each, context)).toList())), context);
        }
        if (looked.findings.stream().noneMatch(finding -> finding.treatment() != Treatment.KEPT)) {
            return with(PrivacyReply.done("DealercrmPrivacyNothingLeft", context), context, null);
        }
        Held done = ask(dctx, context, subject, false);
        SuppressedPeople.keep(delegator, subject.partyId(), subject.addresses());
        withdraw(delegator, context, subject.partyId());
        String id = record(delegator, context, "DONE");
        for (Finding finding : done.findings) {
            delegator.create("PersonalDataRemoval", "suppressionId", id, "kindId", finding.kindId(), "treatmentId", finding.treatment().name(),
                    "rowCount", finding.rows(), "keptUntil", finding.keptUntil() == null ? null : Date.valueOf(finding.keptUntil()));
        }
        return with(PrivacyReply.done("DealercrmPrivacySuppressionDone", context), context, id);
    }

    /** Keeps that it was asked for and why it is not done. */
    public static Map<String, Object> refuse(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Optional<String> fault = fault(dctx, context, true);
        return fault.isPresent() ? PrivacyReply.refused(fault.get(), Map.of(), context)
                : with(PrivacyReply.done("DealercrmPrivacyRefusalSaved", context), context, record(dctx.getDelegator(), context, "REFUSED"));
    }

    private record Held(List<Finding> findings, List<String> obstacles) { }

    private static Held ask(DispatchContext dctx, Map<String, ? extends Object> context, DataSubject subject, boolean preview)
            throws GenericEntityException, GenericServiceException {
        List<Finding> findings = new ArrayList<>();
        List<String> obstacles = new ArrayList<>();
        for (GenericValue source : EntityQuery.use(dctx.getDelegator()).from("PersonalDataSource").orderBy("sequenceNum").queryList()) {
            Map<String, Object> answer = dctx.getDispatcher().runSync(source.getString("serviceName"), UtilMisc.toMap("subject", subject,
                    "custRequestId", context.get("custRequestId"), "preview", preview ? "Y" : "N", "userLogin", context.get("userLogin"),
                    "locale", context.get("locale")));
            if (ServiceUtil.isError(answer)) {
                throw new GenericServiceException(source.getString("serviceName") + ": " + ServiceUtil.getErrorMessage(answer));
            }
            ((List<?>) answer.get("findings")).forEach(finding -> findings.add((Finding) finding));
            ((List<?>) answer.get("obstacles")).forEach(obstacle -> obstacles.add((String) obstacle));
        }
        return new Held(Finding.summed(findings), obstacles);
    }

    private static Optional<String> fault(DispatchContext dctx, Map<String, ? extends Object> context, boolean decides)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String partyId = PrivacyReply.typed(context, "partyId");
        String caseId = PrivacyReply.typed(context, "custRequestId");
        String reason = decides ? PrivacyReply.typed(context, "reasonText") : "";
        if (!RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin")).all()) {
            return Optional.of("DealercrmPrivacyNotYours");
        }
        if (partyId == null || EntityQuery.use(delegator).from("Party").where("partyId", partyId).queryCount() == 0) {
            return Optional.of("DealercrmPrivacyAnswerNoPerson");
        }
        if (caseId != null && EntityQuery.use(delegator).from("PqrsCase").where("custRequestId", caseId, "partyId", partyId).queryCount() == 0) {
            return Optional.of("DealercrmPrivacyAnswerNoCase");
        }
        return reason == null ? Optional.of("DealercrmPrivacyNoReason")
                : reason.length() > LONGEST ? Optional.of("DealercrmPrivacyReasonTooLong") : Optional.empty();
    }

    /** Who asks for the suppression takes back what was authorised. */
    private static void withdraw(Delegator delegator, Map<String, ? extends Object> context, String partyId) throws GenericEntityException {
        for (GenericValue row : EntityQuery.use(delegator).from("PrivacyConsent").where("partyId", partyId, "stateId", "GRANTED").queryList()) {
            Given withdrawn = new Given(ConsentState.WITHDRAWN, Clock.now().toInstant(), true, true);
            Consent.of(delegator, partyId, row.getString("privacyPurposeId")).write(withdrawn,
                    UtilMisc.toMap("custRequestId", PrivacyReply.typed(context, "custRequestId")), (GenericValue) context.get("userLogin"));
        }
    }

    private static String record(Delegator delegator, Map<String, ? extends Object> context, String stateId) throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        String id = delegator.getNextSeqId("PersonalDataSuppression");
        delegator.create("PersonalDataSuppression", "suppressionId", id, "partyId", PrivacyReply.typed(context, "partyId"), "stateId", stateId,
                "custRequestId", PrivacyReply.typed(context, "custRequestId"), "reasonText", PrivacyReply.typed(context, "reasonText"),
                "decidedDate", Clock.now(), "decidedByPartyId", userLogin.get("partyId"), "decidedByUserLogin", userLogin.get("userLoginId"));
        return id;
    }

    private static Map<String, Object> with(Map<String, Object> result, Map<String, ? extends Object> context, String id) {
        result.put("partyId", context.get("partyId"));
        result.put("custRequestId", context.get("custRequestId"));
        result.put("suppressionId", id);
        return result;
    }
}

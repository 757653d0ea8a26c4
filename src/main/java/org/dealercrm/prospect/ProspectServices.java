package org.dealercrm.prospect;

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

import org.dealercrm.calendar.contact.CallableNow;
import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.calendar.contact.ReportedContact;
import org.dealercrm.shared.queue.WorkQueue;

/** The verification queue and its verdicts, and the stage of a prospect. */
public final class ProspectServices {
    static final String QUEUE_ID = "PROSPECT_VERIFY";
    /** How the ids of our stages begin; those of OFBiz's demo are none of ours. */
    private static final String STAGES = "DCRM_";

    private ProspectServices() { }

    /** Claims a named prospect, else the one the user already holds, else the next that waits; none left is no error. */
    public static Map<String, Object> claimVerification(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        ProspectQueries queries = ProspectQueries.of(dctx.getDelegator(), dctx.getSecurity(), userLogin);
        WorkQueue queue = WorkQueue.of(dctx.getDelegator(), QUEUE_ID);
        String wanted = (String) context.get("salesOpportunityId");
        if (wanted != null) {
            return claimWanted(queries.inScope(wanted), queue, userLogin, (Locale) context.get("locale"));
        }
        Optional<String> held = queue.heldBy(userLogin);
        return claimed(held.isPresent() ? held
                : queue.claimNext(userLogin, queries.callable(ContactPolicy.of(dctx.getDelegator()))));
    }

    private static Map<String, Object> claimWanted(GenericValue prospect, WorkQueue queue, GenericValue userLogin, Locale locale)
            throws GenericEntityException {
        if (prospect == null) {
            return refused("DealercrmProspectNotFound", locale);
        }
        if (prospect.get("adviserPartyId") != null && prospect.get("adviserPartyId").equals(userLogin.get("partyId"))) {
            return refused("DealercrmProspectOwnRefused", locale);
        }
        String id = prospect.getString("salesOpportunityId");
        return queue.claim(id, userLogin) ? claimed(Optional.of(id)) : refused("DealercrmProspectClaimedByOther", locale);
    }

    private static Map<String, Object> claimed(Optional<String> id) {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        id.ifPresent(claimed -> result.put("salesOpportunityId", claimed));
        return result;
    }

    /** Gives a claimed prospect back to the queue. */
    public static Map<String, Object> releaseVerification(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        WorkQueue.of(dctx.getDelegator(), QUEUE_ID)
                .release((String) context.get("salesOpportunityId"), (GenericValue) context.get("userLogin"));
        return ServiceUtil.returnSuccess();
    }

    /**
     * Records a verdict, ends the claim and, when claimNext is Y, claims the next prospect for the same user. Contacts are read before the
     * first write; the prospect is read again after the claim, so that a verdict recorded meanwhile becomes history and is not lost.
     */
    public static Map<String, Object> createVerdict(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        Locale locale = (Locale) context.get("locale");
        ProspectQueries queries = ProspectQueries.of(delegator, dctx.getSecurity(), userLogin);
        GenericValue prospect = queries.inScope((String) context.get("salesOpportunityId"));
        GenericValue type = EntityQuery.use(delegator).from("ProspectVerdictType")
                .where("verdictTypeId", context.get("verdictTypeId")).cache().queryOne();
        if (prospect == null || type == null) {
            return refused(prospect == null ? "DealercrmProspectNotFound" : "DealercrmProspectVerdictUnknown", locale);
        }
        Optional<String> refusal = VerdictRules.refusal(new VerdictRecord(prospect, type, userLogin, context, null).verdict());
        if (refusal.isPresent()) {
            return refused(refusal.get(), locale);
        }
        String methodId = (String) context.get("contactMethodId");
        if (methodId != null && EntityQuery.use(delegator).from("Enumeration")
                .where("enumId", methodId, "enumTypeId", "DCRM_CONTACT_METHOD").cache().queryList().isEmpty()) {
            return refused("DealercrmProspectMethodUnknown", locale);
        }
        ContactPolicy policy = ContactPolicy.of(delegator);
        ReportedContact contact = VerdictRecord.contact(dctx, userLogin, policy, prospect, methodId);
        CallableNow next = "Y".equals(context.get("claimNext")) ? queries.callable(policy).lookAhead(contact) : null;
        WorkQueue queue = WorkQueue.of(delegator, QUEUE_ID);
        String id = prospect.getString("salesOpportunityId");
        if (!queue.keep(id, userLogin, (String) context.get("claimToken"))) {
            return queue.takenByOther(id, userLogin) ? refused("DealercrmProspectClaimedByOther", locale)
                    : ServiceUtil.returnError(UtilProperties.getMessage("DealercrmUiLabels", "DealercrmQueueNoLongerYours", locale));
        }
        Map<String, Object> result = ServiceUtil.returnSuccess(
                UtilProperties.getMessage("DealercrmProspectUiLabels", "DealercrmProspectVerdictSaved", locale));
        result.put("prospectVerdictId",
                new VerdictRecord(queries.inScope(id), type, userLogin, context, contact).store(dctx));
        if (next != null) {
            queue.claimNext(userLogin, next).ifPresent(nextId -> result.put("nextSalesOpportunityId", nextId));
        }
        queue.release(id, userLogin);
        return result;
    }

    /** Moves a prospect to another stage; the sales opportunity follows, so that OFBiz's own screens agree. */
    public static Map<String, Object> updateStage(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        GenericValue prospect = ProspectQueries.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"))
                .inScope((String) context.get("salesOpportunityId"));
        if (prospect == null) {
            return refused("DealercrmProspectNotFound", locale);
        }
        String stageId = (String) context.get("stageId");
        if (!stageId.startsWith(STAGES) || EntityQuery.use(delegator).from("SalesOpportunityStage")
                .where("opportunityStageId", stageId).cache().queryList().isEmpty()) {
            return refused("DealercrmProspectStageUnknown", locale);
        }
        GenericValue opportunity = prospect.getRelatedOne("SalesOpportunity", false);
        opportunity.set("opportunityStageId", stageId);
        opportunity.store();
        prospect.set("stageId", stageId);
        prospect.store();
        return ServiceUtil.returnSuccess(UtilProperties.getMessage("DealercrmProspectUiLabels", "DealercrmProspectStageSaved", locale));
    }

    private static Map<String, Object> refused(String labelKey, Locale locale) {
        return ServiceUtil.returnError(UtilProperties.getMessage("DealercrmProspectUiLabels", labelKey, locale));
    }
}

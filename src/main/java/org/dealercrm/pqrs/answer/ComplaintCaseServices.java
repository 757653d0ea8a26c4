package org.dealercrm.pqrs.answer;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.PlainText;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SystemCall;
import org.dealercrm.shared.TypedPhone;

/** A complaint that a customer told in passing (an activity, a call of a campaign) becomes a case, once. */
public final class ComplaintCaseServices {
    private static final String RECORD = "complaintRecordId";
    private static final int LONGEST_NAME = 100;
    private static final String DEFAULT_TYPE = "PQRS_COMPLAINT";
    private static final String DEFAULT_CHANNEL = "PQRS_CH_FOLLOW_UP";

    private ComplaintCaseServices() { }

    /** Registers the case of a complaint record; one that has its case already keeps it. */
    public static Map<String, Object> openCase(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue complaint = EntityQuery.use(delegator).from("ComplaintRecord").where(RECORD, context.get(RECORD)).queryOne();
        if (complaint == null || !RowScope.of(delegator, dctx.getSecurity(), userLogin).covers(complaint.getString("brandId"),
                complaint.getString("facilityId"), complaint.getString("collaboratorPartyId"))) {
            return AnswerReply.refused("DealercrmPqrsAnswerComplaintNotFound", context);
        }
        String caseId = complaint.getString("custRequestId");
        if (caseId == null) {
            Map<String, Object> registered = register(dctx, complaint, context);
            if (!ServiceUtil.isSuccess(registered)) {
                return registered;
            }
            caseId = (String) registered.get("custRequestId");
            if (!claimed(complaint, caseId)) {
                return AnswerReply.refused("DealercrmPqrsAnswerSomebodyFaster", context);
            }
        }
        return AnswerReply.done("DealercrmPqrsAnswerCaseOpened", "custRequestId", caseId, context);
    }

    /** Of two that open a case of one record at the same moment the second is undone. */
    private static boolean claimed(GenericValue complaint, String caseId) throws GenericEntityException {
        return complaint.getDelegator().storeByCondition("ComplaintRecord", UtilMisc.toMap("custRequestId", caseId),
                EntityCondition.makeCondition(UtilMisc.toMap(RECORD, complaint.get(RECORD), "custRequestId", null))) == 1;
    }

    /** As the system: whoever reaches the complaint need not reach all else of its customer. */
    private static Map<String, Object> register(DispatchContext dctx, GenericValue complaint, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Map<String, Object> input = new HashMap<>();
        input.put("pqrsTypeId", setting(delegator, "pqrs.complaintTypeId", DEFAULT_TYPE));
        input.put("pqrsChannelId", setting(delegator, "pqrs.complaintChannelId", DEFAULT_CHANNEL));
        input.put("description", complaint.get("description"));
        input.put("partyId", complaint.get("customerPartyId"));
        String phone = callable(delegator, complaint);
        if (complaint.get("customerPartyId") == null && phone == null) {
            input.put("isAnonymous", "Y");
        } else {
            String name = complaint.getString("customerName");
            input.put("customerName", name == null ? null : PlainText.of(name, LONGEST_NAME));
            input.put("phoneNumber", phone);
        }
        input.put("facilityId", complaint.get("facilityId"));
        input.put("brandId", complaint.get("brandId"));
        input.put("occurredDay", complaint.get("occurredDate") == null ? null : complaint.getString("occurredDate"));
        input.put("sourceTypeId", complaint.get("sourceTypeId") == null ? "COMPLAINT_RECORD" : complaint.get("sourceTypeId"));
        input.put("sourceId", complaint.get(RECORD));
        input.values().removeIf(value -> value == null);
        input.put("locale", context.get("locale"));
        return SystemCall.answer(dctx, "registerPqrs", input);
    }

    /** The number of the complaint as far as it is one: a wrong one is no reason to refuse a case; who cannot be reached stays on the complaint. */
    private static String callable(Delegator delegator, GenericValue complaint) throws GenericEntityException {
        String typed = complaint.getString("phoneNumber");
        boolean readable = typed != null && TypedPhone.read(typed, TypedPhone.region(delegator, complaint.getString("facilityId"))).isPresent();
        return readable ? typed : null;
    }

    private static String setting(Delegator delegator, String key, String otherwise) throws GenericEntityException {
        return Settings.of(delegator, key).inForce(null, null).map(Settings.InForce::value).orElse(otherwise);
    }
}

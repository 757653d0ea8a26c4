package org.dealercrm.host.standard;

import java.util.Map;
import java.util.Objects;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Requests of customers: written as drafts, moved along the allowed changes, with a row for each step. */
public final class RequestServices {
    private static final String DRAFT = "CRQ_DRAFT";
    private static final String FIRST_ITEM = "00001";

    private RequestServices() {
    }

    /** Writes the draft, its first item when something is described, and takes it to the wanted state. */
    public static Map<String, Object> createRequest(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        String id = call.text("custRequestId", call.delegator().getNextSeqId("CustRequest"));
        GenericValue request = call.delegator().makeValue("CustRequest", "custRequestId", id);
        request.setNonPKFields(call.input());
        request.set("statusId", DRAFT);
        request.set("custRequestDate", call.time("custRequestDate"));
        request.set("createdDate", call.now());
        request.set("createdByUserLogin", call.userLoginId());
        modified(call, request);
        request.create();
        keepStatus(call, request);
        if (call.text("description") != null || call.text("story") != null) {
            call.delegator().create("CustRequestItem", "custRequestId", id, "custRequestItemSeqId", FIRST_ITEM, "statusId", DRAFT,
                    "description", call.text("description"), "story", call.text("story"));
        }
        String wanted = call.text("statusId", DRAFT);
        Map<String, Object> moved = wanted.equals(DRAFT) ? ServiceUtil.returnSuccess() : move(call, request, wanted);
        if (ServiceUtil.isSuccess(moved)) {
            request.store();
            moved.remove("oldStatusId");
            moved.put("custRequestId", id);
        }
        return moved;
    }

    public static Map<String, Object> updateRequest(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        GenericValue request = find(call);
        if (request == null) {
            return missing(call);
        }
        String from = request.getString("statusId");
        request.setNonPKFields(call.input());
        request.set("statusId", from);
        return store(call, request, call.text("statusId", from));
    }

    public static Map<String, Object> setStatus(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        GenericValue request = find(call);
        if (request == null) {
            return missing(call);
        }
        if (call.text("reason") != null) {
            request.set("reason", call.text("reason"));
        }
        return store(call, request, call.text("statusId"));
    }

    private static Map<String, Object> store(StandardCall call, GenericValue request, String wanted) throws GenericEntityException {
        Map<String, Object> moved = move(call, request, wanted);
        if (ServiceUtil.isSuccess(moved)) {
            modified(call, request);
            request.store();
        }
        return moved;
    }

    /** A request beyond its draft needs a name and somebody who asks. */
    private static Map<String, Object> move(StandardCall call, GenericValue request, String to) throws GenericEntityException {
        String from = request.getString("statusId");
        if (!Objects.equals(from, to)) {
            if (request.get("fromPartyId") == null || request.get("custRequestName") == null) {
                return call.error("HostRequestIncomplete");
            }
            if (call.from("StatusValidChange").where("statusId", from, "statusIdTo", to).queryCount() == 0) {
                return ServiceUtil.returnError("Error: status change from [" + from + "] to [" + to + "] is not allowed.");
            }
            request.set("statusId", to);
            keepStatus(call, request);
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("oldStatusId", from);
        return result;
    }

    private static GenericValue find(StandardCall call) throws GenericEntityException {
        return call.from("CustRequest").where("custRequestId", call.text("custRequestId")).queryOne();
    }

    private static Map<String, Object> missing(StandardCall call) {
        return call.error("HostRequestNotFound", Map.of("custRequestId", call.text("custRequestId")));
    }

    private static void keepStatus(StandardCall call, GenericValue request) throws GenericEntityException {
        call.delegator().create("CustRequestStatus", "custRequestStatusId", call.delegator().getNextSeqId("CustRequestStatus"),
                "custRequestId", request.get("custRequestId"), "statusId", request.get("statusId"), "statusDate", call.now(),
                "changeByUserLoginId", call.userLoginId());
    }

    private static void modified(StandardCall call, GenericValue request) {
        request.set("lastModifiedDate", call.now());
        request.set("lastModifiedByUserLogin", call.userLoginId());
    }
}

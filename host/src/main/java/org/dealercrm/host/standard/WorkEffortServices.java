package org.dealercrm.host.standard;

import java.util.Map;
import java.util.Objects;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Tasks and events, their statuses and who takes part in them. */
public final class WorkEffortServices {

    private WorkEffortServices() {
    }

    public static Map<String, Object> createWorkEffort(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        String id = call.text("workEffortId", call.delegator().getNextSeqId("WorkEffort"));
        GenericValue work = call.delegator().makeValue("WorkEffort", "workEffortId", id);
        work.setNonPKFields(call.input());
        work.set("lastStatusUpdate", call.now());
        work.set("revisionNumber", 1L);
        work.set("createdDate", call.now());
        work.set("createdByUserLogin", call.userLoginId());
        modified(call, work);
        work.create();
        keepStatus(call, work);
        if (call.text("quickAssignPartyId") != null) {
            assign(call, id, call.text("quickAssignPartyId"), "CAL_OWNER", Map.of("statusId", "PRTYASGN_ASSIGNED"));
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("workEffortId", id);
        return result;
    }

    public static Map<String, Object> updateWorkEffort(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        GenericValue work = call.from("WorkEffort").where("workEffortId", call.text("workEffortId")).queryOne();
        if (work == null) {
            return call.error("HostWorkEffortNotFound", Map.of("workEffortId", call.text("workEffortId")));
        }
        Map<String, Object> before = work.getAllFields();
        String from = work.getString("currentStatusId");
        work.setNonPKFields(call.input());
        String to = work.getString("currentStatusId");
        boolean moved = !Objects.equals(from, to);
        if (moved && call.from("StatusValidChange").where("statusId", from, "statusIdTo", to).queryCount() == 0) {
            return ServiceUtil.returnError("Error: status change from [" + from + "] to [" + to + "] is not allowed.");
        }
        if (moved) {
            work.set("lastStatusUpdate", call.now());
            keepStatus(call, work);
        }
        if (!before.equals(work.getAllFields())) {
            Long revision = work.getLong("revisionNumber");
            work.set("revisionNumber", revision == null ? 1L : revision + 1);
            modified(call, work);
            work.store();
        }
        return ServiceUtil.returnSuccess();
    }

    /** Gives a party a part; who already has that part now cannot get it again. */
    public static Map<String, Object> assignParty(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        String workEffortId = call.text("workEffortId");
        boolean assigned = call.from("WorkEffortPartyAssignment").where("workEffortId", workEffortId, "partyId", call.text("partyId"),
                "roleTypeId", call.text("roleTypeId")).filterByDate().queryCount() > 0;
        if (assigned) {
            return call.error("HostWorkEffortAssigned", Map.of("partyId", call.text("partyId"), "workEffortId", workEffortId));
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("fromDate", assign(call, workEffortId, call.text("partyId"), call.text("roleTypeId"), call.input()).get("fromDate"));
        return result;
    }

    private static GenericValue assign(StandardCall call, String workEffortId, String partyId, String roleTypeId, Map<String, ?> fields)
            throws GenericEntityException {
        PartyServices.ensureRole(call, partyId, roleTypeId);
        GenericValue part = call.delegator().makeValue("WorkEffortPartyAssignment", "workEffortId", workEffortId, "partyId", partyId,
                "roleTypeId", roleTypeId, "fromDate", call.time("fromDate"));
        part.setNonPKFields(fields);
        part.set("assignedByUserLoginId", call.userLoginId());
        part.set("statusDateTime", call.now());
        return part.create();
    }

    private static void keepStatus(StandardCall call, GenericValue work) throws GenericEntityException {
        call.delegator().create("WorkEffortStatus", "workEffortId", work.get("workEffortId"), "statusId", work.get("currentStatusId"),
                "statusDatetime", call.now(), "setByUserLogin", call.userLoginId());
    }

    private static void modified(StandardCall call, GenericValue work) {
        work.set("lastModifiedDate", call.now());
        work.set("lastModifiedByUserLogin", call.userLoginId());
    }
}

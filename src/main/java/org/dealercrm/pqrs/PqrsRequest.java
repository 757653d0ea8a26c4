package org.dealercrm.pqrs;

import java.sql.Timestamp;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.PlainText;
import org.dealercrm.shared.SystemCall;

/**
 * The CustRequest under a case, which shows it to OFBiz: its state mirrors the case's along the changes that OFBiz allows, over several
 * where no single one leads there. A request needs somebody who asks, so that of a case without a customer is of a party for them all.
 */
public final class PqrsRequest {
    static final String ANONYMOUS = "DCRM_ANONYMOUS";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 255;
    private static final Map<String, String> MIRRORED = Map.ofEntries(
            Map.entry(PqrsStates.RECEIVED, "CRQ_SUBMITTED"), Map.entry(PqrsStates.IN_PROGRESS, "CRQ_ACCEPTED"),
            Map.entry(PqrsStates.WAITING, "CRQ_PENDING"), Map.entry(PqrsStates.IN_REVIEW, "CRQ_REVIEWED"),
            Map.entry(PqrsStates.APPROVED, "CRQ_REVIEWED"), Map.entry(PqrsStates.ANSWERED, "CRQ_REVIEWED"),
            Map.entry(PqrsStates.NOTIFIED, "CRQ_REVIEWED"), Map.entry(PqrsStates.CLOSED, "CRQ_COMPLETED"),
            Map.entry(PqrsStates.TRANSFERRED, "CRQ_CANCELLED"), Map.entry(PqrsStates.LAPSED, "CRQ_CANCELLED"),
            Map.entry(PqrsStates.VOIDED, "CRQ_CANCELLED"));

    private PqrsRequest() { }

    /** Creates the request of a case that is not written yet and answers its id. */
    static String create(DispatchContext dctx, GenericValue row, String typeName) throws GenericEntityException {
        Map<String, Object> request = fields(row, typeName);
        request.put("statusId", "CRQ_SUBMITTED");
        return (String) SystemCall.run(dctx, "createCustRequest", request).get("custRequestId");
    }

    /** The rows of a request as OFBiz writes them, in the state of a case that has its id already: for cases that come in thousands. */
    static List<GenericValue> rows(GenericValue row, String typeName, Timestamp now) {
        Delegator delegator = row.getDelegator();
        Object id = row.get("custRequestId");
        String statusId = MIRRORED.get(row.getString("statusId"));
        GenericValue request = delegator.makeValue("CustRequest", fields(row, typeName));
        request.set("custRequestId", id);
        request.set("statusId", statusId);
        request.set("createdDate", now);
        request.set("createdByUserLogin", "system");
        return List.of(request, delegator.makeValue("CustRequestItem", "custRequestId", id, "custRequestItemSeqId", "00001",
                "statusId", statusId, "description", request.get("description")),
                delegator.makeValue("CustRequestStatus", "custRequestStatusId", id, "custRequestId", id, "statusId", statusId,
                        "statusDate", now, "changeByUserLoginId", "system"));
    }

    private static Map<String, Object> fields(GenericValue row, String typeName) {
        Map<String, Object> request = new HashMap<>();
        request.put("custRequestTypeId", "DCRM_PQRS");
        request.put("fromPartyId", row.get("partyId") == null ? ANONYMOUS : row.get("partyId"));
        request.put("custRequestName", PlainText.of(row.getString("caseNumber") + " " + typeName
                + (row.get("subject") == null ? "" : ": " + row.getString("subject")), LONGEST_NAME));
        request.put("description", PlainText.of(row.getString("description"), LONGEST_DESCRIPTION));
        request.put("custRequestDate", row.get("receivedDate"));
        request.put("responseRequiredDate", required(row));
        return request;
    }

    /** Brings the request to the state and the last day of the case. */
    static void follow(DispatchContext dctx, GenericValue row) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue request = EntityQuery.use(delegator).from("CustRequest").where("custRequestId", row.get("custRequestId")).queryOne();
        for (String statusId : way(delegator, request.getString("statusId"), MIRRORED.get(row.getString("statusId")))) {
            SystemCall.run(dctx, "setCustRequestStatus", UtilMisc.toMap("custRequestId", row.get("custRequestId"), "statusId", statusId));
        }
    }

    /** Tells OFBiz until when the case must be answered. */
    public static void require(DispatchContext dctx, GenericValue row) throws GenericEntityException {
        SystemCall.run(dctx, "updateCustRequest", UtilMisc.toMap("custRequestId", row.get("custRequestId"),
                "responseRequiredDate", required(row)));
    }

    /** The same for many cases of one last day that a recount moves: past the service, which would cost more than all the rest of it. */
    public static void requireAll(List<GenericValue> rows) throws GenericEntityException {
        GenericValue first = rows.get(0);
        first.getDelegator().storeByCondition("CustRequest", UtilMisc.toMap("responseRequiredDate", required(first)),
                EntityCondition.makeCondition("custRequestId", EntityOperator.IN, rows.stream().map(row -> row.get("custRequestId")).toList()));
    }

    private static Timestamp required(GenericValue row) {
        return row.get("dueDate") == null ? null : Timestamp.valueOf(row.getDate("dueDate").toLocalDate().atStartOfDay());
    }

    /** The shortest way of allowed changes from one state to another, without the first; empty when there is none or nothing to do. */
    private static List<String> way(Delegator delegator, String from, String to) throws GenericEntityException {
        Map<String, List<String>> ways = new HashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(to)) {
            String state = open.remove();
            for (GenericValue change : EntityQuery.use(delegator).from("StatusValidChange").where("statusId", state).cache().queryList()) {
                String next = change.getString("statusIdTo");
                if (!ways.containsKey(next)) {
                    List<String> way = new LinkedList<>(ways.get(state));
                    way.add(next);
                    ways.put(next, way);
                    open.add(next);
                }
            }
        }
        return ways.getOrDefault(to, List.of());
    }
}

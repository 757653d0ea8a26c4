package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.mail.Mails;

/** Telling the customer later of a step of which the case says that they were not told. */
public final class TellServices {
    private static final List<String> TEMPLATES = List.of("PQRS_EXTENDED", "PQRS_ASKED", "PQRS_TRANSFERRED", PauseServices.LAPSED);
    private static final int PORTION = 500;

    private TellServices() { }

    /** Sends the mail that could not go before, or keeps how the customer was told. */
    public static Map<String, Object> tell(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CaseWork.run(dctx, context, work -> {
            String untold = work.row().getString("untoldActionId");
            if (untold == null) {
                return work.refused("DealercrmPqrsToldAlready");
            }
            if (!TermServices.mayExtend(work.actors())) {
                return work.refused("DealercrmPqrsWrongRole");
            }
            CustomerNotice notice = notice(work, untold);
            Optional<Map<String, Object>> refusal = notice.refusal(since(work, untold), null, true);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            work.tell(notice, PauseServices.LAPSED, notice.byMail() ? PauseServices.lapseValues(work, notice) : Map.of());
            return work.note("TELL", UtilMisc.toMap("untoldActionId", null), null, untold, "DealercrmPqrsToldKept");
        });
    }

    private static CustomerNotice notice(CaseWork work, String untold) throws GenericEntityException {
        return failed(work.row(), untold) ? CustomerNotice.byHand(work) : CustomerNotice.of(work);
    }

    /** Whether there was a mail about the step: what did not arrive once is not sent to the same address again. */
    static boolean failed(GenericValue row, String untold) throws GenericEntityException {
        return lastStep(row, untold).filter(step -> step.get("toldMailId") != null).isPresent();
    }

    private static Optional<GenericValue> lastStep(GenericValue row, String actionId) throws GenericEntityException {
        return Optional.ofNullable(EntityQuery.use(row.getDelegator()).from("PqrsStatus").where("custRequestId", row.get("custRequestId"),
                "actionId", actionId).orderBy("-statusDate", "-pqrsStatusId").queryFirst());
    }

    private static LocalDate since(CaseWork work, String untold) throws GenericEntityException {
        Optional<GenericValue> step = lastStep(work.row(), untold);
        return step.isEmpty() ? work.row().getDate("receivedDay").toLocalDate() : SiteZone.of(work.delegator(), work.row().getString("facilityId"))
                .day(step.get().getTimestamp("statusDate")).toLocalDate();
    }

    /** Job: the cases whose mail of a step did not leave say from now on that their customer has still to be told. */
    public static Map<String, Object> noteFailed(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        List<String> failed = EntityQuery.use(delegator).select("sentMailId").from("SentMail").where(
                EntityCondition.makeCondition("mailTemplateId", EntityOperator.IN, TEMPLATES),
                EntityCondition.makeCondition("statusId", EntityOperator.IN, Mails.NOT_SENT))
                .getFieldList("sentMailId");
        long marked = 0;
        for (int from = 0; from < failed.size(); from += PORTION) {
            for (GenericValue step : EntityQuery.use(delegator).from("PqrsStatus").where(EntityCondition.makeCondition("toldMailId",
                    EntityOperator.IN, failed.subList(from, Math.min(failed.size(), from + PORTION)))).queryList()) {
                marked += toldSince(step) ? 0 : delegator.storeByCondition("PqrsCase", UtilMisc.toMap("untoldActionId", step.get("actionId")),
                        EntityCondition.makeCondition(UtilMisc.toMap("custRequestId", step.get("custRequestId"), "untoldActionId", null)));
            }
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("markedCases", marked);
        return result;
    }

    private static boolean toldSince(GenericValue step) throws GenericEntityException {
        return EntityQuery.use(step.getDelegator()).from("PqrsStatus").where(
                EntityCondition.makeCondition("custRequestId", step.get("custRequestId")),
                EntityCondition.makeCondition("actionId", "TELL"), EntityCondition.makeCondition("statusDate",
                        EntityOperator.GREATER_THAN_EQUAL_TO, step.get("statusDate"))).queryCount() > 0;
    }
}

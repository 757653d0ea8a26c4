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

import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.mail.Mails;

/** Telling the customer later of a step of which the case says that they were not told. */
public final class TellServices {
    private static final List<String> TEMPLATES = List.of("PQRS_EXTENDED", "PQRS_ASKED", "PQRS_TRANSFERRED", PauseServices.LAPSED);
    private static final String EXTEND = "EXTEND";
    private static final String TELL = "TELL";
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
            CustomerNotice notice = failed(work.row(), untold) ? CustomerNotice.byHand(work) : CustomerNotice.of(work);
            Optional<Map<String, Object>> refusal = notice.refusal(since(work, untold),
                    EXTEND.equals(untold) ? UntoldExtension.lastDay(work.row()) : null, true);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            work.tell(notice, PauseServices.LAPSED, notice.byMail() ? PauseServices.lapseValues(work, notice) : Map.of());
            Map<String, Object> changes = UtilMisc.toMap("untoldActionId", null);
            if (PqrsStates.Action.ASK.name().equals(untold) && PqrsStates.WAITING.equals(work.row().get("statusId"))) {
                changes.put("pausedDate", PauseServices.restsFrom(work.row(), work.day("toldDay").orElse(work.today())));
            }
            return work.seen("untoldActionId").note("TELL", changes, null, untold, "DealercrmPqrsToldKept");
        });
    }

    /** Whether there was a mail about the step: what did not arrive once is not sent to the same address again. */
    static boolean failed(GenericValue row, String untold) throws GenericEntityException {
        GenericValue last = EntityQuery.use(row.getDelegator()).from("PqrsStatus").where(
                EntityCondition.makeCondition("custRequestId", row.get("custRequestId")), EntityCondition.makeCondition(
                        EntityCondition.makeCondition("actionId", untold), EntityOperator.OR,
                        EntityCondition.makeCondition(UtilMisc.toMap("actionId", TELL, "newValue", untold))))
                .orderBy("-statusDate", "-pqrsStatusId").queryFirst();
        return last != null && last.get("toldMailId") != null;
    }

    static Optional<GenericValue> lastStep(GenericValue row, String actionId) throws GenericEntityException {
        return Optional.ofNullable(EntityQuery.use(row.getDelegator()).from("PqrsStatus").where("custRequestId", row.get("custRequestId"),
                "actionId", actionId).orderBy("-statusDate", "-pqrsStatusId").queryFirst());
    }

    private static LocalDate since(CaseWork work, String untold) throws GenericEntityException {
        Optional<GenericValue> step = lastStep(work.row(), untold);
        return step.isEmpty() ? work.row().getDate("receivedDay").toLocalDate() : SiteZone.of(work.delegator(), work.row().getString("facilityId"))
                .day(step.get().getTimestamp("statusDate")).toLocalDate();
    }

    /**
     * Job: the cases whose mail of a step did not leave say from now on that their customer has still to be told, and an extension of which
     * nobody told the customer in time ends.
     */
    public static Map<String, Object> noteFailed(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        List<String> failed = EntityQuery.use(delegator).select("sentMailId").from("SentMail").where(
                EntityCondition.makeCondition("mailTemplateId", EntityOperator.IN, TEMPLATES),
                EntityCondition.makeCondition("statusId", EntityOperator.IN, Mails.NOT_SENT)).queryList().stream()
                .map(mail -> mail.getString("sentMailId")).toList();
        long marked = 0;
        for (int from = 0; from < failed.size(); from += PORTION) {
            for (GenericValue step : EntityQuery.use(delegator).from("PqrsStatus").where(EntityCondition.makeCondition("toldMailId",
                    EntityOperator.IN, failed.subList(from, Math.min(failed.size(), from + PORTION)))).queryList()) {
                marked += toldSince(step) ? 0 : delegator.storeByCondition("PqrsCase", UtilMisc.toMap("untoldActionId", about(step)),
                        EntityCondition.makeCondition(UtilMisc.toMap("custRequestId", step.get("custRequestId"), "untoldActionId", null)));
            }
        }
        for (GenericValue row : EntityQuery.use(delegator).from("PqrsCase").where("untoldActionId", EXTEND).queryList()) {
            CaseWork.run(dctx, UtilMisc.toMap("custRequestId", row.get("custRequestId"), "userLogin", context.get("userLogin"),
                    "locale", context.get("locale")), UntoldExtension::end);
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("markedCases", marked);
        return result;
    }

    /** The step that a row of the history told of. */
    private static String about(GenericValue step) {
        return TELL.equals(step.get("actionId")) ? step.getString("newValue") : step.getString("actionId");
    }

    /** Whether the customer was told later of what a mail failed to say, or the extension that it announced has ended. */
    private static boolean toldSince(GenericValue step) throws GenericEntityException {
        EntityCondition told = EntityCondition.makeCondition(UtilMisc.toMap("actionId", TELL, "newValue", about(step)));
        return EntityQuery.use(step.getDelegator()).from("PqrsStatus").where(
                EntityCondition.makeCondition("custRequestId", step.get("custRequestId")),
                EXTEND.equals(about(step)) ? EntityCondition.makeCondition(told, EntityOperator.OR,
                        EntityCondition.makeCondition("actionId", UntoldExtension.ENDED)) : told,
                EntityCondition.makeCondition("pqrsStatusId", EntityOperator.NOT_EQUAL, step.get("pqrsStatusId")),
                EntityCondition.makeCondition("statusDate", EntityOperator.GREATER_THAN_EQUAL_TO, step.get("statusDate"))).queryCount() > 0;
    }
}

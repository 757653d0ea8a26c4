package org.dealercrm.pqrs.term;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.pqrs.PqrsRequest;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.PqrsStates.Action;

/** The rest of a term while the customer completes a case. */
public final class PauseServices {
    static final String LAPSED = "PQRS_LAPSED";
    private static final String MODULE = PauseServices.class.getName();
    private static final int SECONDS = 120;

    private PauseServices() { }

    /** Asks the customer, who is told of it, to complete the case: its term rests from the next day on. */
    public static Map<String, Object> ask(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CaseWork.step(dctx, context, Action.ASK, work -> {
            Optional<Deadline> deadline = work.deadline();
            LocalDate last = deadline.map(Deadline::completionDue).orElse(null);
            LocalDate today = work.today();
            if (last == null) {
                return work.refused("DealercrmPqrsTermMayNotPause");
            }
            if (today.isAfter(last) || today.isAfter(deadline.get().due())) {
                return work.refused("DealercrmPqrsTermTooLateToAsk", Map.of("lastDay", last.toString()));
            }
            CustomerNotice notice = CustomerNotice.of(work);
            Optional<Map<String, Object>> untold = notice.refusal(null, false);
            if (untold.isPresent()) {
                return untold.get();
            }
            work.tell(notice, "PQRS_ASKED", Map.of("question", work.typed("comments"), "until", until(notice, deadline.get().lapse(today))));
            Date from = Date.valueOf(today.plusDays(1));
            work.delegator().create("PqrsPause", UtilMisc.toMap("pqrsPauseId", work.delegator().getNextSeqId("PqrsPause"),
                    "custRequestId", work.row().get("custRequestId"), "fromDate", from, "reasonText", work.typed("comments")));
            return work.take(Action.ASK, UtilMisc.toMap("pausedDate", from), null, null, "DealercrmPqrsTermAsked");
        });
    }

    private static String until(CustomerNotice notice, LocalDate last) {
        return last == null ? notice.sentence("DealercrmPqrsToldNoEnd", Map.of())
                : notice.sentence("DealercrmPqrsToldUntil", Map.of("day", notice.day(last)));
    }

    /** The customer completed the case: its term runs again from the day after. */
    public static Map<String, Object> resume(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CaseWork.step(dctx, context, Action.RESUME, work -> {
            LocalDate today = work.today();
            LocalDate completed = work.typed("completedDay") == null ? today : work.day("completedDay").orElse(null);
            GenericValue pause = open(work.row());
            LocalDate asked = pause == null ? today : pause.getDate("fromDate").toLocalDate().minusDays(1);
            if (completed == null || completed.isAfter(today) || completed.isBefore(asked)) {
                return work.refused("DealercrmPqrsTermBadCompletedDay", Map.of("first", asked.toString(), "last", today.toString()));
            }
            if (pause != null) {
                pause.set("thruDate", Date.valueOf(completed));
                pause.store();
            }
            String before = work.due();
            Map<String, Object> changes = new HashMap<>(work.deadline().map(Terms::dates).orElse(Map.of()));
            changes.put("pausedDate", null);
            Object due = changes.getOrDefault("dueDate", work.row().get("dueDate"));
            Map<String, Object> reply = work.take(Action.RESUME, changes, before, due == null ? null : due.toString(),
                    "DealercrmPqrsTermResumed");
            if (!ServiceUtil.isError(reply)) {
                PqrsRequest.require(dctx, work.row());
            }
            return reply;
        });
    }

    /** Job: drops the cases whose customer did not complete them in time, each in a transaction of its own. */
    public static Map<String, Object> lapseAll(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        long lapsed = 0;
        for (String id : EntityQuery.use(dctx.getDelegator()).select("custRequestId").from("PqrsCase").where("statusId", PqrsStates.WAITING)
                .orderBy("pausedDate").queryList().stream().map(row -> row.getString("custRequestId")).toList()) {
            try {
                Map<String, Object> result = dctx.getDispatcher().runSync("lapsePqrs", UtilMisc.toMap("custRequestId", id, "userLogin",
                        context.get("userLogin"), "locale", context.get("locale")), SECONDS, true);
                lapsed += "Y".equals(result.get("lapsed")) ? 1 : 0;
            } catch (GenericServiceException e) {
                Debug.logError(e, "Case " + id + " was not looked at; the next run tries again", MODULE);
            }
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("lapsedCases", lapsed);
        return result;
    }

    /** Drops one case when the time of its customer is over, and else does nothing. */
    public static Map<String, Object> lapse(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CaseWork.step(dctx, context, Action.LAPSE, work -> {
            GenericValue row = work.row();
            LocalDate last = row.get("pausedDate") == null ? null
                    : work.deadline().map(deadline -> deadline.lapse(row.getDate("pausedDate").toLocalDate().minusDays(1))).orElse(null);
            boolean asked = !Action.ASK.name().equals(row.get("untoldActionId"));
            boolean over = asked && last != null && work.today().isAfter(last);
            Map<String, Object> reply = over ? lapsed(work, last) : ServiceUtil.returnSuccess();
            reply.put("custRequestId", row.get("custRequestId"));
            reply.put("lapsed", over && !ServiceUtil.isError(reply) ? "Y" : "N");
            return reply;
        });
    }

    /** The pause in which a case waits for its customer, or null. */
    static GenericValue open(GenericValue row) throws GenericEntityException {
        return EntityQuery.use(row.getDelegator()).from("PqrsPause").where("custRequestId", row.get("custRequestId"), "thruDate", null)
                .orderBy("-fromDate").queryFirst();
    }

    /** Lets a term rest from the day after the customer learned what to complete, which may be later than it was asked; answers that day. */
    static Date restsFrom(GenericValue row, LocalDate told) throws GenericEntityException {
        GenericValue pause = open(row);
        Date from = Date.valueOf(told.plusDays(1));
        if (pause == null || !from.after(pause.getDate("fromDate"))) {
            return row.getDate("pausedDate");
        }
        pause.set("fromDate", from);
        pause.store();
        return from;
    }

    /** The clock can ask nobody how the customer was told: without a mail the case shows that somebody has still to do it. */
    private static Map<String, Object> lapsed(CaseWork work, LocalDate last) throws GenericEntityException {
        CustomerNotice notice = CustomerNotice.of(work);
        if (notice.byMail()) {
            work.tell(notice, LAPSED, lapseValues(work, notice));
        }
        return work.take(Action.LAPSE, notice.byMail() ? Map.of() : Map.of("untoldActionId", Action.LAPSE.name()), null, last.toString(),
                "DealercrmPqrsTermLapsed");
    }

    /** What the mail about a lapse says: what the customer was asked for, and since when the case rested. */
    static Map<String, Object> lapseValues(CaseWork work, CustomerNotice notice) throws GenericEntityException {
        GenericValue pause = open(work.row());
        return UtilMisc.toMap("question", pause == null ? "" : pause.get("reasonText"), "asked", pause == null ? ""
                : notice.day(pause.getDate("fromDate").toLocalDate().minusDays(1)));
    }
}

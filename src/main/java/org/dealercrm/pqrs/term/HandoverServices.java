package org.dealercrm.pqrs.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.pqrs.PqrsReply;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.PqrsStates.Action;
import org.dealercrm.pqrs.PqrsStep;
import org.dealercrm.shared.ChoiceName;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.MailTable;
import org.dealercrm.shared.mail.Mails;

/** Handing over the open cases of somebody who is absent or leaves. */
public final class HandoverServices {
    private static final int LONGEST_TABLE = 200;

    private HandoverServices() { }

    /** Gives the open cases of somebody that the user reaches to somebody else who may answer, each with its step in the history. */
    public static Map<String, Object> handOver(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        String from = PqrsReply.typed(context, "fromPartyId");
        String to = PqrsReply.typed(context, "toPartyId");
        String reason = PqrsReply.typed(context, "comments");
        if (from == null || to == null || from.equals(to)) {
            return TermReply.refused("DealercrmPqrsHandoverWho", context);
        }
        if (!Staff.mayAnswer(dctx, to)) {
            return TermReply.refused("DealercrmPqrsTermMayNotAnswer", Map.of("name", named(dctx, to)), context);
        }
        if (reason == null) {
            return TermReply.refused("DealercrmPqrsTextMissing", context);
        }
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        PqrsReach reach = PqrsReach.of(dctx.getDelegator(), dctx.getSecurity(), userLogin);
        List<GenericValue> moved = new ArrayList<>();
        long left = 0;
        for (GenericValue row : theirs(dctx, from)) {
            if (reach.covers(row) && moved(dctx, row, to, reason, userLogin)) {
                moved.add(row);
            } else {
                left++;
            }
        }
        Map<String, Object> values = Map.of("count", moved.size(), "left", left, "to", named(dctx, to));
        String said = TermReply.text(left == 0 ? "DealercrmPqrsHandoverDone" : "DealercrmPqrsHandoverSome", values, context);
        String mail = moved.isEmpty() ? "" : tell(dctx, from, to, reason, moved, userLogin);
        Map<String, Object> reply = ServiceUtil.returnSuccess(!Mails.NOT_SENT.contains(mail) ? said
                : said + " " + TermReply.text("DealercrmPqrsHandover_" + mail, values, context));
        reply.put("custRequestIds", moved.stream().map(row -> row.getString("custRequestId")).toList());
        return reply;
    }

    private static List<GenericValue> theirs(DispatchContext dctx, String partyId) throws GenericEntityException {
        return EntityQuery.use(dctx.getDelegator()).from("PqrsCase").where(EntityCondition.makeCondition("responsiblePartyId", partyId),
                EntityCondition.makeCondition("statusId", EntityOperator.IN, PqrsStates.OPEN)).orderBy("dueDate", "custRequestId").queryList();
    }

    /** A case that somebody else moved on or gave to somebody else meanwhile stays as it is. */
    private static boolean moved(DispatchContext dctx, GenericValue row, String to, String reason, GenericValue userLogin)
            throws GenericEntityException {
        PqrsStates.Step step = PqrsStates.step(row.getString("statusId"), Action.ASSIGN).orElseThrow();
        return new PqrsStep(dctx, row, userLogin).replace(step, "responsiblePartyId", UtilMisc.toMap("responsiblePartyId", to, "assignedDate",
                Clock.now()), reason, named(dctx, row.getString("responsiblePartyId")), named(dctx, to));
    }

    /** Answers what became of the mail. */
    private static String tell(DispatchContext dctx, String from, String to, String reason, List<GenericValue> moved, GenericValue userLogin)
            throws GenericEntityException {
        Locale locale = Mails.localeOf(dctx.getDelegator(), to);
        Map<String, Object> reader = Map.of("locale", locale);
        List<List<String>> rows = new ArrayList<>();
        for (GenericValue row : moved.subList(0, Math.min(moved.size(), LONGEST_TABLE))) {
            GenericValue type = EntityQuery.use(dctx.getDelegator()).from("PqrsType").where("pqrsTypeId", row.get("pqrsTypeId")).cache().queryOne();
            rows.add(List.of(row.getString("caseNumber"), ChoiceName.of(type, locale),
                    row.get("dueDate") == null ? "" : row.getDate("dueDate").toString(),
                    TermReply.text("StatusItem.description." + row.get("statusId"), Map.of(), reader)));
        }
        List<String> titles = List.of("DealercrmPqrsTermMailNumber", "DealercrmPqrsTermMailType", "DealercrmPqrsTermMailDue",
                "DealercrmPqrsHandoverState").stream().map(key -> TermReply.text(key, Map.of(), reader)).toList();
        return Mails.send(dctx, Mail.of("PQRS_HANDED_OVER").to(to).locale(locale).value("name", named(dctx, to)).value("from", named(dctx, from))
                .value("count", moved.size()).value("reason", reason).table("cases", new MailTable(titles, rows))
                .link("/dealercrm/control/Pqrs/List?state=OPEN&responsiblePartyId=" + to).about("Party", to), userLogin).getString("statusId");
    }

    private static String named(DispatchContext dctx, String partyId) throws GenericEntityException {
        String name = PersonName.of(dctx.getDelegator(), partyId);
        return name == null || name.isBlank() ? partyId : name;
    }
}

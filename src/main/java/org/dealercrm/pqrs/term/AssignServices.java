package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.PqrsStates.Action;
import org.dealercrm.pqrs.PqrsStep;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;

/** Who answers a case: somebody of the company, somebody else, or nobody because it is none. */
public final class AssignServices {
    private static final int LONGEST = 255;

    private AssignServices() { }

    /** Gives a case to somebody who may answer. */
    public static Map<String, Object> assign(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CaseWork.step(dctx, context, Action.ASSIGN, AssignServices::assigned);
    }

    private static Map<String, Object> assigned(CaseWork work) throws GenericEntityException {
        Delegator delegator = work.delegator();
        String responsible = work.typed("responsiblePartyId");
        String area = work.typed("pqrsAreaId");
        if (responsible == null) {
            return work.refused("DealercrmPqrsTermResponsibleMissing");
        }
        if (!Staff.mayAnswer(work.dctx(), responsible)) {
            return work.refused("DealercrmPqrsTermMayNotAnswer", Map.of("name", named(delegator, responsible)));
        }
        GenericValue areaRow = area == null ? null : EntityQuery.use(delegator).from("PqrsArea").where("pqrsAreaId", area).queryOne();
        if (area != null && (areaRow == null || areaRow.get("thruDate") != null)) {
            return work.refused("DealercrmPqrsTermNoArea", Map.of("area", area));
        }
        String before = work.row().getString("responsiblePartyId");
        if (responsible.equals(before) && (area == null || Objects.equals(area, work.row().getString("pqrsAreaId")))) {
            return work.refused("DealercrmPqrsTermSameResponsible", Map.of("name", named(delegator, responsible)));
        }
        Map<String, Object> changes = new HashMap<>(Map.of("responsiblePartyId", responsible, "assignedDate", Clock.now()));
        if (area != null) {
            changes.put("pqrsAreaId", area);
        }
        PqrsStates.Step step = PqrsStates.step(work.row().getString("statusId"), Action.ASSIGN).orElseThrow();
        boolean given = new PqrsStep(work.dctx(), work.row(), work.userLogin()).replace(step, "responsiblePartyId", changes,
                work.typed("comments"), before == null ? null : named(delegator, before), named(delegator, responsible));
        return given ? work.done("DealercrmPqrsTermAssigned") : work.refused("DealercrmPqrsTermSomebodyFaster");
    }

    private static String named(Delegator delegator, String partyId) throws GenericEntityException {
        String name = PersonName.of(delegator, partyId);
        return name == null || name.isBlank() ? partyId : name;
    }

    /** Sends a case to whom it concerns, when that is not this company, and tells the customer. */
    public static Map<String, Object> transfer(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CaseWork.step(dctx, context, Action.TRANSFER, work -> {
            String toWhom = work.typed("transferredTo");
            if (toWhom == null || toWhom.length() > LONGEST) {
                return work.refused("DealercrmPqrsTermToWhomMissing");
            }
            LocalDate last = work.deadline().map(Deadline::transferDue).orElse(null);
            CustomerNotice notice = CustomerNotice.of(work);
            Optional<Map<String, Object>> untold = notice.refusal(null, true);
            if (untold.isPresent()) {
                return untold.get();
            }
            work.tell(notice, "PQRS_TRANSFERRED", Map.of("toWhom", toWhom, "reason", work.typed("comments")));
            boolean late = last != null && work.today().isAfter(last);
            return work.take(Action.TRANSFER, Map.of(), late ? work.text("DealercrmPqrsTermTransferLate") + " " + last : null, toWhom,
                    late ? "DealercrmPqrsTermTransferredLate" : "DealercrmPqrsTermTransferred");
        });
    }

    /** Takes a case out that is none. */
    public static Map<String, Object> makeVoid(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CaseWork.step(dctx, context, Action.VOID, work -> work.take(Action.VOID, Map.of(), null, null, "DealercrmPqrsTermVoided"));
    }
}

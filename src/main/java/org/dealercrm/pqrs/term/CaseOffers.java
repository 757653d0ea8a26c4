package org.dealercrm.pqrs.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.security.Security;

import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.PqrsStates.Action;
import org.dealercrm.pqrs.PqrsStates.Actor;
import org.dealercrm.shared.SiteDays;

/** What the page of a case offers a user now: the steps of this package, and only those that its term allows today. */
public record CaseOffers(List<String> names, LocalDate today, String completionDay, int extensionLeft, String extensionDay) {

    /** The offers of a case that the user reaches. */
    public static CaseOffers of(Delegator delegator, Security security, GenericValue userLogin, GenericValue row) throws GenericEntityException {
        Set<Actor> actors = PqrsReach.actors(security, userLogin, row);
        Set<Action> allowed = PqrsStates.allowed(row.getString("statusId"), actors);
        Deadline deadline = Terms.of(delegator).deadline(row).orElse(null);
        LocalDate today = SiteDays.of(delegator).at(row.getString("facilityId"));
        LocalDate completion = deadline == null ? null : deadline.completionDue();
        boolean inTime = deadline != null && !today.isAfter(deadline.due());
        List<String> names = new ArrayList<>();
        for (Action action : List.of(Action.ASSIGN, Action.ASK, Action.RESUME, Action.TRANSFER, Action.VOID)) {
            if (allowed.contains(action) && (action != Action.ASK || inTime && completion != null && !today.isAfter(completion))) {
                names.add(action.name());
            }
        }
        if (row.get("untoldActionId") != null && TermServices.mayExtend(actors)) {
            names.add("TELL");
        }
        boolean running = TermServices.RUNNING.contains(row.getString("statusId"));
        int left = deadline == null ? 0 : deadline.extensionLeft();
        if (running && inTime && left > 0 && TermServices.mayExtend(actors)) {
            names.add("EXTEND");
        }
        if (running && TermServices.mayReclassify(actors)) {
            names.add("RECLASSIFY");
        }
        return new CaseOffers(names, today, completion == null ? "" : completion.toString(), left,
                left == 0 ? "" : Extension.extended(deadline, left).toString());
    }
}

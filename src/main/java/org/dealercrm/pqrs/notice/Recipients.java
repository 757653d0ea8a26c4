package org.dealercrm.pqrs.notice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.pqrs.term.Staff;
import org.dealercrm.shared.mail.Mails;

/**
 * Whom a level tells of a case: the responsible, or of a group those who reach it; only people with a login in use to whom a mail can go.
 * Without any it is told to those who give cases out.
 */
final class Recipients {
    private static final String GIVING_OUT = "DEALERCRM_CRM_LEAD";

    private final DispatchContext dctx;
    private final Map<String, Map<String, PqrsReach>> members = new HashMap<>();
    private final Map<String, Boolean> reachable = new HashMap<>();

    Recipients(DispatchContext dctx) {
        this.dctx = dctx;
    }

    /** Who is told, without some; nobody when a mail can go neither to them nor to those who give cases out. */
    Set<String> of(Reminders.Item item, Set<String> without) throws GenericEntityException {
        String responsible = item.row().getString("responsiblePartyId");
        boolean ofResponsible = ReminderLevel.RESPONSIBLE.equals(item.level().recipientId());
        Set<String> meant = !ofResponsible ? members(item.level().recipientId(), item.row())
                : responsible == null ? Set.of() : reached(Set.of(responsible));
        Set<String> people = others(meant, without);
        return people.isEmpty() ? others(members(GIVING_OUT, item.row()), without) : people;
    }

    private static Set<String> others(Set<String> people, Set<String> without) {
        Set<String> others = new LinkedHashSet<>(people);
        others.removeAll(without);
        return others;
    }

    private Set<String> members(String groupId, GenericValue row) throws GenericEntityException {
        if (!members.containsKey(groupId)) {
            Map<String, PqrsReach> found = new LinkedHashMap<>();
            for (GenericValue user : Staff.users(dctx.getDelegator(), List.of(groupId))) {
                if (user.get("partyId") != null) {
                    found.put(user.getString("partyId"), PqrsReach.of(dctx.getDelegator(), dctx.getSecurity(), user));
                }
            }
            members.put(groupId, found);
        }
        Set<String> covering = new LinkedHashSet<>();
        members.get(groupId).forEach((partyId, reach) -> {
            if (reach.covers(row)) {
                covering.add(partyId);
            }
        });
        return reached(covering);
    }

    private Set<String> reached(Set<String> people) throws GenericEntityException {
        Set<String> reached = new LinkedHashSet<>();
        for (String partyId : people) {
            if (!reachable.containsKey(partyId)) {
                reachable.put(partyId, Staff.isActive(dctx.getDelegator(), partyId) && Mails.reaches(dctx, partyId));
            }
            if (reachable.get(partyId)) {
                reached.add(partyId);
            }
        }
        return reached;
    }
}

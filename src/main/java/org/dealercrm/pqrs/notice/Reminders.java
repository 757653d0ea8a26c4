package org.dealercrm.pqrs.notice;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.pqrs.term.Staff;
import org.dealercrm.shared.SiteDays;

/** What is to be told today, and to whom. A case that waits for its customer is told to nobody, one without a responsible to those who give out. */
final class Reminders {
    private static final String GIVING_OUT = "DEALERCRM_CRM_LEAD";
    private static final List<String> RUNNING = PqrsStates.UNANSWERED.stream().filter(state -> !state.equals(PqrsStates.WAITING)).toList();
    private static final int PORTION = 500;

    private final Delegator delegator;
    private final Security security;
    private final SiteDays days;
    private final SiteCalendars calendars;
    private final List<ReminderLevel> levels;
    private final Map<String, Map<String, PqrsReach>> members = new HashMap<>();

    /** A case and the level that it has reached. */
    record Item(GenericValue row, ReminderLevel level) { }

    Reminders(DispatchContext dctx) throws GenericEntityException {
        this.delegator = dctx.getDelegator();
        this.security = dctx.getSecurity();
        this.days = SiteDays.of(delegator);
        this.calendars = SiteCalendars.of(delegator);
        this.levels = EntityQuery.use(delegator).from("PqrsEscalation").where("thruDate", null).orderBy("sequenceNum", "escalationId")
                .queryList().stream().map(Reminders::level).toList();
    }

    private static ReminderLevel level(GenericValue row) {
        return new ReminderLevel(row.getString("escalationId"), ReminderLevel.Moment.valueOf(row.getString("momentId")),
                row.get("businessDays") == null ? 0 : row.getLong("businessDays").intValue(), row.getString("recipientId"));
    }

    /** What has been reached and not been told yet, the most urgent first. */
    List<Item> untold() throws GenericEntityException {
        int longest = levels.stream().filter(level -> level.moment() == ReminderLevel.Moment.BEFORE_DUE)
                .mapToInt(ReminderLevel::businessDays).max().orElse(0);
        LocalDate horizon = days.group().plusDays(1);
        List<GenericValue> rows = EntityQuery.use(delegator).from("PqrsCase").where(List.of(
                EntityCondition.makeCondition("statusId", EntityOperator.IN, RUNNING), EntityCondition.makeCondition("answeredDate", null),
                EntityCondition.makeCondition(EntityCondition.makeCondition("halfDate", EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(horizon)),
                        EntityOperator.OR, EntityCondition.makeCondition("dueDate", EntityOperator.LESS_THAN_EQUAL_TO,
                                Date.valueOf(horizon.plusDays(3L * longest + 15))))))
                .orderBy("dueDate", "custRequestId").queryList();
        List<Item> items = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += PORTION) {
            List<GenericValue> portion = rows.subList(from, Math.min(rows.size(), from + PORTION));
            Set<String> told = told(portion);
            for (GenericValue row : portion) {
                levels.stream().filter(level -> isReached(level, row) && !told.contains(key(row, level)))
                        .forEach(level -> items.add(new Item(row, level)));
            }
        }
        return items;
    }

    private boolean isReached(ReminderLevel level, GenericValue row) {
        String site = row.getString("facilityId");
        return row.get("dueDate") != null && level.isReached(days.at(site), row.get("halfDate") == null ? null
                : row.getDate("halfDate").toLocalDate(), row.getDate("dueDate").toLocalDate(), calendars.at(site));
    }

    private Set<String> told(List<GenericValue> portion) throws GenericEntityException {
        Set<String> told = new HashSet<>();
        for (GenericValue notice : EntityQuery.use(delegator).from("PqrsNotice").where(EntityCondition.makeCondition("custRequestId",
                EntityOperator.IN, portion.stream().map(row -> row.getString("custRequestId")).toList())).queryList()) {
            told.add(notice.getString("custRequestId") + "|" + notice.getString("escalationId") + "|" + notice.getDate("dueDate"));
        }
        return told;
    }

    private static String key(GenericValue row, ReminderLevel level) {
        return row.getString("custRequestId") + "|" + level.id() + "|" + row.getDate("dueDate");
    }

    /** The items of each person; of a group those who reach the case. */
    Map<String, List<Item>> byPerson(List<Item> items) throws GenericEntityException {
        Map<String, List<Item>> people = new LinkedHashMap<>();
        for (Item item : items) {
            for (String partyId : recipients(item)) {
                people.computeIfAbsent(partyId, nobody -> new ArrayList<>()).add(item);
            }
        }
        return people;
    }

    private Set<String> recipients(Item item) throws GenericEntityException {
        String responsible = item.row().getString("responsiblePartyId");
        boolean ofResponsible = ReminderLevel.RESPONSIBLE.equals(item.level().recipientId());
        if (ofResponsible && responsible != null) {
            return Set.of(responsible);
        }
        Set<String> recipients = new LinkedHashSet<>();
        members(ofResponsible ? GIVING_OUT : item.level().recipientId()).forEach((partyId, reach) -> {
            if (reach.covers(item.row())) {
                recipients.add(partyId);
            }
        });
        return recipients;
    }

    private Map<String, PqrsReach> members(String groupId) throws GenericEntityException {
        if (!members.containsKey(groupId)) {
            Map<String, PqrsReach> found = new LinkedHashMap<>();
            for (GenericValue user : Staff.users(delegator, List.of(groupId))) {
                if (user.get("partyId") != null) {
                    found.put(user.getString("partyId"), PqrsReach.of(delegator, security, user));
                }
            }
            members.put(groupId, found);
        }
        return members.get(groupId);
    }
}

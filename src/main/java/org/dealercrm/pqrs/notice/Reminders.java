package org.dealercrm.pqrs.notice;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.pqrs.CaseFilter;
import org.dealercrm.pqrs.PqrsStates;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteDays;
import org.dealercrm.shared.mail.Mails;

/** What is to be told today, and to whom. A case that waits for its customer is told to nobody. */
final class Reminders {
    static final List<String> RUNNING = PqrsStates.UNANSWERED.stream().filter(state -> !state.equals(PqrsStates.WAITING)).toList();
    private static final int PORTION = 500;

    private final Delegator delegator;
    private final ZoneId zone;
    private final SiteDays days;
    private final SiteCalendars calendars;
    private final List<ReminderLevel> levels;
    private final Recipients recipients;
    private final Map<Item, Tries> tried = new HashMap<>();

    /** A case and the level that it has reached. */
    record Item(GenericValue row, ReminderLevel level) { }

    /** What became of the mails about an item: whether one waits or went, whose were lost, and the day of the last. */
    record Tries(boolean told, Set<String> lost, LocalDate last) { }

    Reminders(DispatchContext dctx) throws GenericEntityException {
        this.delegator = dctx.getDelegator();
        this.recipients = new Recipients(dctx);
        this.zone = Settings.zone(delegator);
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
                EntityCondition.makeCondition("statusId", EntityOperator.IN, RUNNING), CaseFilter.waiting(),
                EntityCondition.makeCondition(EntityCondition.makeCondition("halfDate", EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(horizon)),
                        EntityOperator.OR, EntityCondition.makeCondition("dueDate", EntityOperator.LESS_THAN_EQUAL_TO,
                                Date.valueOf(horizon.plusDays(3L * longest + 15))))))
                .orderBy("dueDate", "custRequestId").queryList();
        List<Item> items = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += PORTION) {
            List<GenericValue> portion = rows.subList(from, Math.min(rows.size(), from + PORTION));
            Map<String, Tries> tries = tries(portion);
            for (GenericValue row : portion) {
                for (ReminderLevel level : levels.stream().filter(level -> isReached(level, row)).toList()) {
                    Tries before = tries.get(key(row, level));
                    if (before == null || !before.told()) {
                        items.add(new Item(row, level));
                        tried.put(new Item(row, level), before);
                    }
                }
            }
        }
        return items;
    }

    private boolean isReached(ReminderLevel level, GenericValue row) {
        String site = row.getString("facilityId");
        return row.get("dueDate") != null && level.isReached(days.at(site), row.get("halfDate") == null ? null
                : row.getDate("halfDate").toLocalDate(), row.getDate("dueDate").toLocalDate(), calendars.at(site));
    }

    /** Of what was not told yet, what an earlier run could tell nobody. */
    boolean wasTried(Item item) {
        return tried.get(item) != null;
    }

    /** What became of the notices of cases so far. */
    private Map<String, Tries> tries(List<GenericValue> portion) throws GenericEntityException {
        List<GenericValue> rows = EntityQuery.use(delegator).from("PqrsReminder").where(EntityCondition.makeCondition("custRequestId",
                EntityOperator.IN, portion.stream().map(row -> row.getString("custRequestId")).toList())).queryList();
        List<String> mails = rows.stream().map(notice -> notice.getString("sentMailId")).filter(Objects::nonNull).distinct().toList();
        Set<String> lost = new HashSet<>();
        for (int from = 0; from < mails.size(); from += PORTION) {
            lost.addAll(EntityQuery.use(delegator).select("sentMailId").from("SentMail").where(EntityCondition.makeCondition("sentMailId",
                    EntityOperator.IN, mails.subList(from, Math.min(mails.size(), from + PORTION))), EntityCondition.makeCondition("statusId",
                            EntityOperator.IN, Mails.NOT_SENT)).<String>getFieldList("sentMailId"));
        }
        Map<String, List<GenericValue>> byItem = rows.stream().collect(Collectors.groupingBy(notice -> notice.getString("custRequestId") + "|"
                + notice.getString("escalationId") + "|" + notice.getDate("dueDate")));
        Map<String, Tries> tries = new HashMap<>();
        byItem.forEach((item, notices) -> tries.put(item, tries(notices, lost)));
        return tries;
    }

    private Tries tries(List<GenericValue> notices, Set<String> lostMails) {
        List<GenericValue> sent = notices.stream().filter(notice -> notice.get("sentDate") != null).toList();
        List<GenericValue> lost = sent.stream().filter(notice -> lostMails.contains(notice.getString("sentMailId"))).toList();
        LocalDate last = lost.stream().map(notice -> LocalDate.ofInstant(notice.getTimestamp("sentDate").toInstant(), zone))
                .max(LocalDate::compareTo).orElse(null);
        return new Tries(lost.size() < sent.size(), lost.stream().map(notice -> notice.getString("toPartyId")).collect(Collectors.toSet()), last);
    }

    private static String key(GenericValue row, ReminderLevel level) {
        return row.getString("custRequestId") + "|" + level.id() + "|" + row.getDate("dueDate");
    }

    /** The items of each person to whom they can be told. */
    Map<String, List<Item>> byPerson(List<Item> items) throws GenericEntityException {
        Map<String, List<Item>> people = new LinkedHashMap<>();
        for (Item item : items) {
            for (String partyId : recipients(item)) {
                people.computeIfAbsent(partyId, nobody -> new ArrayList<>()).add(item);
            }
        }
        return people;
    }

    /** Whose mail was lost is left out, until the day after all were. */
    private Set<String> recipients(Item item) throws GenericEntityException {
        Tries before = tried.get(item);
        Set<String> lost = before == null ? Set.of() : before.lost();
        Set<String> people = recipients.of(item, lost);
        return people.isEmpty() && !lost.isEmpty() && before.last().isBefore(days.group()) ? recipients.of(item, Set.of()) : people;
    }
}

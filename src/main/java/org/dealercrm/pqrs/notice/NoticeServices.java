package org.dealercrm.pqrs.notice;

import java.sql.Timestamp;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.ChoiceName;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.MailTable;
import org.dealercrm.shared.mail.Mails;

/** The daily mails about cases without answer. */
public final class NoticeServices {
    private static final String LABELS = "DealercrmPqrsTermUiLabels";
    private static final String NOBODY = "_NA_";
    private static final int LONGEST_TABLE = 200;

    private NoticeServices() { }

    /**
     * Tells what has been reached and was not told yet; one mail per person, one run a day. What nobody could be told of stays open and is
     * tried again by the later runs of the day, which tell nothing else; so is that whose mails were all lost, with other people.
     */
    public static Map<String, Object> remind(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("sentMails", 0L);
        ZonedDateTime now = Clock.now().toInstant().atZone(Settings.zone(delegator));
        if (now.getHour() < Settings.number(delegator, "pqrs.remindHour", 6)) {
            return result;
        }
        Reminders reminders = new Reminders(dctx);
        Timestamp tried = Clock.now();
        Set<Reminders.Item> told = new HashSet<>();
        boolean ran = ran(delegator, now);
        List<Reminders.Item> items = reminders.untold().stream().filter(item -> !ran || reminders.wasTried(item)).toList();
        Map<String, List<Reminders.Item>> people = reminders.byPerson(items);
        for (Map.Entry<String, List<Reminders.Item>> person : people.entrySet()) {
            String mailId = send(dctx, person.getKey(), person.getValue(), (GenericValue) context.get("userLogin"));
            for (Reminders.Item item : person.getValue()) {
                delegator.createOrStore(notice(delegator, item, person.getKey(), tried, mailId));
                told.add(item);
            }
        }
        List<Reminders.Item> untold = items.stream().filter(item -> !told.contains(item)).toList();
        for (Reminders.Item item : untold) {
            delegator.createOrStore(notice(delegator, item, NOBODY, tried, null));
        }
        delegator.removeByCondition("PqrsReminder", EntityCondition.makeCondition(EntityCondition.makeCondition("sentDate", null),
                EntityOperator.AND, EntityCondition.makeCondition("triedDate", EntityOperator.LESS_THAN, tried)));
        result.put("sentMails", (long) people.size());
        result.put("untoldNotices", (long) untold.size());
        return result;
    }

    private static GenericValue notice(Delegator delegator, Reminders.Item item, String toPartyId, Timestamp tried, String mailId) {
        return delegator.makeValue("PqrsReminder", UtilMisc.toMap("custRequestId", item.row().get("custRequestId"), "escalationId",
                item.level().id(), "dueDate", item.row().get("dueDate"), "toPartyId", toPartyId, "triedDate", tried, "sentDate",
                mailId == null ? null : tried, "sentMailId", mailId));
    }

    private static boolean ran(Delegator delegator, ZonedDateTime now) throws GenericEntityException {
        Timestamp midnight = Timestamp.from(now.toLocalDate().atStartOfDay(now.getZone()).toInstant());
        return EntityQuery.use(delegator).from("PqrsReminder").where(EntityCondition.makeCondition("triedDate",
                EntityOperator.GREATER_THAN_EQUAL_TO, midnight)).queryCount() > 0;
    }

    private static String send(DispatchContext dctx, String partyId, List<Reminders.Item> items, GenericValue userLogin)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = Mails.localeOf(delegator, partyId);
        Map<String, List<String>> rows = new HashMap<>();
        Set<String> order = new LinkedHashSet<>();
        for (Reminders.Item item : items) {
            String id = item.row().getString("custRequestId");
            order.add(id);
            rows.put(id, cells(delegator, item, locale));
        }
        List<List<String>> table = new ArrayList<>();
        order.stream().limit(LONGEST_TABLE).forEach(id -> table.add(rows.get(id)));
        List<String> titles = List.of("Number", "Type", "Due", "Responsible", "Why").stream()
                .map(title -> label("DealercrmPqrsTermMail" + title, Map.of(), locale)).toList();
        Mail mail = Mail.of("PQRS_REMINDER").to(partyId).locale(locale).value("name", PersonName.of(delegator, partyId))
                .value("count", order.size()).table("cases", new MailTable(titles, table)).link("/dealercrm/control/Pqrs/List")
                .about("Party", partyId);
        return Mails.send(dctx, mail, userLogin).getString("sentMailId");
    }

    private static List<String> cells(Delegator delegator, Reminders.Item item, Locale locale) throws GenericEntityException {
        GenericValue row = item.row();
        GenericValue type = EntityQuery.use(delegator).from("PqrsType").where("pqrsTypeId", row.get("pqrsTypeId")).cache().queryOne();
        String responsible = row.getString("responsiblePartyId");
        return List.of(row.getString("caseNumber"), ChoiceName.of(type, locale), row.getDate("dueDate").toString(), responsible == null
                ? label("DealercrmPqrsTermNobody", Map.of(), locale) : PersonName.of(delegator, responsible), why(item.level(), locale));
    }

    private static String why(ReminderLevel level, Locale locale) {
        return label("DealercrmPqrsTermMoment_" + level.moment(), Map.of("days", level.businessDays()), locale);
    }

    private static String label(String key, Map<String, Object> values, Locale locale) {
        return UtilProperties.getMessage(LABELS, key, new HashMap<>(values), locale);
    }
}

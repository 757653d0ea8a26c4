package org.dealercrm.activity.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.ActivityTypeName;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.mail.MailTable;

/** The words of notices in a language. */
record NoticeWords(Locale locale) {
    private static final String LABELS = "DealercrmActivityNoticeUiLabels";

    /** More rows than anybody reads in a mail; the page behind its link has them all. */
    private static final int ROWS_MAX = 100;

    /** In the language of whoever calls a service. */
    static NoticeWords of(Map<String, ? extends Object> context) {
        return new NoticeWords((Locale) context.get("locale"));
    }

    String text(String key) {
        return UtilProperties.getMessage(LABELS, key, locale);
    }

    String text(String key, Map<String, Object> values) {
        return UtilProperties.getMessage(LABELS, key, values, locale);
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    String reason(String reasonId) {
        return text("DealercrmNoticeReason_" + reasonId);
    }

    /** The items as a table; for a manager with the names of the collaborators. */
    MailTable table(Delegator delegator, List<GenericValue> items, boolean withAdviser) throws GenericEntityException {
        List<String> headers = new ArrayList<>(withAdviser ? List.of(text("DealercrmNoticeAdviser")) : List.of());
        for (String key : List.of("Date", "Type", "Customer", "Why")) {
            headers.add(text("DealercrmNotice" + key));
        }
        List<List<String>> rows = new ArrayList<>();
        for (GenericValue item : items.subList(0, Math.min(ROWS_MAX, items.size()))) {
            List<String> row = new ArrayList<>(withAdviser ? List.of(PersonName.of(delegator, item.getString("adviserPartyId"))) : List.of());
            row.addAll(cells(delegator, item));
            rows.add(row);
        }
        if (items.size() > ROWS_MAX) {
            rows.add(List.of(text("DealercrmNoticeMore", Map.of("count", items.size() - ROWS_MAX))));
        }
        return new MailTable(headers, rows);
    }

    private List<String> cells(Delegator delegator, GenericValue item) throws GenericEntityException {
        GenericValue activity = EntityQuery.use(delegator).from("FollowUpActivity").where("activityId", item.get("activityId")).queryOne();
        GenericValue prospect = activity.get("salesOpportunityId") == null ? activity : EntityQuery.use(delegator).from("Prospect")
                .where("salesOpportunityId", activity.get("salesOpportunityId")).queryOne();
        ZoneId zone = SiteZone.of(delegator, activity.getString("facilityId")).zone();
        var moment = activity.get("plannedDate") == null ? activity.getTimestamp("doneDate") : activity.getTimestamp("plannedDate");
        String date = moment == null ? "" : moment.toInstant().atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale));
        String customer = prospect == null || prospect.get("customerName") == null ? "" : prospect.getString("customerName");
        return List.of(date, ActivityTypeName.of(delegator, activity.getString("activityTypeId"), locale), customer,
                reason(item.getString("reasonId")));
    }
}

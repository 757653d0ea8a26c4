package org.dealercrm.activity.required;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteZone;

/** The days of a required follow-up: today and business days where its site is, and the terms that are set for brand and site. */
public final class FollowUpDays {
    private static final int DEFAULT_DUE = 2;
    private static final int DEFAULT_REMINDER = 1;
    private static final int DEFAULT_ASSURE = 2;

    private final Delegator delegator;
    private final GenericValue row;
    private final SiteZone zone;

    private FollowUpDays(Delegator delegator, GenericValue row) throws GenericEntityException {
        this.delegator = delegator;
        this.row = row;
        this.zone = SiteZone.of(delegator, row.getString("facilityId"));
    }

    public static FollowUpDays of(Delegator delegator, GenericValue row) throws GenericEntityException {
        return new FollowUpDays(delegator, row);
    }

    public LocalDate today() {
        return Clock.today(zone.zone());
    }

    /** Until when, when nobody says it. */
    public LocalDate dueByDefault() throws GenericEntityException {
        return calendar().plus(today(), setting("activity.requiredDueDays", DEFAULT_DUE));
    }

    /** Whether what is required was not reported by the end of its last day. */
    public boolean overdue() {
        return ReminderRule.overdue(row.getString("statusId"), day("dueDate"), today());
    }

    /** Whether the one reminder of the present state is due. */
    boolean reminderDue() throws GenericEntityException {
        if (row.get("remindedDate") != null) {
            return false;
        }
        return new ReminderRule(calendar(), today()).due(row.getString("statusId"), day("dueDate"), dayOf(row.getTimestamp("statusDate")),
                setting("activity.requiredReminderDays", DEFAULT_REMINDER), setting("activity.requiredAssureDays", DEFAULT_ASSURE));
    }

    private BusinessCalendar calendar() throws GenericEntityException {
        return SiteCalendars.of(delegator).at(row.getString("facilityId"));
    }

    private LocalDate day(String field) {
        Date day = row.getDate(field);
        return day == null ? null : day.toLocalDate();
    }

    private LocalDate dayOf(Timestamp moment) {
        return zone.day(moment).toLocalDate();
    }

    private int setting(String key, int otherwise) throws GenericEntityException {
        return Settings.of(delegator, key).inForce(row.getString("brandId"), row.getString("facilityId")).map(Settings.InForce::value)
                .filter(value -> value.matches("\\d{1,4}")).map(Integer::valueOf).orElse(otherwise);
    }
}

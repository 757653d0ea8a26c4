package org.dealercrm.pqrs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.shared.SiteDays;

/** Today and the business days of each site, by which a case is urgent: one rule for the light of a row and for the filter that finds it. */
public final class CaseDays {
    private static final int SOON = 3;
    private static final String SITE = "facilityId";

    private final SiteDays days;
    private final SiteCalendars calendars;
    private final List<String> sites;

    private CaseDays(SiteDays days, SiteCalendars calendars, List<String> sites) {
        this.days = days;
        this.calendars = calendars;
        this.sites = sites;
    }

    /** The days of now. */
    public static CaseDays of(Delegator delegator) throws GenericEntityException {
        return new CaseDays(SiteDays.of(delegator), SiteCalendars.of(delegator), EntityQuery.use(delegator).from("DealershipSite")
                .cache().queryList().stream().map(site -> site.getString(SITE)).toList());
    }

    /** Today at each site. */
    public SiteDays days() {
        return days;
    }

    LocalDate today(String facilityId) {
        return days.at(facilityId);
    }

    BusinessCalendar calendar(String facilityId) {
        return calendars.at(facilityId);
    }

    /** The last day that is soon at a site: the third business day after today; of no site the group's. */
    LocalDate soon(String facilityId) {
        return calendar(facilityId).plus(today(facilityId), SOON);
    }

    /** A condition on rows by the window from today to the last day that is soon, each row by its own site. */
    EntityCondition eachSoon(Function<Window, EntityCondition> rule) {
        Window group = window(null);
        Map<Window, List<String>> others = new TreeMap<>();
        sites.stream().filter(site -> !window(site).equals(group))
                .forEach(site -> others.computeIfAbsent(window(site), first -> new ArrayList<>()).add(site));
        if (others.isEmpty()) {
            return rule.apply(group);
        }
        List<EntityCondition> any = new ArrayList<>();
        any.add(EntityCondition.makeCondition(EntityCondition.makeCondition(EntityCondition.makeCondition(SITE, null), EntityOperator.OR,
                EntityCondition.makeCondition(SITE, EntityOperator.NOT_IN, others.values().stream().flatMap(List::stream).toList())),
                EntityOperator.AND, rule.apply(group)));
        others.forEach((window, its) -> any.add(EntityCondition.makeCondition(EntityCondition.makeCondition(SITE, EntityOperator.IN, its),
                EntityOperator.AND, rule.apply(window))));
        return EntityCondition.makeCondition(any, EntityOperator.OR);
    }

    private Window window(String facilityId) {
        return new Window(today(facilityId), soon(facilityId));
    }

    /** From today to the last day that is soon. */
    record Window(LocalDate today, LocalDate soon) implements Comparable<Window> {

        @Override
        public int compareTo(Window other) {
            int byToday = today.compareTo(other.today);
            return byToday != 0 ? byToday : soon.compareTo(other.soon);
        }
    }
}

package org.dealercrm.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

/**
 * What day it is at each site at one moment. Most sites share the day of the group; those that do not are few, so a query
 * asks for them apart instead of computing time zones row by row.
 */
public final class SiteDays {
    private final LocalDate group;
    private final Map<String, LocalDate> others;

    private SiteDays(LocalDate group, Map<String, LocalDate> others) {
        this.group = group;
        this.others = others;
    }

    /** The days of now. */
    public static SiteDays of(Delegator delegator) throws GenericEntityException {
        Map<String, String> zones = new TreeMap<>();
        for (GenericValue site : EntityQuery.use(delegator).from("DealershipSite").cache().queryList()) {
            if (site.getString("timeZoneId") != null) {
                zones.put(site.getString("facilityId"), site.getString("timeZoneId"));
            }
        }
        return of(Settings.zone(delegator), zones);
    }

    /** The days of now in the zones of sites; a site whose zone is unknown has the group's day. */
    public static SiteDays of(ZoneId groupZone, Map<String, String> zoneIds) {
        LocalDate today = Clock.today(groupZone);
        Map<String, LocalDate> others = new TreeMap<>();
        zoneIds.forEach((facilityId, zoneId) -> {
            LocalDate day = day(zoneId, today);
            if (!day.equals(today)) {
                others.put(facilityId, day);
            }
        });
        return new SiteDays(today, others);
    }

    private static LocalDate day(String zoneId, LocalDate otherwise) {
        try {
            return Clock.today(ZoneId.of(zoneId));
        } catch (DateTimeException unknownZone) {
            return otherwise;
        }
    }

    /** The day where the group is. */
    public LocalDate group() {
        return group;
    }

    /** The day at a site; of no site the group's. */
    public LocalDate at(String facilityId) {
        return facilityId == null ? group : others.getOrDefault(facilityId, group);
    }

    /** The sites that have another day than the group, by their day; mostly none. */
    public Map<LocalDate, List<String>> others() {
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        others.forEach((facilityId, day) -> byDay.computeIfAbsent(day, first -> new ArrayList<>()).add(facilityId));
        return byDay;
    }

    /** A condition that takes the today of a row from its site. */
    public EntityCondition each(String siteField, Function<LocalDate, EntityCondition> rule) {
        if (others.isEmpty()) {
            return rule.apply(group);
        }
        List<EntityCondition> any = new ArrayList<>();
        any.add(EntityCondition.makeCondition(EntityCondition.makeCondition(
                EntityCondition.makeCondition(siteField, null), EntityOperator.OR,
                EntityCondition.makeCondition(siteField, EntityOperator.NOT_IN, others.keySet())), EntityOperator.AND, rule.apply(group)));
        others().forEach((day, sites) -> any.add(EntityCondition.makeCondition(
                EntityCondition.makeCondition(siteField, EntityOperator.IN, sites), EntityOperator.AND, rule.apply(day))));
        return EntityCondition.makeCondition(any, EntityOperator.OR);
    }
}

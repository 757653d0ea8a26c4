package org.dealercrm.trafficlight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.shared.Settings;

/**
 * In which days the light of a prospect counts: calendar days, or business days of the calendar of its site. The setting
 * trafficlight.businessDays says which, by site, else by brand, else for the group. Sites with equal calendars share one id.
 */
final class LightCalendars {
    static final String SETTING = "trafficlight.businessDays";

    /** The id of counting every day. */
    static final String CALENDAR_DAYS = "_NA_";

    private static final String NO_SITE = "_NA_";

    private final Map<String, String> idBySite = new TreeMap<>();
    private final Map<String, BusinessCalendar> calendars = new TreeMap<>();
    private final Map<String, Boolean> bySite = new TreeMap<>();
    private final Map<String, Boolean> byBrand = new TreeMap<>();
    private boolean everywhere;

    private LightCalendars() { }

    static LightCalendars of(Delegator delegator) throws GenericEntityException {
        LightCalendars all = new LightCalendars();
        all.readSites(delegator);
        all.readSettings(delegator);
        return all;
    }

    private void readSites(Delegator delegator) throws GenericEntityException {
        SiteCalendars source = SiteCalendars.of(delegator);
        Set<String> withOwnDays = EntityQuery.use(delegator).from("CalendarDay").cache().queryList().stream()
                .map(row -> row.getString("facilityId")).collect(Collectors.toSet());
        List<String> sites = new ArrayList<>(List.of(NO_SITE));
        for (GenericValue site : EntityQuery.use(delegator).from("DealershipSite").cache().queryList()) {
            sites.add(site.getString("facilityId"));
        }
        for (String facilityId : sites) {
            BusinessCalendar calendar = source.at(facilityId);
            boolean own = !NO_SITE.equals(facilityId) && withOwnDays.contains(facilityId);
            String id = source.countryOf(facilityId) + (calendar.isSaturdayBusiness() ? "6" : "5") + (own ? "-" + facilityId : "");
            idBySite.put(facilityId, id);
            calendars.put(id, calendar);
        }
    }

    private void readSettings(Delegator delegator) throws GenericEntityException {
        Settings settings = Settings.of(delegator, SETTING);
        everywhere = isYes(settings, null, null);
        Set<String> brands = EntityQuery.use(delegator).from("DealercrmSetting").where("settingKey", SETTING, "scopeTypeId", "BRAND").cache()
                .queryList().stream().map(row -> row.getString("scopeId")).collect(Collectors.toSet());
        for (String brandId : brands) {
            byBrand.put(brandId, isYes(settings, brandId, null));
        }
        for (String facilityId : idBySite.keySet()) {
            boolean ofSite = settings.inForce(null, facilityId).filter(found -> "SITE".equals(found.scopeTypeId())).isPresent();
            if (ofSite) {
                bySite.put(facilityId, isYes(settings, null, facilityId));
            }
        }
    }

    private static boolean isYes(Settings settings, String brandId, String facilityId) {
        return settings.inForce(brandId, facilityId).filter(found -> "Y".equals(found.value())).isPresent();
    }

    /** The id of the calendar of a prospect. */
    String idOf(String brandId, String facilityId) {
        String site = idBySite.containsKey(facilityId == null ? NO_SITE : facilityId) && facilityId != null ? facilityId : NO_SITE;
        boolean business = facilityId != null && bySite.containsKey(facilityId) ? bySite.get(facilityId)
                : brandId != null && byBrand.containsKey(brandId) ? byBrand.get(brandId) : everywhere;
        return business ? idBySite.get(site) : CALENDAR_DAYS;
    }

    /** How a calendar counts. */
    LightDates.Counting counting(String calendarId) {
        BusinessCalendar calendar = calendars.get(calendarId);
        return calendar == null ? LightDates.Counting.CALENDAR_DAYS : calendar::plus;
    }

    /** Whether any light counts business days. */
    boolean anyBusiness() {
        return everywhere || byBrand.containsValue(true) || bySite.containsValue(true);
    }

    /** The ids of the calendars of business days that lights may count in; empty when all count every day. */
    Set<String> businessIds() {
        return anyBusiness() ? calendars.keySet() : Set.of();
    }

    /** The same as {@link #idOf} as an expression over the columns of a prospect. */
    SqlPart idExpression(String brandColumn, String siteColumn) {
        if (!anyBusiness()) {
            return literal(CALENDAR_DAYS);
        }
        SqlPart ofSite = ofSite(siteColumn);
        SqlPart whens = whens(siteColumn, bySite, ofSite).and(whens(brandColumn, byBrand, ofSite));
        SqlPart otherwise = everywhere ? ofSite : literal(CALENDAR_DAYS);
        return whens.text().isEmpty() ? otherwise : SqlPart.of("CASE{} ELSE {} END", whens, otherwise);
    }

    private static SqlPart whens(String column, Map<String, Boolean> business, SqlPart ofSite) {
        List<SqlPart> whens = new ArrayList<>();
        business.forEach((id, yes) -> whens.add(SqlPart.of(" WHEN " + column + " = {} THEN {}", id, yes ? ofSite : literal(CALENDAR_DAYS))));
        return SqlPart.join("", whens);
    }

    private SqlPart ofSite(String column) {
        String general = idBySite.get(NO_SITE);
        Map<String, List<String>> sitesById = new LinkedHashMap<>();
        idBySite.forEach((facilityId, id) -> {
            if (!id.equals(general)) {
                sitesById.computeIfAbsent(id, first -> new ArrayList<>()).add(facilityId);
            }
        });
        List<SqlPart> whens = new ArrayList<>();
        sitesById.forEach((id, sites) -> whens.add(SqlPart.of(" WHEN {} THEN {}", SqlPart.among(column, sites), literal(id))));
        return whens.isEmpty() ? literal(general) : SqlPart.of("CASE{} ELSE {} END", SqlPart.join("", whens), literal(general));
    }

    private static SqlPart literal(String id) {
        return SqlPart.of("CAST({} AS VARCHAR(60))", id);
    }
}

package org.dealercrm.calendar.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.calendar.contact.ContactHours.DayKind;
import org.dealercrm.calendar.contact.ContactTerms.ListTerm;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteZone;

/** The rules of the policy as the data has them, for each site: hours and laws by country, settings by brand and site. */
final class SiteTerms {
    static final String RNE = "RNE";
    static final String REPEP = "REPEP";

    private static final Map<String, String> LIST_OF_COUNTRY = Map.of("CO", RNE, "MX", REPEP);
    private static final List<String> KEYS = List.of("calendar.contactCounting", "calendar.contactWeek", "calendar.requireAuthorisation",
            "calendar.requireListCheck", "calendar.rneBusinessDays", "calendar.repepDays");
    private static final int RNE_DAYS = 5;
    private static final int REPEP_DAYS = 30;

    private final Delegator delegator;
    private final SiteCalendars calendars;
    private final Map<String, List<ContactHours.Window>> windows;
    private final List<GenericValue> sources;
    private final Map<String, Settings> settings;

    private SiteTerms(Delegator delegator, SiteCalendars calendars, Map<String, List<ContactHours.Window>> windows,
            List<GenericValue> sources, Map<String, Settings> settings) {
        this.delegator = delegator;
        this.calendars = calendars;
        this.windows = windows;
        this.sources = sources;
        this.settings = settings;
    }

    static SiteTerms of(Delegator delegator) throws GenericEntityException {
        Map<String, Settings> settings = new HashMap<>();
        for (String key : KEYS) {
            settings.put(key, Settings.of(delegator, key));
        }
        Map<String, List<ContactHours.Window>> windows = new HashMap<>();
        for (GenericValue row : EntityQuery.use(delegator).from("ContactWindow").cache().queryList()) {
            windows.computeIfAbsent(row.getString("countryCode"), country -> new ArrayList<>()).add(new ContactHours.Window(
                    DayKind.valueOf(row.getString("dayTypeId")), row.getDate("fromDate").toLocalDate(), time(row.getString("opensAt")),
                    time(row.getString("closesAt")), row.getString("sourceText")));
        }
        return new SiteTerms(delegator, SiteCalendars.of(delegator), windows,
                EntityQuery.use(delegator).from("ContactRuleSource").orderBy("fromDate").cache().queryList(), settings);
    }

    private static LocalTime time(String text) {
        return text == null || text.isBlank() ? null : LocalTime.parse(text);
    }

    ContactTerms at(String brandId, String facilityId) throws GenericEntityException {
        String country = calendars.countryOf(facilityId);
        SiteZone zone = SiteZone.of(delegator, facilityId);
        LocalDate today = org.dealercrm.shared.Clock.today(zone.zone());
        Map<ContactRule, String> laws = new EnumMap<>(ContactRule.class);
        for (ContactRule rule : ContactRule.values()) {
            laws.put(rule, source(country, rule.name(), today));
        }
        Map<String, ListTerm> lists = Map.of(
                RNE, new ListTerm(number("calendar.rneBusinessDays", RNE_DAYS, brandId, facilityId), true, false, source("CO", RNE, today)),
                REPEP, new ListTerm(number("calendar.repepDays", REPEP_DAYS, brandId, facilityId), false, true, source("MX", REPEP, today)));
        return new ContactTerms(zone.zone(), calendars.at(facilityId), new ContactHours(windows.getOrDefault(country, List.of())),
                !"LITERAL".equals(value("calendar.contactCounting", brandId, facilityId)),
                !"CALENDAR".equals(value("calendar.contactWeek", brandId, facilityId)),
                !"N".equals(value("calendar.requireAuthorisation", brandId, facilityId)),
                "Y".equals(value("calendar.requireListCheck", brandId, facilityId)) ? LIST_OF_COUNTRY.get(country) : null, lists, laws);
    }

    private String source(String country, String rule, LocalDate today) {
        String found = "";
        for (GenericValue row : sources) {
            if (country.equals(row.get("countryCode")) && rule.equals(row.get("ruleId"))
                    && !row.getDate("fromDate").toLocalDate().isAfter(today)) {
                found = row.getString("sourceText");
            }
        }
        return found == null ? "" : found;
    }

    private String value(String key, String brandId, String facilityId) {
        return settings.get(key).inForce(brandId, facilityId).map(Settings.InForce::value).orElse("");
    }

    private int number(String key, int otherwise, String brandId, String facilityId) {
        String value = value(key, brandId, facilityId);
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : otherwise;
    }
}

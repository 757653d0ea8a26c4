package org.dealercrm.trafficlight;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.LightColour;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.ProspectFilter;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteDays;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.MailTable;

/** What the digest of one person says today, in the person's language. */
final class LightDigest {
    static final String ADVISER = "ADVISER";
    static final String MANAGER = "MANAGER";

    private static final String LIST = "/dealercrm/control/TrafficLight/List";
    private static final List<String> COLUMNS = List.of("customerName", "phoneE164", "modelName", "days", "lastFollowUp", "nextAction");
    private static final List<String> TITLES = List.of("Customer", "Phone", "Model", "Days", "LastFollowUp", "NextAction");

    private final Delegator delegator;
    private final String partyId;
    private final Locale locale;
    private final SiteDays days;
    private final LightDisplay display;
    private final OwnerNames names;
    private final long mostRows;

    /** A mail with the numbers that it tells. */
    record Letter(Mail mail, long yellow, long red) { }

    LightDigest(Delegator delegator, String partyId, Locale locale) throws GenericEntityException {
        this.delegator = delegator;
        this.partyId = partyId;
        this.locale = locale;
        this.days = SiteDays.of(delegator);
        this.display = new LightDisplay(days, locale, Settings.zone(delegator));
        this.names = new OwnerNames(delegator, locale);
        this.mostRows = Settings.number(delegator, "trafficlight.digestRows", 50);
    }

    /** What turned yellow after a day, and all that is red; null when there is neither. */
    Letter toAdviser(LocalDate since) throws GenericEntityException {
        EntityCondition own = EntityCondition.makeCondition("adviserPartyId", partyId);
        List<EntityCondition> yellow = List.of(own, days.each("facilityId", today -> turnedYellow(since, today)));
        List<EntityCondition> red = List.of(own, LightColour.RED.condition(days));
        long yellowCount = count(yellow);
        long redCount = count(red);
        if (yellowCount + redCount == 0) {
            return null;
        }
        Mail mail = mail("TL_ADVISER", redCount).value("yellowCount", yellowCount)
                .link(LIST + "?adviserPartyId=" + partyId + "&sort=-days");
        list(mail, "yellow", yellow, yellowCount, false);
        list(mail, "red", red, redCount, false);
        return new Letter(mail, yellowCount, redCount);
    }

    private static EntityCondition turnedYellow(LocalDate since, LocalDate today) {
        return EntityCondition.makeCondition(List.of(
                EntityCondition.makeCondition("yellowFromDate", EntityOperator.GREATER_THAN, Date.valueOf(since)),
                EntityCondition.makeCondition("yellowFromDate", EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(today)),
                EntityCondition.makeCondition("redFromDate", EntityOperator.GREATER_THAN, Date.valueOf(today))));
    }

    /** What is red in the manager's brands, or, without a post at a brand, in the manager's sites; null when nothing is. */
    Letter toManager() throws GenericEntityException {
        List<String> brands = posts("DealershipBrandParty", "brandId");
        EntityCondition own = brands.isEmpty() ? EntityCondition.makeCondition("facilityId", EntityOperator.IN, posts("FacilityParty", "facilityId"))
                : EntityCondition.makeCondition("brandId", EntityOperator.IN, brands);
        List<EntityCondition> red = List.of(own, LightColour.RED.condition(days));
        long redCount = count(red);
        if (redCount == 0) {
            return null;
        }
        Mail mail = mail("TL_MANAGER", redCount).link(LIST + "?colour=RED").table("advisers", advisers(red));
        list(mail, "red", red, redCount, true);
        return new Letter(mail, 0, redCount);
    }

    private List<String> posts(String entityName, String field) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entityName).where("partyId", partyId, "roleTypeId", "MANAGER").filterByDate(Clock.now())
                .getFieldList(field);
    }

    private Mail mail(String templateId, long redCount) throws GenericEntityException {
        return Mail.of(templateId).to(partyId).locale(locale).value("name", PersonName.of(delegator, partyId)).value("redCount", redCount)
                .value("date", days.group().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)));
    }

    private long count(List<EntityCondition> which) throws GenericEntityException {
        return EntityQuery.use(delegator).from("ProspectListView").where(which).queryCount();
    }

    /** The most urgent first; how many more there are is said in a row of its own. */
    private void list(Mail mail, String name, List<EntityCondition> which, long count, boolean withAdviser) throws GenericEntityException {
        if (count == 0) {
            mail.value(name, label("None"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (GenericValue row : EntityQuery.use(delegator).select(LightDisplay.FIELDS).from("ProspectListView").where(which)
                .orderBy("redFromDate", "baseDate", "salesOpportunityId").maxRows((int) mostRows).queryList()) {
            Map<String, Object> shown = display.of(row);
            List<String> cells = COLUMNS.stream().map(column -> shown.get(column).toString()).collect(Collectors.toCollection(ArrayList::new));
            if (withAdviser) {
                cells.add(0, adviser(row));
            }
            rows.add(cells);
        }
        if (count > rows.size()) {
            rows.add(List.of(UtilProperties.getMessage("DealercrmTrafficLightUiLabels", "DealercrmTrafficLightDigestMore",
                    Map.of("count", count - rows.size()), locale)));
        }
        List<String> titles = TITLES.stream().map(this::label).collect(Collectors.toCollection(ArrayList::new));
        if (withAdviser) {
            titles.add(0, label("Adviser"));
        }
        mail.table(name, new MailTable(titles, rows));
    }

    private MailTable advisers(List<EntityCondition> red) throws GenericEntityException {
        List<GenericValue> counts = new ArrayList<>(EntityQuery.use(delegator).select("adviserPartyId", "prospectCount")
                .from("TrafficLightAdviserCount").where(red).queryList());
        counts.sort(Comparator.comparing((GenericValue count) -> count.getLong("prospectCount")).reversed());
        List<List<String>> rows = new ArrayList<>();
        for (GenericValue count : counts) {
            rows.add(List.of(adviser(count), count.getLong("prospectCount").toString()));
        }
        return new MailTable(List.of(label("Adviser"), label("Reds")), rows);
    }

    private String adviser(GenericValue row) throws GenericEntityException {
        String adviserPartyId = row.getString("adviserPartyId");
        return names.name("adviserPartyId", adviserPartyId == null ? ProspectFilter.NOBODY : adviserPartyId);
    }

    private String label(String key) {
        return UtilProperties.getMessage("DealercrmTrafficLightUiLabels", "DealercrmTrafficLightDigest" + key, locale);
    }
}

package org.dealercrm.trafficlight;

import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.SiteDays;

/**
 * Appends how colours changed, one statement for each closed day: those since the last recorded one, so that missed nights
 * are made up for. A missed day is told from the lights as they are now: what follow-up has covered since shows on the day
 * of the follow-up.
 */
final class LightChanges {
    private static final String NO_SITE = "_NA_";

    private final LightTables tables;
    private final Delegator delegator;
    private final Timestamp now;

    LightChanges(LightTables tables, Timestamp now) {
        this.tables = tables;
        this.delegator = tables.delegator();
        this.now = now;
    }

    /** Records the days that have closed at each site and answers how many changes they had. */
    long record(SiteDays days) throws GenericEntityException {
        List<String> sites = EntityQuery.use(delegator).from("DealershipSite").getFieldList("facilityId");
        Map<LocalDate, List<String>> open = open(days, sites);
        boolean began = TransactionUtil.begin();
        try {
            long changes = 0;
            for (Map.Entry<LocalDate, List<String>> day : open.entrySet()) {
                changes += insert(day.getKey(), of(day.getValue(), sites));
            }
            for (Map.Entry<LocalDate, List<String>> day : open.entrySet()) {
                close(day.getKey(), day.getValue());
            }
            TransactionUtil.commit(began);
            return changes;
        } catch (GenericEntityException | SQLException e) {
            TransactionUtil.rollback(began, "Changes of colour were not recorded", e);
            throw new GenericEntityException("Changes of colour were not recorded: " + e.getMessage(), e);
        }
    }

    /** The days to record, each with its sites, the oldest first. */
    private Map<LocalDate, List<String>> open(SiteDays days, List<String> sites) throws GenericEntityException {
        Map<LocalDate, List<String>> open = new TreeMap<>();
        List<String> all = new ArrayList<>(sites);
        all.add(NO_SITE);
        for (String facilityId : all) {
            LocalDate last = days.at(facilityId).minusDays(1);
            GenericValue trend = EntityQuery.use(delegator).from("TrafficLightTrend").where("facilityId", facilityId).queryOne();
            LocalDate first = trend == null ? last : trend.getDate("recordedThruDay").toLocalDate().plusDays(1);
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                open.computeIfAbsent(day, some -> new ArrayList<>()).add(facilityId);
            }
        }
        return open;
    }

    private static SqlPart of(List<String> chosen, List<String> sites) {
        SqlPart among = SqlPart.among("P.FACILITY_ID", chosen);
        return !chosen.contains(NO_SITE) ? among : sites.isEmpty() ? SqlPart.of("1 = 1")
                : SqlPart.of("({} OR P.FACILITY_ID IS NULL OR NOT ({}))", among, SqlPart.among("P.FACILITY_ID", sites));
    }

    private long insert(LocalDate closed, SqlPart ofSites) throws GenericEntityException, SQLException {
        Date day = Date.valueOf(closed);
        String changes = tables.name("TrafficLightChange");
        SqlPart colour = SqlPart.of("CASE WHEN T.YELLOW_FROM_DATE IS NULL THEN 'NONE' WHEN T.RED_FROM_DATE <= {} THEN 'RED'"
                + " WHEN T.YELLOW_FROM_DATE <= {} THEN 'YELLOW' ELSE 'GREEN' END", day, day);
        SqlPart stamp = SqlPart.of("CAST({} AS TIMESTAMP)", now);
        SqlPart sql = SqlPart.of("INSERT INTO " + changes + " (SALES_OPPORTUNITY_ID, CHANGE_DAY, FROM_COLOUR_ID, TO_COLOUR_ID, BRAND_ID,"
                + " FACILITY_ID, ADVISER_PARTY_ID, LAST_UPDATED_STAMP, LAST_UPDATED_TX_STAMP, CREATED_STAMP, CREATED_TX_STAMP)"
                + " SELECT N.ID, CAST({} AS DATE), N.BEFORE, N.COLOUR, N.BRAND_ID, N.FACILITY_ID, N.ADVISER_PARTY_ID, {}, {}, {}, {} FROM ("
                + "SELECT T.SALES_OPPORTUNITY_ID AS ID, {} AS COLOUR, (SELECT C.TO_COLOUR_ID FROM " + changes
                + " C WHERE C.SALES_OPPORTUNITY_ID = T.SALES_OPPORTUNITY_ID AND C.CHANGE_DAY = (SELECT MAX(X.CHANGE_DAY) FROM " + changes
                + " X WHERE X.SALES_OPPORTUNITY_ID = T.SALES_OPPORTUNITY_ID)) AS BEFORE, P.BRAND_ID, P.FACILITY_ID, P.ADVISER_PARTY_ID FROM "
                + tables.name("TrafficLight") + " T JOIN " + tables.name("Prospect") + " P ON P.SALES_OPPORTUNITY_ID = T.SALES_OPPORTUNITY_ID"
                + " WHERE T.BASE_DATE <= {} AND {} AND NOT EXISTS (SELECT 1 FROM " + changes + " Y"
                + " WHERE Y.SALES_OPPORTUNITY_ID = T.SALES_OPPORTUNITY_ID AND Y.CHANGE_DAY >= {})) N"
                + " WHERE N.BEFORE IS NULL OR N.BEFORE <> N.COLOUR", day, stamp, stamp, stamp, stamp, colour, day, ofSites, day);
        try (SQLProcessor processor = tables.processor()) {
            sql.prepare(processor);
            return processor.executeUpdate();
        }
    }

    private void close(LocalDate day, List<String> sites) throws GenericEntityException {
        for (String facilityId : sites) {
            delegator.createOrStore(delegator.makeValue("TrafficLightTrend", "facilityId", facilityId, "recordedThruDay", Date.valueOf(day)));
        }
    }
}

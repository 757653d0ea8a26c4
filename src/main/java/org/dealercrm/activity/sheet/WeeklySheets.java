package org.dealercrm.activity.sheet;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.SheetWeek;
import org.dealercrm.shared.SiteDays;

/** The sheets within a user's reach: those that came and those that are owed. */
public final class WeeklySheets {
    /** Rows were typed, the scan has not come. */
    public static final String DRAFT = "WSH_DRAFT";
    /** The scan waits for its review. */
    public static final String RECEIVED = "WSH_RECEIVED";
    public static final String VALID = "WSH_VALID";
    public static final String INVALID = "WSH_INVALID";

    private final Delegator delegator;
    private final RowScope scope;
    private final SheetPosts posts;
    private final SiteDays days;

    private WeeklySheets(Delegator delegator, RowScope scope, SheetPosts posts, SiteDays days) {
        this.delegator = delegator;
        this.scope = scope;
        this.posts = posts;
        this.days = days;
    }

    /** The sheets that a user reaches. */
    public static WeeklySheets of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new WeeklySheets(delegator, RowScope.of(delegator, security, userLogin), SheetPosts.of(delegator), SiteDays.of(delegator));
    }

    /** A collaborator's sheet of a week; sheet is null while nothing came. */
    public record Owed(String partyId, SheetWeek week, GenericValue sheet, SheetTimeliness timeliness) {

        /** DRAFT, RECEIVED, VALID or INVALID; empty while nothing came. */
        public String statusId() {
            return sheet == null ? "" : sheet.getString("statusId");
        }
    }

    /** What is owed or came for some weeks, the latest first. */
    public List<Owed> owed(List<SheetWeek> weeks) throws GenericEntityException {
        Map<String, GenericValue> sheets = new HashMap<>();
        for (GenericValue sheet : EntityQuery.use(delegator).from("WeeklySheet").where(EntityCondition.makeCondition("weekFrom",
                EntityOperator.IN, weeks.stream().map(week -> Date.valueOf(week.saturday())).toList())).queryList()) {
            sheets.put(key(sheet.getString("adviserPartyId"), sheet.getDate("weekFrom").toLocalDate()), sheet);
        }
        List<Owed> owed = new ArrayList<>();
        for (SheetWeek week : weeks) {
            TreeSet<String> collaborators = new TreeSet<>(posts.collaborators(week));
            sheets.values().stream().filter(sheet -> sheet.getDate("weekFrom").toLocalDate().equals(week.saturday()))
                    .forEach(sheet -> collaborators.add(sheet.getString("adviserPartyId")));
            collaborators.stream().filter(partyId -> posts.reached(scope, partyId, week))
                    .forEach(partyId -> owed.add(owed(partyId, week, sheets.get(key(partyId, week.saturday())))));
        }
        owed.sort(Comparator.comparing((Owed one) -> one.week().saturday()).reversed());
        return owed;
    }

    private static String key(String partyId, LocalDate saturday) {
        return partyId + "|" + saturday;
    }

    private Owed owed(String partyId, SheetWeek week, GenericValue sheet) {
        Date received = sheet == null ? null : sheet.getDate("receivedDay");
        return new Owed(partyId, week, sheet, SheetTimeliness.of(week, received == null ? null : received.toLocalDate(),
                today(partyId, week)));
    }

    private LocalDate today(String partyId, SheetWeek week) {
        return days.at(posts.site(partyId, week).orElse(null));
    }

    /** The sheet of a collaborator and a week within reach, whether it came or is only owed; nothing for a week to come. */
    public Optional<Owed> find(String partyId, SheetWeek week) throws GenericEntityException {
        if (partyId == null || !posts.reached(scope, partyId, week)) {
            return Optional.empty();
        }
        GenericValue sheet = EntityQuery.use(delegator).from("WeeklySheet")
                .where("adviserPartyId", partyId, "weekFrom", Date.valueOf(week.saturday())).queryFirst();
        boolean isOwed = posts.collaborators(week).contains(partyId) && !week.saturday().isAfter(today(partyId, week));
        return sheet == null && !isOwed ? Optional.empty() : Optional.of(owed(partyId, week, sheet));
    }

    /** A sheet within reach by its id. */
    public Optional<Owed> find(String weeklySheetId) throws GenericEntityException {
        GenericValue sheet = weeklySheetId == null ? null
                : EntityQuery.use(delegator).from("WeeklySheet").where("weeklySheetId", weeklySheetId).queryOne();
        return sheet == null ? Optional.empty()
                : find(sheet.getString("adviserPartyId"), SheetWeek.of(sheet.getDate("weekFrom").toLocalDate()));
    }

    /** The sheet itself, written down now when it is only owed. */
    GenericValue written(Owed owed, GenericValue userLogin) throws GenericEntityException {
        if (owed.sheet() != null) {
            return owed.sheet();
        }
        GenericValue sheet = delegator.makeValue("WeeklySheet", "weeklySheetId", delegator.getNextSeqId("WeeklySheet"),
                "adviserPartyId", owed.partyId(), "weekFrom", Date.valueOf(owed.week().saturday()),
                "weekThru", Date.valueOf(owed.week().friday()), "facilityId", posts.site(owed.partyId(), owed.week()).orElse(null),
                "brandId", posts.brand(owed.partyId(), owed.week()).orElse(null), "statusId", DRAFT, "createdDate", Clock.now(),
                "createdByUserLogin", userLogin.getString("userLoginId"));
        return delegator.create(sheet);
    }
}

package org.dealercrm.activity.sheet;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SheetWeek;

/** Who owes a sheet in which week, and where they work: the dated posts in the roles that report on paper. */
public final class SheetPosts {
    private static final String ROLES = "DCRM_PARTS_PROMOTER,DCRM_MAINT_ADVISER";

    private final List<Post> posts;

    private SheetPosts(List<Post> posts) {
        this.posts = posts;
    }

    /** Somebody at a site or for a brand, from a day to a day; thru is null while it lasts. */
    private record Post(String partyId, String facilityId, String brandId, LocalDate from, LocalDate thru) {

        private boolean inWeek(SheetWeek week) {
            return !from.isAfter(week.friday()) && (thru == null || !thru.isBefore(week.saturday()));
        }
    }

    public static SheetPosts of(Delegator delegator) throws GenericEntityException {
        String setting = Settings.of(delegator, "activity.sheetRoles").inForce(null, null).map(Settings.InForce::value).orElse(ROLES);
        List<String> roles = Arrays.stream(setting.split(",")).map(String::strip).toList();
        ZoneId zone = Settings.zone(delegator);
        List<Post> posts = new ArrayList<>();
        for (String entityName : List.of("FacilityParty", "DealershipBrandParty")) {
            for (GenericValue row : EntityQuery.use(delegator).from(entityName)
                    .where(EntityCondition.makeCondition("roleTypeId", EntityOperator.IN, roles)).orderBy("fromDate").queryList()) {
                boolean ofSite = entityName.equals("FacilityParty");
                posts.add(new Post(row.getString("partyId"), ofSite ? row.getString("facilityId") : null,
                        ofSite ? null : row.getString("brandId"), day(row.getTimestamp("fromDate"), zone), day(row.getTimestamp("thruDate"), zone)));
            }
        }
        return new SheetPosts(posts);
    }

    private static LocalDate day(Timestamp moment, ZoneId zone) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), zone);
    }

    /** Everybody who owes a sheet of a week. */
    public Set<String> collaborators(SheetWeek week) {
        Set<String> found = new TreeSet<>();
        posts.stream().filter(post -> post.inWeek(week)).forEach(post -> found.add(post.partyId()));
        return found;
    }

    /** The first site where a collaborator worked in a week. */
    public Optional<String> site(String partyId, SheetWeek week) {
        return of(partyId, week, Post::facilityId).findFirst();
    }

    /** The first brand for which a collaborator worked in a week. */
    public Optional<String> brand(String partyId, SheetWeek week) {
        return of(partyId, week, Post::brandId).findFirst();
    }

    /** Whether the collaborator's sheet of a week is within a user's scope. */
    public boolean reached(RowScope scope, String partyId, SheetWeek week) {
        return switch (scope.reach()) {
        case ALL -> true;
        case BRANDS -> of(partyId, week, Post::brandId).anyMatch(scope.ids()::contains);
        case SITES -> of(partyId, week, Post::facilityId).anyMatch(scope.ids()::contains);
        case OWN -> scope.ids().contains(partyId);
        };
    }

    private Stream<String> of(String partyId, SheetWeek week, Function<Post, String> place) {
        return posts.stream().filter(post -> post.partyId().equals(partyId) && post.inWeek(week)).map(place).filter(id -> id != null);
    }
}

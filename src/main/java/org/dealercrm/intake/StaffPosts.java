package org.dealercrm.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.Clock;

/** The one site and the one brand of collaborators who have no more than one: what they do without a prospect belongs there. */
final class StaffPosts {
    private final Map<String, Set<String>> sites;
    private final Map<String, Set<String>> brands;

    StaffPosts(Delegator delegator) throws GenericEntityException {
        sites = posts(delegator, "FacilityParty", "facilityId");
        brands = posts(delegator, "DealershipBrandParty", "brandId");
    }

    private static Map<String, Set<String>> posts(Delegator delegator, String entityName, String field) throws GenericEntityException {
        Map<String, Set<String>> posts = new HashMap<>();
        for (GenericValue post : EntityQuery.use(delegator).from(entityName).filterByDate(Clock.now()).queryList()) {
            posts.computeIfAbsent(post.getString("partyId"), key -> new HashSet<>()).add(post.getString(field));
        }
        return posts;
    }

    String site(String partyId) {
        return only(sites.get(partyId));
    }

    String brand(String partyId) {
        return only(brands.get(partyId));
    }

    private static String only(Set<String> ids) {
        return ids == null || ids.size() != 1 ? null : ids.iterator().next();
    }
}

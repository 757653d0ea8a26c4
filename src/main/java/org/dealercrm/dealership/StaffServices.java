package org.dealercrm.dealership;

import java.sql.Timestamp;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SystemCall;

/** Services of advisers and managers: OFBiz people with a role, at sites and for brands. */
public final class StaffServices {
    private static final Set<String> ROLES = Set.of("SALES_REP", "MANAGER");

    private StaffServices() { }

    /** Creates a person with the role of adviser or manager, at a site and for a brand when they are given. */
    public static Map<String, Object> createDealershipStaff(DispatchContext dctx, Map<String, ? extends Object> context) {
        String roleTypeId = (String) context.get("roleTypeId");
        if (!ROLES.contains(roleTypeId)) {
            return Answers.error("DealercrmDealershipBadRole", context);
        }
        try {
            Map<String, Object> person = SystemCall.answer(dctx, "createPerson", UtilMisc.toMap("firstName", context.get("firstName"),
                    "lastName", context.get("lastName")));
            if (ServiceUtil.isError(person)) {
                return ServiceUtil.returnError(ServiceUtil.getErrorMessage(person));
            }
            String partyId = (String) person.get("partyId");
            dctx.getDelegator().createOrStore(dctx.getDelegator().makeValue("PartyRole", "partyId", partyId, "roleTypeId", roleTypeId));
            addPost(dctx.getDelegator(), partyId, roleTypeId, (String) context.get("facilityId"), (String) context.get("brandId"));
            return Answers.saved("partyId", partyId, context);
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    /** Changes the name of an adviser or manager; of nobody else. */
    public static Map<String, Object> updateDealershipStaff(DispatchContext dctx, Map<String, ? extends Object> context) {
        try {
            String partyId = (String) context.get("partyId");
            if (role(dctx.getDelegator(), partyId) == null) {
                return Answers.error("DealercrmDealershipNoStaff", context);
            }
            Map<String, Object> person = SystemCall.answer(dctx, "updatePerson", UtilMisc.toMap("partyId", partyId,
                    "firstName", context.get("firstName"), "lastName", context.get("lastName")));
            return ServiceUtil.isError(person) ? ServiceUtil.returnError(ServiceUtil.getErrorMessage(person))
                    : Answers.saved("partyId", partyId, context);
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    /** Gives an adviser or manager one more site, one more brand, or both, from now on. */
    public static Map<String, Object> addDealershipPost(DispatchContext dctx, Map<String, ? extends Object> context) {
        try {
            String partyId = (String) context.get("partyId");
            String roleTypeId = role(dctx.getDelegator(), partyId);
            if (roleTypeId == null) {
                return Answers.error("DealercrmDealershipNoStaff", context);
            }
            addPost(dctx.getDelegator(), partyId, roleTypeId, (String) context.get("facilityId"), (String) context.get("brandId"));
            return Answers.saved("partyId", partyId, context);
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    /** Ends the work of an adviser or manager at a site or for a brand; the row stays as history. */
    public static Map<String, Object> endDealershipPost(DispatchContext dctx, Map<String, ? extends Object> context) {
        try {
            String partyId = (String) context.get("partyId");
            if (role(dctx.getDelegator(), partyId) == null) {
                return Answers.error("DealercrmDealershipNoStaff", context);
            }
            end(dctx.getDelegator(), "FacilityParty", "facilityId", context.get("facilityId"), partyId);
            end(dctx.getDelegator(), "DealershipBrandParty", "brandId", context.get("brandId"), partyId);
            return Answers.saved("partyId", partyId, context);
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    private static void addPost(Delegator delegator, String partyId, String roleTypeId, String facilityId, String brandId)
            throws GenericEntityException {
        add(delegator, "FacilityParty", "facilityId", facilityId, partyId, roleTypeId);
        add(delegator, "DealershipBrandParty", "brandId", brandId, partyId, roleTypeId);
    }

    private static void add(Delegator delegator, String entity, String field, String id, String partyId, String roleTypeId)
            throws GenericEntityException {
        Timestamp now = Clock.now();
        boolean wanted = id != null && EntityQuery.use(delegator).from(entity).where(field, id, "partyId", partyId, "roleTypeId", roleTypeId)
                .filterByDate(now).queryList().isEmpty();
        if (wanted) {
            delegator.create(entity, field, id, "partyId", partyId, "roleTypeId", roleTypeId, "fromDate", now);
        }
    }

    private static void end(Delegator delegator, String entity, String field, Object id, String partyId) throws GenericEntityException {
        if (id != null) {
            for (GenericValue post : EntityQuery.use(delegator).from(entity).where(field, id, "partyId", partyId)
                    .filterByDate(Clock.now()).queryList()) {
                if (ROLES.contains(post.getString("roleTypeId"))) {
                    post.set("thruDate", Clock.now());
                    post.store();
                }
            }
        }
    }

    private static String role(Delegator delegator, String partyId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("PartyRole").where("partyId", partyId).queryList().stream()
                .map(role -> role.getString("roleTypeId")).filter(ROLES::contains).findFirst().orElse(null);
    }
}

package org.dealercrm.pqrs.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;

/** The people who may answer cases: those with an enabled user that holds the permission. */
public final class Staff {
    private static final List<String> ANSWERING = List.of("DEALERCRM_PQRS_ANSWER_UPDATE", "DEALERCRM_PQRS_ANSWER_ADMIN");

    private Staff() { }

    /** Whether somebody may answer cases today. */
    static boolean mayAnswer(DispatchContext dctx, String partyId) throws GenericEntityException {
        Security security = dctx.getSecurity();
        for (GenericValue user : EntityQuery.use(dctx.getDelegator()).from("UserLogin").where("partyId", partyId).queryList()) {
            if (!"N".equals(user.get("enabled")) && security.hasEntityPermission("DEALERCRM_PQRS_ANSWER", "_UPDATE", user)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody has a login in use. */
    public static boolean isActive(Delegator delegator, String partyId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("UserLogin").where("partyId", partyId).queryList().stream()
                .anyMatch(user -> !"N".equals(user.get("enabled")));
    }

    /** Everybody who may answer cases, as id and name in the order of the names: the choices of a form. */
    public static List<Map<String, Object>> choices(Delegator delegator) throws GenericEntityException {
        return choices(delegator, EntityCondition.makeCondition("permissionId", EntityOperator.IN, ANSWERING));
    }

    /** Everybody who works with the product in some way: the choices of who carries out what is planned. */
    public static List<Map<String, Object>> everybody(Delegator delegator) throws GenericEntityException {
        return choices(delegator, EntityCondition.makeCondition("permissionId", EntityOperator.LIKE, "DEALERCRM%"));
    }

    private static List<Map<String, Object>> choices(Delegator delegator, EntityCondition permission) throws GenericEntityException {
        List<String> groups = EntityQuery.use(delegator).from("SecurityGroupPermission").where(permission).filterByDate(Clock.now())
                .<String>getFieldList("groupId").stream().distinct().toList();
        Map<String, Map<String, Object>> people = new LinkedHashMap<>();
        for (GenericValue user : users(delegator, groups)) {
            String partyId = user.getString("partyId");
            if (partyId != null && !people.containsKey(partyId)) {
                people.put(partyId, Map.of("id", partyId, "text", PersonName.of(delegator, partyId)));
            }
        }
        List<Map<String, Object>> choices = new ArrayList<>(people.values());
        choices.sort((one, other) -> String.CASE_INSENSITIVE_ORDER.compare((String) one.get("text"), (String) other.get("text")));
        return choices;
    }

    /** The enabled users that are in one of the groups today. */
    public static List<GenericValue> users(Delegator delegator, List<String> groupIds) throws GenericEntityException {
        List<String> ids = EntityQuery.use(delegator).from("UserLoginSecurityGroup").where(EntityCondition.makeCondition("groupId",
                EntityOperator.IN, groupIds)).filterByDate(Clock.now()).getFieldList("userLoginId");
        return groupIds.isEmpty() || ids.isEmpty() ? List.of() : EntityQuery.use(delegator).from("UserLogin").where(
                EntityCondition.makeCondition("userLoginId", EntityOperator.IN, ids)).orderBy("userLoginId").queryList().stream()
                .filter(user -> !"N".equals(user.get("enabled"))).toList();
    }
}

package org.dealercrm.proactive.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;

/** Who gets the monthly report: the enabled users of the groups of a setting who may export it, one user a person. */
final class ReportRecipients {
    private static final String MODULE = ReportRecipients.class.getName();
    private static final String SETTING = "proactive.reportGroups";

    private ReportRecipients() { }

    /** Their users, by name. */
    static List<GenericValue> of(Delegator delegator, Security security) throws GenericEntityException {
        List<String> groups = groups(delegator);
        Map<String, GenericValue> byParty = new LinkedHashMap<>();
        if (groups.isEmpty()) {
            return List.of();
        }
        for (GenericValue member : EntityQuery.use(delegator).from("UserLoginSecurityGroup")
                .where(EntityCondition.makeCondition("groupId", EntityOperator.IN, groups)).filterByDate(Clock.now()).orderBy("userLoginId")
                .queryList()) {
            GenericValue user = EntityQuery.use(delegator).from("UserLogin").where("userLoginId", member.get("userLoginId")).queryOne();
            if (mayRead(security, user)) {
                byParty.putIfAbsent(user.getString("partyId"), user);
            }
        }
        return List.copyOf(byParty.values());
    }

    /** Whether a user can be sent the report: enabled, a person, and allowed to export it. */
    static boolean mayRead(Security security, GenericValue user) {
        return user != null && user.get("partyId") != null && !"N".equals(user.get("enabled"))
                && security.hasEntityPermission("DEALERCRM_PROACTIVE", "_EXPORT", user);
    }

    private static List<String> groups(Delegator delegator) throws GenericEntityException {
        String value = Settings.of(delegator, SETTING).inForce(null, null).map(Settings.InForce::value).orElse("");
        List<String> known = new ArrayList<>();
        for (String groupId : value.strip().split("[\\s,;]+")) {
            if (EntityQuery.use(delegator).from("SecurityGroup").where("groupId", groupId).queryCount() > 0) {
                known.add(groupId);
            } else if (!groupId.isEmpty()) {
                Debug.logWarning("Setting " + SETTING + " names " + groupId + ", which is no group of users", MODULE);
            }
        }
        return known;
    }
}

package org.dealercrm.host.security;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.servlet.http.HttpSession;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.entity.util.EntityUtil;
import org.apache.ofbiz.security.Security;

/** Permissions through security groups: rows come from the entity cache and are filtered by date at every question. */
public final class GroupSecurity implements Security {

    private Delegator delegator;

    public GroupSecurity(Delegator delegator) {
        this.delegator = delegator;
    }

    @Override
    public Delegator getDelegator() {
        return delegator;
    }

    @Override
    public void setDelegator(Delegator other) {
        this.delegator = other;
    }

    @Override
    public Iterator<GenericValue> findUserLoginSecurityGroupByUserLoginId(String userLoginId) {
        return EntityUtil.filterByDate(read("UserLoginSecurityGroup", "userLoginId", userLoginId)).iterator();
    }

    @Override
    public boolean securityGroupPermissionExists(String groupId, String permission) {
        return grants(groupId, Set.of(permission));
    }

    @Override
    public boolean hasPermission(String permission, HttpSession session) {
        return hasPermission(permission, userOf(session));
    }

    @Override
    public boolean hasPermission(String permission, GenericValue userLogin) {
        return userLogin != null && holdsAny(userLogin, Set.of(permission));
    }

    @Override
    public boolean hasEntityPermission(String entity, String action, HttpSession session) {
        return hasEntityPermission(entity, action, userOf(session));
    }

    @Override
    public boolean hasEntityPermission(String entity, String action, GenericValue userLogin) {
        if (userLogin == null) {
            return false;
        }
        String admin = entity + "_ADMIN";
        String wanted = entity + action;
        return holdsAny(userLogin, wanted.equals(admin) ? Set.of(admin) : Set.of(wanted, admin));
    }

    @Override
    public boolean hasRolePermission(String application, String action, String primaryKey, String role, GenericValue userLogin) {
        return hasRolePermission(application, action, primaryKey, role == null ? List.of() : List.of(role), userLogin);
    }

    @Override
    public boolean hasRolePermission(String application, String action, String primaryKey, List<String> roles,
            GenericValue userLogin) {
        return hasEntityPermission(application, action, userLogin);
    }

    @Override
    public void clearUserData(GenericValue userLogin) {
        delegator.clearCacheLine("UserLoginSecurityGroup");
        delegator.clearCacheLine("SecurityGroupPermission");
    }

    private boolean holdsAny(GenericValue userLogin, Set<String> permissions) {
        Iterator<GenericValue> groups = findUserLoginSecurityGroupByUserLoginId(userLogin.getString("userLoginId"));
        while (groups.hasNext()) {
            if (grants(groups.next().getString("groupId"), permissions)) {
                return true;
            }
        }
        return false;
    }

    private boolean grants(String groupId, Set<String> permissions) {
        return EntityUtil.filterByDate(read("SecurityGroupPermission", "groupId", groupId)).stream()
                .anyMatch(row -> permissions.contains(row.getString("permissionId")));
    }

    private List<GenericValue> read(String entityName, String field, String value) {
        try {
            return EntityQuery.use(delegator).from(entityName).where(field, value).cache().queryList();
        } catch (GenericEntityException e) {
            throw new IllegalStateException("The permissions of " + value + " cannot be read", e);
        }
    }

    private static GenericValue userOf(HttpSession session) {
        return session.getAttribute("userLogin") instanceof GenericValue userLogin ? userLogin : null;
    }
}

package org.apache.ofbiz.security;

import java.util.Iterator;
import java.util.List;
import javax.servlet.http.HttpSession;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;

/** Answers whether a user holds a permission through a security group that is valid now. */
public interface Security {

    Delegator getDelegator();

    void setDelegator(Delegator delegator);

    /** The group memberships of a user that are valid now. */
    Iterator<GenericValue> findUserLoginSecurityGroupByUserLoginId(String userLoginId);

    boolean securityGroupPermissionExists(String groupId, String permission);

    boolean hasPermission(String permission, HttpSession session);

    boolean hasPermission(String permission, GenericValue userLogin);

    /** True with entity + action or entity + "_ADMIN". */
    boolean hasEntityPermission(String entity, String action, HttpSession session);

    boolean hasEntityPermission(String entity, String action, GenericValue userLogin);

    boolean hasRolePermission(String application, String action, String primaryKey, String role, GenericValue userLogin);

    boolean hasRolePermission(String application, String action, String primaryKey, List<String> roles, GenericValue userLogin);

    void clearUserData(GenericValue userLogin);
}

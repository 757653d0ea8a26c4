package org.dealercrm.structure;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.Test;

/** docs/roles.md and the grants of the role groups say the same. */
public class RolesTest {

    @Test
    public void theTableForPeopleIsTheTableOfTheData() {
        TreeMap<String, Set<String>> granted = new TreeMap<>();
        ComponentFiles.elements(Path.of("data/DealercrmSecurityGroupInitialData.xml"), "SecurityGroupPermission").forEach(grant ->
                granted.computeIfAbsent(grant.getAttribute("groupId"), group -> new TreeSet<>()).add(grant.getAttribute("permissionId")));
        TreeMap<String, Set<String>> written = new TreeMap<>();
        Roles.read().forEach(role -> written.put(role.groupId(), new TreeSet<>(role.permissions())));
        assertEquals(granted, written);
    }
}

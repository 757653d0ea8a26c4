package org.dealercrm.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The roles as docs/roles.md states them. */
public final class Roles {

    private static final int FIRST_AREA = 4;

    private Roles() { }

    /**
     * One role.
     *
     * @param groupId     security group
     * @param userLoginId demo user of the role
     * @param permissions every permission the group holds
     */
    public record Role(String groupId, String userLoginId, TreeSet<String> permissions) {

        /** Whether the role may do an action, written _VIEW, on a base permission. */
        public boolean may(String permission, String action) {
            return permissions.contains(permission + action) || permissions.contains(permission + "_ADMIN");
        }
    }

    /** The rows of the table, in its order. */
    public static List<Role> read() {
        List<Role> roles = new ArrayList<>();
        List<String> areas = List.of();
        for (String line : ComponentFiles.text(Path.of("docs/roles.md")).lines().toList()) {
            String[] cells = line.isEmpty() ? new String[0] : line.substring(1).split("\\|");
            if (line.startsWith("| Group ")) {
                areas = Arrays.stream(cells).skip(FIRST_AREA).map(cell -> cell.trim().toUpperCase(Locale.ROOT)).toList();
            } else if (line.startsWith("| DEALERCRM_")) {
                TreeSet<String> permissions = new TreeSet<>();
                permissions.add(cells[0].trim().equals("DEALERCRM_ADMIN") ? "DEALERCRM_ADMIN" : "DEALERCRM_VIEW");
                String scope = cells[3].trim();
                if (!scope.equals("own")) {
                    permissions.add("DEALERCRM_" + scope.toUpperCase(Locale.ROOT) + "_VIEW");
                }
                for (int i = 0; i < areas.size(); i++) {
                    for (String action : cells[FIRST_AREA + i].split(",")) {
                        if (!action.isBlank()) {
                            permissions.add("DEALERCRM_" + areas.get(i) + "_" + action.trim().toUpperCase(Locale.ROOT));
                        }
                    }
                }
                roles.add(new Role(cells[0].trim(), cells[2].trim(), permissions));
            }
        }
        return roles;
    }
}

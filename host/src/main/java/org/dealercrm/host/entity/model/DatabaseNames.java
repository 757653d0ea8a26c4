package org.dealercrm.host.entity.model;

import java.util.Set;

/** Names of tables, columns, constraints and indexes from Java names. */
public final class DatabaseNames {
    private static final int CONSTRAINT_LENGTH = 30;
    private static final int STAMP_INDEX_LENGTH = 18;
    private static final String VOWELS = "AEIOUY";

    private DatabaseNames() {
    }

    /** An underscore before every capital, all in upper case: vinHTML5 becomes VIN_H_T_M_L5. */
    public static String ofJavaName(String javaName) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            if (i > 0 && Character.isUpperCase(c)) {
                name.append('_');
            }
            name.append(Character.toUpperCase(c));
        }
        return name.toString();
    }

    public static String clipped(String name) {
        return name.length() <= CONSTRAINT_LENGTH ? name : name.substring(0, CONSTRAINT_LENGTH);
    }

    /** As {@link #stampIndex(String, String)}, made different from the names in use by a number before the suffix. */
    public static String stampIndex(String tableName, String suffix, Set<String> used) {
        String name = stampIndex(tableName, suffix);
        String stem = name.substring(0, name.length() - suffix.length());
        for (int number = 2; !used.add(name); number++) {
            name = stem.substring(0, Math.min(stem.length(), STAMP_INDEX_LENGTH - suffix.length() - 2)) + number + suffix;
        }
        return name;
    }

    /** The name of a stamp index: vowels vanish from the end, then the table's part is cut, until it is short enough. */
    public static String stampIndex(String tableName, String suffix) {
        StringBuilder name = new StringBuilder(tableName + suffix);
        for (int i = name.length() - 1; i > 0 && name.length() > STAMP_INDEX_LENGTH; i--) {
            if (VOWELS.indexOf(name.charAt(i)) >= 0) {
                name.deleteCharAt(i);
            }
        }
        if (name.length() > STAMP_INDEX_LENGTH) {
            name.delete(STAMP_INDEX_LENGTH - suffix.length(), name.length() - suffix.length());
        }
        return name.toString();
    }
}

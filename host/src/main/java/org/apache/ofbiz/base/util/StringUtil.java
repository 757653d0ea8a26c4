package org.apache.ofbiz.base.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Splitting, joining, and strings that are printed without HTML encoding. */
public final class StringUtil {
    public static final StringUtil INSTANCE = new StringUtil();

    private StringUtil() {
    }

    public static String replaceString(String mainString, String oldString, String newString) {
        if (mainString == null || oldString == null || oldString.isEmpty()) {
            return mainString;
        }
        return mainString.replace(oldString, newString == null ? "" : newString);
    }

    public static String join(Collection<?> col, CharSequence delim) {
        if (col == null || col.isEmpty()) {
            return null;
        }
        return col.stream().map(Object::toString).collect(Collectors.joining(delim));
    }

    /** The parts between delimiter characters; empty parts vanish. Of empty text: null. */
    public static List<String> split(String str, String delim) {
        if (UtilValidate.isEmpty(str)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = delim == null ? new StringTokenizer(str) : new StringTokenizer(str, delim);
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }

    /** Parses the text of a List, "[a, b]". */
    public static List<String> toList(String s) {
        if (!s.startsWith("[") || !s.endsWith("]")) {
            throw new IllegalArgumentException("String is not from List.toString()");
        }
        String text = s.substring(1, s.length() - 1);
        return text.isEmpty() ? new LinkedList<>() : new LinkedList<>(List.of(text.split(",\\s")));
    }

    /** Parses the text of a Set, "[a, b]". */
    public static Set<String> toSet(String s) {
        return new LinkedHashSet<>(toList(s));
    }

    public static String removeSpaces(String str) {
        return str.replace(" ", "");
    }

    public static StringWrapper makeStringWrapper(String theString) {
        if (theString == null) {
            return null;
        }
        return theString.isEmpty() ? StringWrapper.EMPTY_STRING_WRAPPER : new StringWrapper(theString);
    }

    /** Text that templates print as it is. */
    public static StringWrapper wrapString(String theString) {
        return makeStringWrapper(theString);
    }

    /** A string that is no String, so that the renderer's HTML encoding leaves it alone. */
    public static class StringWrapper {
        public static final StringWrapper EMPTY_STRING_WRAPPER = new StringWrapper("");

        private final String theString;

        public StringWrapper(String theString) {
            this.theString = theString;
        }

        @Override
        public String toString() {
            return theString;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof StringWrapper wrapper && theString.equals(wrapper.theString);
        }

        @Override
        public int hashCode() {
            return theString.hashCode();
        }
    }
}

package org.apache.ofbiz.base.util;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
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

    public static String join(Collection<?> col, String delim) {
        if (col == null || col.isEmpty()) {
            return null;
        }
        return col.stream().map(String::valueOf).collect(Collectors.joining(delim));
    }

    /** The parts between delimiter characters; empty parts vanish. Null stays null. */
    public static List<String> split(String str, String delim) {
        if (str == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = delim == null ? new StringTokenizer(str) : new StringTokenizer(str, delim);
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }

    public static List<String> split(String str, String delim, int limit) {
        return str == null ? null : new ArrayList<>(List.of(str.split(delim, limit)));
    }

    public static List<String> quoteStrList(List<String> list) {
        return list.stream().map(s -> "'" + s + "'").collect(Collectors.toCollection(ArrayList::new));
    }

    public static Map<String, String> strToMap(String str, String delim, boolean trim, String pairsSeparator) {
        if (str == null) {
            return null;
        }
        Map<String, String> map = new LinkedHashMap<>();
        for (String element : split(str, delim == null ? "|" : delim)) {
            String separator = pairsSeparator == null ? "=" : pairsSeparator;
            int at = element.indexOf(separator);
            if (at < 0) {
                continue;
            }
            String name = element.substring(0, at);
            String value = element.substring(at + separator.length());
            if (pairsSeparator == null) {
                name = decode(name);
                value = decode(value);
            }
            map.put(trim ? name.trim() : name, trim ? value.trim() : value);
        }
        return map;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, String> strToMap(String str, String delim, boolean trim) {
        return strToMap(str, delim, trim, null);
    }

    public static Map<String, String> strToMap(String str, String delim) {
        return strToMap(str, delim, false);
    }

    public static Map<String, String> strToMap(String str) {
        return strToMap(str, "|", false);
    }

    /** Parses the text of a Map, "{a=b, c=d}". */
    public static Map<String, String> toMap(String s) {
        Map<String, String> map = new HashMap<>();
        for (String entry : inside(s, '{', '}').split(",\\s")) {
            if (!entry.isEmpty()) {
                String[] pair = entry.split("=", 2);
                map.put(pair[0], pair.length > 1 ? pair[1] : "");
            }
        }
        return map;
    }

    /** Parses the text of a List, "[a, b]". */
    public static List<String> toList(String s) {
        String text = inside(s, '[', ']');
        return text.isEmpty() ? new LinkedList<>() : new LinkedList<>(List.of(text.split(",\\s")));
    }

    /** Parses the text of a Set, "[a, b]". */
    public static Set<String> toSet(String s) {
        return new LinkedHashSet<>(toList(s));
    }

    private static String inside(String s, char first, char last) {
        if (s.length() < 2 || s.charAt(0) != first || s.charAt(s.length() - 1) != last) {
            throw new IllegalArgumentException("String is not from " + first + " to " + last);
        }
        return s.substring(1, s.length() - 1);
    }

    public static String removeSpaces(String str) {
        return str.replaceAll("\\s", "");
    }

    public static String toHexString(byte[] bytes) {
        StringBuilder hex = new StringBuilder(bytes.length * 2);
        for (byte b : bytes) {
            hex.append(String.format("%02x", b));
        }
        return hex.toString();
    }

    public static String cleanUpPathPrefix(String prefix) {
        if (prefix == null || prefix.isEmpty()) {
            return "";
        }
        String path = prefix.replace('\\', '/');
        path = path.charAt(0) == '/' ? path : '/' + path;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    public static StringBuilder append(StringBuilder sb, Iterable<? extends Object> iterable, String prefix, String suffix, String sep) {
        StringBuilder result = sb;
        boolean first = true;
        for (Object item : iterable) {
            result = result == null ? new StringBuilder() : result;
            if (!first && sep != null) {
                result.append(sep);
            }
            result.append(prefix == null ? "" : prefix).append(item).append(suffix == null ? "" : suffix);
            first = false;
        }
        return result;
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

        public String concat(String str) {
            return theString.concat(str);
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

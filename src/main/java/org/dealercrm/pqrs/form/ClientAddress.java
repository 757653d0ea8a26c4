package org.dealercrm.pqrs.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The address that a client is counted by. Behind proxies it is what the outermost of them wrote into X-Forwarded-For, counted from the
 * right, since everything further left may be invented; without proxies the header is nothing. An IPv6 client owns its whole /64.
 */
final class ClientAddress {
    private static final int LONGEST = 64;

    private ClientAddress() { }

    static String of(String remote, String forwardedFor, long proxies) {
        List<String> hops = new ArrayList<>(forwardedFor == null || forwardedFor.isBlank() ? List.of()
                : Arrays.stream(forwardedFor.split(",")).map(String::strip).filter(hop -> !hop.isEmpty()).toList());
        Collections.reverse(hops);
        String address = proxies < 1 || hops.isEmpty() ? remote : hops.get((int) Math.min(proxies, hops.size()) - 1);
        return network(address == null ? "" : address.strip().toLowerCase(Locale.ROOT));
    }

    private static String network(String address) {
        String bare = address.startsWith("[") ? address.replaceFirst("^\\[([^\\]]*)].*$", "$1") : address.replaceFirst("^([\\d.]+):\\d+$", "$1");
        if (bare.startsWith("::ffff:") && bare.contains(".")) {
            return bare.substring("::ffff:".length());
        }
        String known = bare.replaceFirst("%.*$", "");
        return known.contains(":") ? prefix(known) : known.substring(0, Math.min(LONGEST, known.length()));
    }

    /** The first four groups; groups that :: stands for are zeros. */
    private static String prefix(String address) {
        int gap = address.indexOf("::");
        List<String> groups = new ArrayList<>(groups(gap < 0 ? address : address.substring(0, gap)));
        List<String> tail = gap < 0 ? List.of() : groups(address.substring(gap + 2));
        while (gap >= 0 && groups.size() + tail.size() < 8) {
            groups.add("0");
        }
        groups.addAll(tail);
        return String.join(":", groups.subList(0, Math.min(4, groups.size())).stream().map(ClientAddress::short4).toList()) + "::/64";
    }

    private static List<String> groups(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(":"));
    }

    private static String short4(String group) {
        String plain = group.replaceFirst("^0+(?=.)", "");
        return plain.substring(0, Math.min(4, plain.length()));
    }
}

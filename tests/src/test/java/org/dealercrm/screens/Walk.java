package org.dealercrm.screens;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.dealercrm.testing.Page;
import org.dealercrm.testing.WebClient;

/**
 * What a user reaches from the start page by links: an address with its ids for each screen, and the fields of a form for each
 * action. So the tests need no list of ids, and a screen without a way to it is found.
 */
final class Walk {

    private static final String CONTROL = "/dealercrm/control/";

    private final Set<String> screens;
    private final Set<String> actions;
    private final Map<String, String> addresses = new TreeMap<>();
    private final Map<String, Map<String, String>> forms = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    /** Walks from the start page and from the pages named, which only a form leads to. */
    Walk(WebClient client, Requests requests, List<Page> others) {
        screens = requests.screens().stream().map(Requests.Request::uri).collect(Collectors.toSet());
        actions = requests.actions().stream().map(Requests.Request::uri).collect(Collectors.toSet());
        others.forEach(this::look);
        open.add("control/main");
        while (!open.isEmpty()) {
            look(client.get(open.pop()));
        }
    }

    private void look(Page page) {
        String from = uri(page.address());
        page.links().forEach(this::note);
        page.document().select("form[action]").forEach(form -> {
            String action = uri(form.absUrl("action"));
            if (actions.contains(action)) {
                forms.computeIfAbsent(action, uri -> Page.fieldsOf(form));
            }
        });
        if (screens.contains(from)) {
            addresses.putIfAbsent(from, page.address());
        }
    }

    /** A screen is looked at once for each set of parameters: Brand/Edit is one page without brandId and another one with it. */
    private void note(String link) {
        String uri = uri(link);
        if (screens.contains(uri)) {
            Map<String, String> parameters = query(link);
            if (seen.add(uri + new TreeSet<>(parameters.keySet()))) {
                open.add(link);
                addresses.merge(uri, link, (known, other) -> query(known).size() < parameters.size() ? other : known);
            }
        } else if (actions.contains(uri)) {
            forms.computeIfAbsent(uri, action -> query(link));
        }
    }

    private static String uri(String address) {
        String path = URI.create(address).getPath();
        return path != null && path.startsWith(CONTROL) ? path.substring(CONTROL.length()) : "";
    }

    private static Map<String, String> query(String link) {
        Map<String, String> fields = new LinkedHashMap<>();
        String query = URI.create(link).getQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            fields.put(pair.split("=", 2)[0], pair.contains("=") ? pair.split("=", 2)[1] : "");
        }
        return fields;
    }

    /** Screens by uri with an address that opens them. */
    Map<String, String> addresses() {
        return addresses;
    }

    /** Fields by the uri of the action that takes them. */
    Map<String, Map<String, String>> forms() {
        return forms;
    }
}

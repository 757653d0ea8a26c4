package org.dealercrm.host.widget.form;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilHttp;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.link.Link;

/** The addresses that show the same grid again: another page of it, or another order. */
final class PageLinks {
    private final String address;
    private final Map<String, Object> parameters;
    private final int number;

    private PageLinks(String address, Map<String, Object> parameters, int number) {
        this.address = address;
        this.parameters = parameters;
        this.number = number;
    }

    static PageLinks of(FormRun run, int number) {
        Rendering rendering = run.rendering();
        String target = rendering.expand(run.attributes().text("paginate-target"));
        if (target.isEmpty()) {
            target = currentRequest(rendering);
        }
        Map<String, Object> parameters = new LinkedHashMap<>(UtilHttp.getParameterMap(rendering.request()));
        parameters.keySet().removeIf(name -> name.contains(UtilHttp.getMultiRowDelimiter()) || name.startsWith("_") || "csrfToken".equals(name));
        return new PageLinks(Link.action(rendering, target), parameters, number);
    }

    private static String currentRequest(Rendering rendering) {
        String path = rendering.request().getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    /** Up to the place where size and index follow. */
    String paging() {
        Map<String, Object> kept = new LinkedHashMap<>(parameters);
        for (String name : new String[] {"VIEW_INDEX_", "VIEW_SIZE_", "viewIndex_", "viewSize_"}) {
            kept.remove(name + number);
        }
        return withQuery(kept) + (kept.isEmpty() ? "?" : "&");
    }

    /** The address that orders by the given field. */
    String sorting(String parameter, String order) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(parameter, order);
        parameters.forEach(ordered::putIfAbsent);
        return withQuery(ordered);
    }

    private String withQuery(Map<String, Object> query) {
        String encoded = UtilHttp.urlEncodeArgs(query).replace("&amp;", "&");
        return encoded.isEmpty() ? address : address + "?" + encoded;
    }
}

package org.dealercrm.host.web.request;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;

/** A view that a later response of type view-last or view-home returns to, with the parameters it was shown with. */
record SavedView(String name, HashMap<String, Object> parameters) implements Serializable {

    /** Which of the remembered views is meant. */
    enum Kind {
        LAST("_LAST_VIEW_"), HOME("_HOME_VIEW_"), SAVED("_SAVED_VIEW_");

        private final String attribute;

        Kind(String attribute) {
            this.attribute = attribute;
        }
    }

    static void remember(HttpServletRequest request, Kind kind, String viewName) {
        HashMap<String, Object> parameters = new HashMap<>(ParameterMaps.ofRequest(request));
        parameters.values().removeIf(value -> !(value instanceof Serializable));
        request.getSession().setAttribute(kind.attribute, new SavedView(viewName, parameters));
    }

    static SavedView recall(HttpServletRequest request, Kind kind) {
        return (SavedView) request.getSession().getAttribute(kind.attribute);
    }

    /** Makes the remembered parameters visible to the view; those of the current request win. */
    void restoreParameters(HttpServletRequest request) {
        Map<String, Object> current = ParameterMaps.ofRequest(request);
        parameters.forEach((name, value) -> {
            if (!current.containsKey(name) && request.getAttribute(name) == null) {
                request.setAttribute(name, value);
            }
        });
    }
}

package org.dealercrm.host.web.request;

import java.io.IOException;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilHttp;
import org.apache.ofbiz.base.util.UtilProperties;
import org.dealercrm.host.web.SessionUser;
import org.dealercrm.host.web.ViewRenderer;
import org.dealercrm.host.web.site.ViewMap;

/** Draws views with the renderer of their type and sends them with the headers every page has. */
public final class Views {

    private static final String MODULE = Views.class.getName();

    private final Map<String, ViewRenderer> renderers;

    public Views(Map<String, ViewRenderer> renderers) {
        this.renderers = Map.copyOf(renderers);
    }

    /** Lets the renderer of each view read what it needs; a type without renderer shows only when asked for. */
    public void check(Iterable<ViewMap> all) {
        for (ViewMap view : all) {
            if (renderers.containsKey(view.type())) {
                renderers.get(view.type()).check(view.page());
            }
        }
    }

    /** Renders the view completely before anything is sent. */
    void show(ViewMap view, HttpServletRequest request, HttpServletResponse response) throws RequestFailure, IOException {
        if (view.auth() && SessionUser.id(request).isEmpty()) {
            throw new RequestFailure("The view [" + view.name() + "] is only shown to users who are logged in.");
        }
        ViewRenderer renderer = renderers.get(view.type());
        if (renderer == null) {
            throw new RequestFailure("No handler for views of type [" + view.type() + "].");
        }
        String encoding = view.encoding().isEmpty() ? "UTF-8" : view.encoding();
        response.setContentType((view.contentType().isEmpty() ? "text/html" : view.contentType()) + ";charset=" + encoding);
        response.setHeader("x-frame-options", view.xFrameOptions());
        if (view.noCache()) {
            UtilHttp.setResponseBrowserProxyNoCache(response);
        }
        request.setAttribute("_CURRENT_VIEW_", view.name());
        PageBuffer page = new PageBuffer(response);
        try {
            renderer.render(request, page, view.name(), view.page());
        } catch (Exception e) {
            Debug.logError(e, "View " + view.name() + " (" + view.page() + ") could not be drawn", MODULE);
            throw new RequestFailure(UtilProperties.getMessage("HostWebUiLabels", "HostViewFailed", Map.of("view", view.name()),
                    UtilHttp.getLocale(request)));
        }
        page.send();
    }
}

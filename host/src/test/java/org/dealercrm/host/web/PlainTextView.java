package org.dealercrm.host.web;

import java.util.Map;
import java.util.TreeMap;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.base.util.UtilHttp;

/** Draws a view as lines of text: its name, then every plain value it could read. */
public final class PlainTextView implements ViewRenderer {

    @Override
    public void render(HttpServletRequest request, HttpServletResponse response, String viewName, String page) throws Exception {
        response.getWriter().println("view=" + viewName);
        Map<String, Object> parameters = new TreeMap<>(UtilHttp.getCombinedMap(request));
        for (Map.Entry<String, Object> entry : parameters.entrySet()) {
            if (!entry.getKey().startsWith("org.") && !entry.getKey().startsWith("javax.")) {
                response.getWriter().println(entry.getKey() + "=" + entry.getValue());
            }
        }
        for (String target : new String[] {"Note/create", "Note/upload", "Note/createRows", "Note/touch"}) {
            response.getWriter().println("token of " + target + "=" + CsrfTokens.token(request, target));
        }
        response.getWriter().println("token for scripts=" + CsrfTokens.ajaxToken(request));
        if ("broken".equals(page)) {
            throw new IllegalStateException("secret detail of a broken page");
        }
    }
}

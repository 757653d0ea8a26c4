package org.apache.ofbiz.webapp.control;

import java.io.IOException;

import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.dealercrm.host.web.request.RequestFlow;
import org.dealercrm.host.web.server.WebappSetup;

/** The servlet behind {@code /control/*}: every screen and action of a webapp passes here. */
public final class ControlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient RequestFlow flow;

    @Override
    public void init() throws ServletException {
        WebappSetup setup = WebappSetup.of(getServletContext());
        setup.siteConf().install(getServletContext());
        getServletContext().setAttribute(RequestHandler.ATTRIBUTE, new RequestHandler());
        flow = setup.flow();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("strict-transport-security", "max-age=31536000; includeSubDomains");
        response.setHeader("x-content-type-options", "nosniff");
        response.setHeader("x-frame-options", "sameorigin");
        response.setHeader("Referrer-Policy", "no-referrer-when-downgrade");
        response.setHeader("Content-Security-Policy-Report-Only", "default-src 'self'");
        String serverRoot = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
        request.setAttribute("_SERVER_ROOT_URL_", serverRoot);
        request.setAttribute("_CONTROL_PATH_", request.getContextPath() + request.getServletPath());
        request.setAttribute("_CONTEXT_ROOT_", getServletContext().getRealPath("/"));
        flow.serve(request, response);
    }
}

package org.apache.ofbiz.webapp.control;

import java.io.IOException;
import java.util.List;

import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.util.EntityUtilProperties;
import org.dealercrm.host.web.request.ErrorPage;
import org.dealercrm.host.web.request.InputGuard;
import org.dealercrm.host.web.upload.MultipartBody;

/** Lets only listed paths of a webapp through and refuses dangerous input, with OFBiz's own peculiarities. */
public final class ControlFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> HOSTS = List.of("localhost", "127.0.0.1");

    private List<String> allowedPaths = List.of();
    private String redirectPath = "";

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        String paths = getInitParameter("allowedPaths");
        allowedPaths = paths == null ? List.of() : List.of(paths.split(":"));
        redirectPath = getInitParameter("redirectPath") == null ? "" : getInitParameter("redirectPath");
        for (String unsupported : new String[] {"errorCode", "forceRedirectAll"}) {
            if (getInitParameter(unsupported) != null) {
                throw new ServletException("ControlFilter: init-param " + unsupported + " is not known here");
            }
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!HOSTS.contains(request.getServerName())) {
            ErrorPage.send(request, response, "Domain " + request.getServerName() + " is not accepted; open the application as localhost.");
        } else if (allowedPaths.stream().noneMatch(path::startsWith)) {
            response.sendRedirect(request.getContextPath() + redirectPath);
        } else {
            MultipartBody.read(request, uploadLimit(request));
            if (InputGuard.refuses(request)) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "For security reason this URL is not accepted");
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    private static long uploadLimit(HttpServletRequest request) {
        Delegator delegator = (Delegator) request.getServletContext().getAttribute("delegator");
        return Long.parseLong(EntityUtilProperties.getPropertyValue("general", "http.upload.max.size", "-1", delegator));
    }
}

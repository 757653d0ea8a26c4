package org.apache.ofbiz.webapp.control;

import java.io.IOException;

import javax.servlet.FilterChain;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.dealercrm.host.web.request.JsonBody;

/** Gives every request the objects that events and screens expect: delegator, dispatcher, security; reads JSON bodies. */
public final class ContextFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ServletContext context = request.getServletContext();
        request.setAttribute("servletContext", context);
        for (String name : new String[] {"delegator", "dispatcher", "security"}) {
            request.setAttribute(name, context.getAttribute(name));
        }
        JsonBody.read(request);
        chain.doFilter(request, response);
    }
}

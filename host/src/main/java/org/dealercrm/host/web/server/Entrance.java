package org.dealercrm.host.web.server;

import java.io.IOException;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Leads from the bare address of the server to the component's webapp. */
final class Entrance extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String target;

    Entrance(String target) {
        this.target = target;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(target);
    }
}

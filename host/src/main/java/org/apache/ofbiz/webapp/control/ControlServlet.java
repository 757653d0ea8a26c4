package org.apache.ofbiz.webapp.control;

import javax.servlet.http.HttpServlet;

/** The servlet behind {@code /control/*}: every screen and action of a webapp passes here. */
public class ControlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
}

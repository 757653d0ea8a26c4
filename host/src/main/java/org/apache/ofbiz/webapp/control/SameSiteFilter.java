package org.apache.ofbiz.webapp.control;

import javax.servlet.http.HttpFilter;

/** Cookies are SameSite=strict. The embedded server writes them so itself; the filter only satisfies web.xml. */
public final class SameSiteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
}

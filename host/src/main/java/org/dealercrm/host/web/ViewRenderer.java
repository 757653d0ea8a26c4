package org.dealercrm.host.web;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Draws the views of one view-map type; a handler element of a controller names the class, which has a public no-argument constructor. */
public interface ViewRenderer {

    /**
     * Writes the whole page. Content type, encoding and headers are set before, and what is written is held back until this method
     * returns, so that an exception leads to a clean error page.
     *
     * @param page the page attribute of the view-map, for a screen {@code component://name/path.xml#ScreenName}
     */
    void render(HttpServletRequest request, HttpServletResponse response, String viewName, String page) throws Exception;

    /** Reads what the page of a view needs when its webapp starts, and refuses what cannot be drawn. */
    default void check(String page) {
    }
}

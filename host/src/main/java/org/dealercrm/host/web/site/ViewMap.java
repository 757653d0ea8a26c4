package org.dealercrm.host.web.site;

/** A view-map of a controller: how a named view is drawn and with which headers it is sent. */
public record ViewMap(String name, String type, String page, String contentType, String encoding, boolean noCache,
        boolean auth, String xFrameOptions) {
}

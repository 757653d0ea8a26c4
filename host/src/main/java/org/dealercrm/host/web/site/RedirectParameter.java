package org.dealercrm.host.web.site;

/** One parameter that a redirect carries: a constant, or the value found under another name in the request. */
public record RedirectParameter(String name, String from, String value) {
}

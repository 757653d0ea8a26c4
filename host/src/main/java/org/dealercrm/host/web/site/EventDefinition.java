package org.dealercrm.host.web.site;

/** The event of a request-map: what runs before a response is chosen. */
public record EventDefinition(String type, String path, String invoke, boolean globalTransaction, int transactionTimeout) {
}

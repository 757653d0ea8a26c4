package org.dealercrm.proactive.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;

/** What an answer of the API means for the message. */
final class GraphAnswer {
    private static final int LONGEST_ID = 255;
    private static final int SERVER_FAULT = 500;
    private static final int GOOD = 200;
    private static final int REDIRECT = 300;

    private GraphAnswer() { }

    /**
     * A good answer names the id of the message. An error in the API's own words is certain: nothing left. A server fault in other words, as
     * of a gateway that gave up waiting, and a good answer without an id leave it open.
     */
    static SendResult read(int httpStatus, String body) {
        JsonNode answer = Json.read(body);
        String id = Json.text(answer.path("messages").path(0).path("id"));
        boolean good = httpStatus >= GOOD && httpStatus < REDIRECT;
        if (good && id != null && id.length() <= LONGEST_ID) {
            return SendResult.accepted(id, Json.text(answer.path("contacts").path(0).path("wa_id")));
        }
        int code = answer.path("error").path("code").asInt();
        if (code != 0) {
            return SendResult.failed(GraphProblem.of(httpStatus, code), Integer.toString(code));
        }
        return good || httpStatus >= SERVER_FAULT ? SendResult.unknown()
                : SendResult.failed(GraphProblem.of(httpStatus, 0), "HTTP " + httpStatus);
    }
}

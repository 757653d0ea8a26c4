package org.dealercrm.proactive.whatsapp;

/**
 * What is known after a message was handed to the API.
 *
 * @param state      ACCEPTED, FAILED (it certainly did not leave) or UNKNOWN
 * @param providerId WhatsApp's id of an accepted message
 * @param waId       the number as WhatsApp knows it, or null
 * @param problem    what is wrong when it failed
 * @param code       the error code of the API, or null
 */
record SendResult(MessageState state, String providerId, String waId, GraphProblem problem, String code) {

    static SendResult accepted(String providerId, String waId) {
        return new SendResult(MessageState.ACCEPTED, providerId, waId, null, null);
    }

    static SendResult failed(GraphProblem problem, String code) {
        return new SendResult(MessageState.FAILED, null, null, problem, code);
    }

    static SendResult unknown() {
        return new SendResult(MessageState.UNKNOWN, null, null, null, null);
    }
}

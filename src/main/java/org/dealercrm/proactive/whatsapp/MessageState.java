package org.dealercrm.proactive.whatsapp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a message has come; a report never leads back, so that reports may come in any order and again. */
enum MessageState {
    SENDING, UNKNOWN, ACCEPTED, SENT, FAILED, DELIVERED, READ;

    private static final String PREFIX = "WAM_";

    /** The id of the state as rows keep it. */
    String id() {
        return PREFIX + name();
    }

    static MessageState of(String id) {
        return valueOf(id.substring(PREFIX.length()));
    }

    /** The state that WhatsApp reports by a word, if it is one that we keep. */
    static Optional<MessageState> reported(String word) {
        return Arrays.stream(values()).filter(state -> state.ordinal() >= SENT.ordinal())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }

    /** The ids of the states from which a report leads to this one. */
    List<String> before() {
        return Arrays.stream(values()).filter(state -> state.ordinal() < ordinal()).map(MessageState::id).toList();
    }

    /** Whether nobody knows if the customer got it: it is not sent again by itself. */
    boolean open() {
        return this == SENDING || this == UNKNOWN;
    }

    /** Whether WhatsApp has it or had it. */
    boolean accepted() {
        return !open() && this != FAILED;
    }

    /** The field of a row that keeps when it came so far. */
    String dateField() {
        return name().toLowerCase(Locale.ROOT) + "Date";
    }
}

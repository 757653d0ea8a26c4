package org.dealercrm.privacy;

import java.util.Arrays;
import java.util.Optional;

/** What a person says of a purpose. Nobody asked is no state: the law reads it as no. */
public enum ConsentState {
    GRANTED, REFUSED, WITHDRAWN;

    /** The state of a name. */
    public static Optional<ConsentState> named(String name) {
        return Arrays.stream(values()).filter(state -> state.name().equals(name)).findFirst();
    }
}

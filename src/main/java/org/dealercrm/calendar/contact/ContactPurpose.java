package org.dealercrm.calendar.contact;

import java.util.Arrays;
import java.util.Optional;

/** Why we begin a contact: all rules bind the commercial ones; hours, holidays, opt-outs and one a day bind every one. */
public enum ContactPurpose {
    COMMERCIAL, SERVICE, VERIFICATION, SURVEY;

    /** The purpose of a name, if it is one. */
    public static Optional<ContactPurpose> named(String name) {
        return name == null ? Optional.empty() : Arrays.stream(values()).filter(purpose -> purpose.name().equals(name)).findFirst();
    }
}

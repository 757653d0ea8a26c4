package org.dealercrm.calendar.contact;

import java.util.Optional;

/** How a customer is reached; calls, WhatsApp and text messages need a telephone number, e-mails an e-mail address. */
public enum ContactChannel {
    CALL, WHATSAPP, EMAIL, SMS;

    private static final String PHONE = "\\+[1-9]\\d{6,14}";
    private static final String MAIL = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+";
    private static final int LONGEST = 250;

    /** The channel of a name, if it is one. */
    public static Optional<ContactChannel> named(String name) {
        return name == null ? Optional.empty()
                : java.util.Arrays.stream(values()).filter(channel -> channel.name().equals(name)).findFirst();
    }

    /** Whether an address (E.164 or an e-mail) can be reached by this channel. */
    public boolean reaches(String address) {
        return address != null && address.length() <= LONGEST && address.matches(this == EMAIL ? MAIL : PHONE);
    }
}

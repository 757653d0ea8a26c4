package org.dealercrm.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.security.Security;

/** What somebody sees of a person whom they need not know: enough to tell two apart, not enough to reach one. */
public final class MaskedText {
    private static final String HIDDEN = "••••";
    private static final int SHOWN_END = 2;

    private MaskedText() { }

    /** Whether a user sees numbers, addresses and documents as they are. */
    public static boolean seesAll(Security security, GenericValue userLogin) {
        return userLogin != null && security.hasEntityPermission("DEALERCRM_PERSONALDATA", "_VIEW", userLogin);
    }

    /** The initials of a name: Rosa Elena Prado is R. E. P. */
    public static String name(String name) {
        return name == null || name.isBlank() ? "" : Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".").collect(Collectors.joining(" "));
    }

    /** The end of a number or a document: ••••01. */
    public static String number(String number) {
        if (number == null || number.isBlank()) {
            return "";
        }
        String text = number.strip();
        return text.length() <= SHOWN_END * 2 ? HIDDEN : HIDDEN + text.substring(text.length() - SHOWN_END);
    }

    /** The domain of an e-mail: ••••@example.com. */
    public static String email(String email) {
        return email == null || email.isBlank() ? "" : HIDDEN + (email.contains("@") ? email.substring(email.indexOf('@')) : "");
    }

    /** That there is something. */
    public static String whole(String text) {
        return text == null || text.isBlank() ? "" : HIDDEN;
    }
}

package org.dealercrm.shared;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** The one way a typed telephone number is stored: +573001234567. */
public final class E164 {

    private E164() { }

    /** The number, read as people of a country write it; nothing when nobody can have it. */
    public static Optional<String> of(String text, String countryCode) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = library.parse(text, countryCode);
            return library.isValidNumber(number) ? Optional.of(library.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}

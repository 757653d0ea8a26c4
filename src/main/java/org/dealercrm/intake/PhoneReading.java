package org.dealercrm.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Finds the usable phone numbers of a cell and gives them in E.164; a number that nobody can have is none. */
final class PhoneReading {
    private static final Pattern SEPARATOR = Pattern.compile("[/;,|\\n\\r]|\\s+-\\s+|\\s+[oyu]\\s+|\\s{2,}");
    private static final Pattern SCIENTIFIC = Pattern.compile("(\\d+)(?:[.,](\\d+))?[eE]\\+?(\\d{1,2})");
    private static final int FEWEST_DIFFERENT_DIGITS = 3;

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String region;
    private final String countryCode;

    PhoneReading(String region) {
        this.region = region;
        this.countryCode = Integer.toString(library.getCountryCodeForRegion(region));
    }

    /** A number in E.164 and in the parts that a TelecomNumber keeps. */
    record Phone(String e164, String countryCode, String areaCode, String contactNumber, boolean mobile) { }

    /** Whether libphonenumber knows a region. */
    static boolean knows(String region) {
        return PhoneNumberUtil.getInstance().getSupportedRegions().contains(region);
    }

    /** The usable numbers of some cells, mobiles first, each once. */
    List<Phone> phones(Cell... cells) {
        Map<String, Phone> found = new LinkedHashMap<>();
        for (Cell cell : cells) {
            for (String part : parts(cell)) {
                phone(part).ifPresent(phone -> found.putIfAbsent(phone.e164(), phone));
            }
        }
        List<Phone> phones = new ArrayList<>(found.values());
        phones.sort((one, other) -> Boolean.compare(other.mobile(), one.mobile()));
        return phones;
    }

    private static List<String> parts(Cell cell) {
        if (cell.number() != null) {
            return List.of(new BigDecimal(cell.number()).toBigInteger().toString());
        }
        if (SCIENTIFIC.matcher(cell.text()).matches()) {
            return List.of(cell.text());
        }
        return SEPARATOR.splitAsStream(cell.text()).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private Optional<Phone> phone(String part) {
        String text = part;
        Matcher scientific = SCIENTIFIC.matcher(part.replace(" ", ""));
        if (scientific.matches()) {
            text = allDigits(scientific);
        }
        for (String candidate : candidates(text)) {
            Optional<Phone> phone = parsed(candidate);
            if (phone.isPresent()) {
                return phone;
            }
        }
        return Optional.empty();
    }

    /** 3.001234567E9 still has its ten digits; 3.0E+09 lost them, and zeros in their place would be another's number. */
    private static String allDigits(Matcher scientific) {
        String fraction = scientific.group(2) == null ? "" : scientific.group(2);
        boolean complete = fraction.length() >= Integer.parseInt(scientific.group(3));
        return complete ? scientific.group(1) + fraction : "";
    }

    private List<String> candidates(String text) {
        String digits = text.replaceAll("\\D", "");
        List<String> candidates = new ArrayList<>();
        if (digits.startsWith("00" + countryCode)) {
            candidates.add("+" + digits.substring(2));
        }
        candidates.add(text);
        if (digits.startsWith("0")) {
            candidates.add(digits.replaceFirst("^0+", ""));
        }
        if (digits.startsWith(countryCode)) {
            candidates.add("+" + digits);
        }
        return candidates;
    }

    private Optional<Phone> parsed(String text) {
        try {
            PhoneNumber number = library.parse(text, region);
            String national = library.getNationalSignificantNumber(number);
            if (!library.isValidNumber(number) || national.chars().distinct().count() < FEWEST_DIFFERENT_DIGITS) {
                return Optional.empty();
            }
            int area = library.getLengthOfGeographicalAreaCode(number);
            PhoneNumberType type = library.getNumberType(number);
            return Optional.of(new Phone(library.format(number, PhoneNumberFormat.E164), Integer.toString(number.getCountryCode()),
                    area == 0 ? null : national.substring(0, area), national.substring(area),
                    type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}

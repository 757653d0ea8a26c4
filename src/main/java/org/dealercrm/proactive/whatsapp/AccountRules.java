package org.dealercrm.proactive.whatsapp;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dealercrm.proactive.ScriptText;

/** What an administrator may type about numbers and templates; answers are keys of labels. */
final class AccountRules {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 255;
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\d+)\\s*}}");

    private AccountRules() { }

    /** What is wrong with a number. */
    static Optional<String> refusal(UnaryOperator<String> typed) {
        String name = typed.apply("accountName");
        if (name == null || name.length() > LONGEST_NAME) {
            return Optional.of("DealercrmWhatsAppNameMissing");
        }
        if (!matches(typed.apply("phoneNumberId"), "\\d{5,30}") || !matches(typed.apply("businessAccountId"), "\\d{5,30}")) {
            return Optional.of("DealercrmWhatsAppBadIds");
        }
        if (!matches(typed.apply("apiVersion"), "v\\d{1,3}\\.\\d{1,2}")) {
            return Optional.of("DealercrmWhatsAppBadVersion");
        }
        if (!isAddress(typed.apply("graphAddress"))) {
            return Optional.of("DealercrmWhatsAppBadAddress");
        }
        return Secrets.isName(typed.apply("secretName")) ? Optional.empty() : Optional.of("DealercrmWhatsAppBadSecretName");
    }

    /** Whether the token may be sent to an address: encrypted, or on this machine. */
    static boolean isAddress(String text) {
        if (text == null || text.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            URI address = URI.create(text);
            boolean plain = address.getHost() != null && address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
            return plain && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()) && HERE.contains(address.getHost()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** What is wrong with a template. */
    static Optional<String> templateRefusal(UnaryOperator<String> typed) {
        if (!matches(typed.apply("templateName"), "[a-z0-9_]{1,100}")) {
            return Optional.of("DealercrmWhatsAppBadTemplateName");
        }
        if (!matches(typed.apply("languageId"), "(es|en)(_[A-Z]{2})?")) {
            return Optional.of("DealercrmWhatsAppBadLanguage");
        }
        if (!matches(typed.apply("categoryId"), "MARKETING|UTILITY") || !matches(typed.apply("statusId"), "WAT_APPROVED|WAT_PAUSED")) {
            return Optional.of("DealercrmWhatsAppBadCategory");
        }
        List<String> fields = fields(typed.apply("bodyFields"));
        if (fields.contains("picture") || !ScriptText.FIELDS.containsAll(fields)) {
            return Optional.of("DealercrmWhatsAppBadFields");
        }
        String text = typed.apply("bodyText");
        return text != null && places(text).equals(fields.size()) ? Optional.empty() : Optional.of("DealercrmWhatsAppBadPlaces");
    }

    /** Merge fields in their order, however they are separated. */
    static List<String> fields(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("[\\s,;{}]+")).filter(field -> !field.isEmpty()).toList();
    }

    /** How many places a text has, when they are numbered from 1 on without a gap; else -1. */
    private static Integer places(String text) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            numbers.add(found.group(1).length() > 2 ? Integer.MAX_VALUE : Integer.valueOf(found.group(1)));
        }
        return numbers.isEmpty() || numbers.first() == 1 && numbers.last() == numbers.size() ? numbers.size() : -1;
    }

    /** The text with its places filled. */
    static String filled(String text, List<String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(number >= 1 && number <= values.size() ? values.get(number - 1) : "");
        });
    }

    private static boolean matches(String text, String pattern) {
        return text != null && text.matches(pattern);
    }
}

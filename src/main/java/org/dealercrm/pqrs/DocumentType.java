package org.dealercrm.pqrs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;

/** The kinds of identity documents that cases know: cédula of a citizen or a foreigner, NIT of a company, passport. */
public enum DocumentType {
    CC, CE, NIT, PASSPORT;

    /** Whether an id names one of them. */
    public static boolean isOne(String id) {
        return Arrays.stream(values()).anyMatch(one -> one.name().equals(id));
    }

    /** Its name in a language. */
    public String named(Locale locale) {
        return UtilProperties.getMessage(PqrsReply.LABELS, "DealercrmPqrsDocument_" + name(), locale);
    }

    /** All of them to choose from, with id and text. */
    public static List<Map<String, String>> options(Locale locale) {
        return Arrays.stream(values()).map(one -> Map.of("id", one.name(), "text", one.named(locale))).toList();
    }
}

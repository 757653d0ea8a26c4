package org.dealercrm.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;

/** What the user reads when a file or a profile is refused. */
final class IntakeMessages {
    private static final String LABELS = "DealercrmIntakeUiLabels";

    private IntakeMessages() { }

    static String of(UnreadableFile refusal, Locale locale) {
        Map<String, Object> facts = new HashMap<>(refusal.facts());
        facts.computeIfPresent("kind", (key, kind) -> text("DealercrmIntakeKind_" + kind, Map.of(), locale));
        facts.computeIfPresent("fields", (key, fields) -> String.join(", ", ((List<?>) fields).stream().map(field -> field(field, locale)).toList()));
        facts.replaceAll((key, value) -> value.toString());
        return text("DealercrmIntakeUnreadable_" + refusal.reason(), facts, locale);
    }

    private static String field(Object id, Locale locale) {
        return text("DealercrmIntakeField_" + id, Map.of(), locale);
    }

    static String text(String key, Map<String, Object> facts, Locale locale) {
        return UtilProperties.getMessage(LABELS, key, facts, locale);
    }
}

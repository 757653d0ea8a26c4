package org.dealercrm.proactive;

import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What somebody typed about a campaign, checked before anything is written. */
final class CampaignInput {
    static final List<String> TEXTS = List.of("workCost", "partsNeeded", "workTime", "staffAvailability", "scriptText", "whatsappText",
            "contactNumbers");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBERS = 255;
    private static final int MOST_ATTEMPTS = 9;

    private final Map<String, ? extends Object> input;
    private String wrong;
    private Map<String, Object> wrongNames = Map.of();

    CampaignInput(Map<String, ? extends Object> input) {
        this.input = input;
        check();
    }

    /** What is wrong: a label and its names. */
    record Refusal(String labelKey, Map<String, Object> names) { }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(wrong).map(key -> new Refusal(key, wrongNames));
    }

    private void check() {
        String name = text("campaignName");
        if (name == null || name.length() > LONGEST_NAME) {
            refuse("DealercrmProactiveNameMissing");
        } else if (text("contactNumbers") != null && text("contactNumbers").length() > LONGEST_NUMBERS) {
            refuse("DealercrmProactiveNumbersLong");
        } else if (!readable("fromDate") || !readable("thruDate") || day("fromDate") == null) {
            refuse("DealercrmProactiveBadDates");
        } else if (day("thruDate") != null && day("thruDate").before(day("fromDate"))) {
            refuse("DealercrmProactiveDatesTurned");
        } else if (text("maxAttempts") != null && !text("maxAttempts").matches("[1-" + MOST_ATTEMPTS + "]")) {
            refuse("DealercrmProactiveBadAttempts");
        } else {
            checkFields();
        }
    }

    private void checkFields() {
        Set<String> unknown = new TreeSet<>(ScriptText.unknown(text("scriptText")));
        unknown.addAll(ScriptText.unknown(text("whatsappText")));
        if (!unknown.isEmpty()) {
            wrong = "DealercrmProactiveUnknownFields";
            wrongNames = Map.of("unknown", String.join(", ", unknown), "known", String.join(", ", ScriptText.FIELDS));
        }
    }

    private void refuse(String labelKey) {
        wrong = labelKey;
    }

    String text(String name) {
        return Answers.typed(input, name);
    }

    Date day(String name) {
        try {
            return text(name) == null ? null : Date.valueOf(LocalDate.parse(text(name)));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private boolean readable(String name) {
        return text(name) == null || day(name) != null;
    }

    /** The fields of our row that were typed. */
    Map<String, Object> fields(long usualAttempts) {
        Map<String, Object> fields = new HashMap<>();
        TEXTS.forEach(name -> fields.put(name, text(name)));
        fields.put("campaignName", text("campaignName"));
        fields.put("whatsAppTemplateId", text("whatsAppTemplateId"));
        fields.put("fromDate", day("fromDate"));
        fields.put("thruDate", day("thruDate"));
        fields.put("maxAttempts", text("maxAttempts") == null ? Long.valueOf(usualAttempts) : Long.valueOf(text("maxAttempts")));
        return fields;
    }
}

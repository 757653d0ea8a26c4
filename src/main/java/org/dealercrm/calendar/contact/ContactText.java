package org.dealercrm.calendar.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.ofbiz.base.util.UtilProperties;

import org.dealercrm.calendar.Holiday;
import org.dealercrm.calendar.contact.ContactDecision.Block;

/** Says in a language, and in the local time of a site, what the policy decided. */
public final class ContactText {
    private static final String LABELS = "DealercrmCalendarContactUiLabels";

    private final ZoneId zone;
    private final Locale locale;

    public ContactText(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
    }

    /** The whole answer in one paragraph. */
    public String of(ContactDecision decision) {
        if (decision.allowed()) {
            return label("DealercrmContactAllowed", Map.of());
        }
        String why = decision.blocks().stream().map(this::of).collect(Collectors.joining(" "));
        return label("DealercrmContactBlocked", Map.of()) + " " + why + " " + next(decision);
    }

    /** When the contact may begin. */
    public String next(ContactDecision decision) {
        return decision.nextAllowed() == null ? label("DealercrmContactNoNext", Map.of())
                : label("DealercrmContactNext", Map.of("when", moment(decision.nextAllowed())));
    }

    /** One rule with its source. */
    public String of(Block block) {
        Map<String, Object> values = new HashMap<>();
        block.values().forEach((name, value) -> values.put(name, text(value)));
        boolean closed = block.rule() == ContactRule.HOURS && !block.values().containsKey("opens");
        String said = label("DealercrmContactRule_" + block.rule() + (closed ? "_CLOSED" : ""), values);
        boolean sourced = block.source() != null && !block.source().isBlank();
        return sourced ? said.replaceFirst("\\.$", "") + " (" + block.source() + ")." : said;
    }

    /** A moment at the site, with its weekday. */
    public String moment(Instant moment) {
        return LocalDate.ofInstant(moment, zone).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale)) + ", " + time(moment);
    }

    /** The hour of a moment at the site. */
    public String time(Instant moment) {
        return moment.atZone(zone).format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    private String text(Object value) {
        if (value instanceof Instant moment) {
            return moment(moment);
        }
        if (value instanceof LocalTime time) {
            return time.format(DateTimeFormatter.ofPattern("HH:mm"));
        }
        if (value instanceof LocalDate day) {
            return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
        }
        if (value instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL, locale);
        }
        if (value instanceof ContactChannel channel) {
            return label("DealercrmContactBy_" + channel, Map.of());
        }
        if (value instanceof List<?> holidays) {
            return holidays.stream().map(holiday -> name((Holiday) holiday)).collect(Collectors.joining(" · "));
        }
        return String.valueOf(value);
    }

    private String name(Holiday holiday) {
        return holiday.description() != null ? holiday.description()
                : UtilProperties.getMessage("DealercrmCalendarUiLabels", "DealercrmCalendarHoliday_" + holiday.key(), locale);
    }

    private String label(String key, Map<String, ? extends Object> values) {
        return UtilProperties.getMessage(LABELS, key, new HashMap<String, Object>(values), locale);
    }
}

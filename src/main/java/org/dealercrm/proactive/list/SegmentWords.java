package org.dealercrm.proactive.list;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.proactive.ProactiveDisplay;

/** The limits of a segment in words. */
public final class SegmentWords {
    private final ProactiveDisplay display;
    private final Locale locale;

    public SegmentWords(ProactiveDisplay display, Locale locale) {
        this.display = display;
        this.locale = locale;
    }

    /** All limits, with a semicolon between; without any it takes everybody. */
    public String limits(GenericValue segment) throws GenericEntityException {
        List<String> said = new ArrayList<>();
        if (segment.get("brandId") != null) {
            said.add(display.brand(segment.getString("brandId")));
        }
        if (segment.get("facilityId") != null) {
            said.add(display.site(segment.getString("facilityId")));
        }
        for (String stem : Segment.LIMITS.keySet()) {
            for (String name : List.of(stem + "From", stem + "Thru")) {
                Object value = segment.get(name);
                if (value != null) {
                    said.add(label("DealercrmProactive_" + name) + " " + (value instanceof Date day ? display.day(day) : value));
                }
            }
        }
        return said.isEmpty() ? label("DealercrmProactiveEverybody") : String.join("; ", said);
    }

    private String label(String key) {
        return UtilProperties.getMessage("DealercrmProactiveUiLabels", key, locale);
    }
}

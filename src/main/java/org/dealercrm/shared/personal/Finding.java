package org.dealercrm.shared.personal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a capability holds about a person and what becomes of it.
 *
 * @param kindId    what it is
 * @param treatment what becomes of it
 * @param rows      how many rows
 * @param keptUntil until when the law has it kept, or null
 */
public record Finding(String kindId, Treatment treatment, long rows, LocalDate keptUntil) {

    /** Removed wholly, reduced to what a duty needs, or kept as it is. */
    public enum Treatment { REMOVED, REDUCED, KEPT }

    /** One finding for each kind and treatment, until the latest day of them. */
    public static List<Finding> summed(List<Finding> findings) {
        Map<String, Finding> all = new LinkedHashMap<>();
        findings.forEach(each -> all.merge(each.kindId + each.treatment, each, Finding::plus));
        return List.copyOf(all.values());
    }

    private Finding plus(Finding other) {
        LocalDate later = keptUntil == null || other.keptUntil != null && other.keptUntil.isAfter(keptUntil) ? other.keptUntil : keptUntil;
        return new Finding(kindId, treatment, rows + other.rows, later);
    }
}

package org.dealercrm.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The names by which a report may call a brand, a site, an adviser or a stage, and what they stand for. */
final class KnownNames {
    /** Before an id that a source gave, to ask whether its person was suppressed. */
    static final String OF_SOURCE = "\u0000";

    private final Map<String, Set<String>> brands = new HashMap<>();
    private final Map<String, Set<String>> sites = new HashMap<>();
    private final Map<String, Set<String>> stages = new HashMap<>();
    private final Map<String, Set<String>> results = new HashMap<>();
    private final Map<String, Set<String>> advisers = new HashMap<>();
    private final Map<String, Set<String>> sitesOfAdviser = new HashMap<>();

    private Predicate<String> suppressed = address -> false;

    KnownNames brand(String brandId, String... names) {
        return add(brands, brandId, names);
    }

    KnownNames site(String facilityId, String... names) {
        return add(sites, facilityId, names);
    }

    KnownNames stage(String stageId, String... names) {
        return add(stages, stageId, names);
    }

    KnownNames result(String outcomeId, String... words) {
        return add(results, outcomeId, words);
    }

    KnownNames adviser(String partyId, String... names) {
        return add(advisers, partyId, names);
    }

    KnownNames adviserAt(String partyId, String facilityId) {
        sitesOfAdviser.computeIfAbsent(partyId, key -> new LinkedHashSet<>()).add(facilityId);
        return this;
    }

    /** How to tell that the data of the owner of a number, an e-mail, a document or an id were suppressed. */
    KnownNames suppressed(Predicate<String> people) {
        this.suppressed = people;
        return this;
    }

    boolean isSuppressed(String address) {
        return suppressed.test(address);
    }

    private KnownNames add(Map<String, Set<String>> names, String id, String... spoken) {
        for (String name : spoken) {
            if (name != null && !Words.plain(name).isEmpty()) {
                names.computeIfAbsent(Words.plain(name), key -> new LinkedHashSet<>()).add(id);
            }
        }
        return this;
    }

    Set<String> brands(String name) {
        return brands.getOrDefault(Words.plain(name), Set.of());
    }

    Set<String> sites(String name) {
        return sites.getOrDefault(Words.plain(name), Set.of());
    }

    Set<String> stages(String name) {
        return stages.getOrDefault(Words.plain(name), Set.of());
    }

    /** What calls came to by the words of a report. */
    Set<String> results(String word) {
        return results.getOrDefault(Words.plain(word), Set.of());
    }

    /** The advisers of that name; of several, those who work at the site. */
    Set<String> advisers(String name, String facilityId) {
        Set<String> all = advisers.getOrDefault(Words.plain(name), Set.of());
        if (all.size() < 2) {
            return all;
        }
        Set<String> there = new LinkedHashSet<>(all);
        there.removeIf(partyId -> !sitesOfAdviser.getOrDefault(partyId, Set.of()).contains(facilityId));
        return there.isEmpty() ? all : there;
    }
}

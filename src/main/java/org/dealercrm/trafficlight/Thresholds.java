package org.dealercrm.trafficlight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The limits in force of the light. The narrowest row wins, and brand is narrower than stage, stage than source: a row for
 * brand and stage beats one for brand and source, which beats one for the brand, which beats one for stage and source.
 */
public record Thresholds(List<Threshold> rows) {
    /** Stands for every brand, stage or source. */
    public static final String ALL = "_NA_";

    /** What holds when nobody has set anything. */
    static final Threshold DEFAULT = new Threshold(new Kind(ALL, ALL, ALL), 3, 7);

    /** The prospects that limits are for; each part may be ALL. */
    public record Kind(String brandId, String stageId, String sourceName) {

        /** The kind of a prospect, whose values may be null. */
        public static Kind of(String brandId, String stageId, String sourceName) {
            return new Kind(orAll(brandId), orAll(stageId), orAll(sourceName));
        }

        private static String orAll(String id) {
            return id == null || id.isEmpty() ? ALL : id;
        }

        /** Whether every prospect is of this kind. */
        public boolean everything() {
            return equals(DEFAULT.kind());
        }

        private boolean holds(Kind prospect) {
            return (ALL.equals(brandId) || brandId.equals(prospect.brandId))
                    && (ALL.equals(stageId) || stageId.equals(prospect.stageId))
                    && (ALL.equals(sourceName) || sourceName.equals(prospect.sourceName));
        }

        int narrowness() {
            return (ALL.equals(brandId) ? 0 : 4) + (ALL.equals(stageId) ? 0 : 2) + (ALL.equals(sourceName) ? 0 : 1);
        }
    }

    /** Green up to greenMaxDays without follow-up, yellow up to yellowMaxDays, then red. */
    public record Threshold(Kind kind, int greenMaxDays, int yellowMaxDays) {

        /** Whether the limits can be: neither negative nor crossed. */
        public boolean ordered() {
            return greenMaxDays >= 0 && yellowMaxDays > greenMaxDays;
        }
    }

    /** The limits of a prospect. */
    public Threshold of(Kind prospect) {
        return narrowestFirst().stream().filter(row -> row.kind().holds(prospect)).findFirst().orElse(DEFAULT);
    }

    /** All limits in the order in which they are asked; the last ones hold for every prospect. */
    List<Threshold> narrowestFirst() {
        Map<Kind, Threshold> latest = new LinkedHashMap<>();
        latest.put(DEFAULT.kind(), DEFAULT);
        rows.forEach(row -> latest.put(row.kind(), row));
        return latest.values().stream().sorted(Comparator.comparingInt((Threshold row) -> row.kind().narrowness()).reversed()).toList();
    }
}

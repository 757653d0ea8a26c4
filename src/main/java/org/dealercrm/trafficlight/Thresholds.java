package org.dealercrm.trafficlight;

import java.util.List;
import java.util.Optional;

/** The limits in force of the light: a row for brand and stage beats one for the brand, that one for the stage, that the general one. */
public record Thresholds(List<Threshold> rows) {
    /** Stands for every brand or every stage. */
    public static final String ALL = "_NA_";

    /** What holds when nobody has set anything. */
    static final Threshold DEFAULT = new Threshold(ALL, ALL, 3, 7);

    /** Green up to greenMaxDays without follow-up, yellow up to yellowMaxDays, then red. */
    public record Threshold(String brandId, String stageId, int greenMaxDays, int yellowMaxDays) {

        /** Whether the limits can be: neither negative nor crossed. */
        public boolean ordered() {
            return greenMaxDays >= 0 && yellowMaxDays > greenMaxDays;
        }

        private boolean isFor(String brand, String stage) {
            return brandId.equals(brand) && stageId.equals(stage);
        }
    }

    /** The limits of a prospect of that brand in that stage; both may be null. */
    public Threshold of(String brandId, String stageId) {
        return row(brandId, stageId).or(() -> row(brandId, ALL)).or(() -> row(ALL, stageId)).or(() -> row(ALL, ALL)).orElse(DEFAULT);
    }

    private Optional<Threshold> row(String brandId, String stageId) {
        return rows.stream().filter(row -> row.isFor(brandId, stageId)).findFirst();
    }
}

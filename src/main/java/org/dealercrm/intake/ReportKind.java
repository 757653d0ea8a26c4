package org.dealercrm.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of reports that can be taken in; a profile is of one kind, which says what fields its reports fill. */
enum ReportKind {
    TRAFFIC("TRAFFIC_REPORT");

    private final String id;

    ReportKind(String id) {
        this.id = id;
    }

    /** The id under which a profile keeps it. */
    String id() {
        return id;
    }

    static Optional<ReportKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** The fields of its reports, in the order in which they choose among equal headers. */
    List<TargetField> fields() {
        return List.of(TargetField.values());
    }

    Optional<TargetField> field(String fieldId) {
        return fields().stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }

    /** The fields that bear the date of a row: a row with one of them is data. */
    List<TargetField> dates() {
        return List.of(TargetField.TRAFFIC_DATE);
    }

    /** Fields that a report cannot do without and that these columns do not fill. */
    List<TargetField> missing(ColumnMap columns, ReadingRules rules) {
        List<TargetField> missing = new ArrayList<>();
        require(columns, TargetField.TRAFFIC_DATE, missing);
        if (!columns.has(TargetField.CUSTOMER_LAST_NAME)) {
            require(columns, TargetField.CUSTOMER_NAME, missing);
        }
        if (!columns.has(TargetField.EMAIL)) {
            require(columns, TargetField.PHONE, missing);
        }
        if (rules.brandId() == null) {
            require(columns, TargetField.BRAND, missing);
        }
        if (rules.facilityId() == null) {
            require(columns, TargetField.SITE, missing);
        }
        return missing;
    }

    private static void require(ColumnMap columns, TargetField field, List<TargetField> missing) {
        if (!columns.has(field)) {
            missing.add(field);
        }
    }
}

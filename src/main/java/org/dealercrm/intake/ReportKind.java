package org.dealercrm.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of reports that can be taken in; a profile is of one kind, which says what fields its reports fill. */
enum ReportKind {
    TRAFFIC("TRAFFIC_REPORT"), ACTIVITY("ACTIVITY_REPORT"), CUSTOMERS("CUSTOMER_REPORT"), CASES("CASE_REPORT");

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
        return Arrays.stream(TargetField.values()).filter(field -> field.isOf(this)).toList();
    }

    Optional<TargetField> field(String fieldId) {
        return fields().stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }

    /** The fields that bear the date of a row: a row with one of them is data. */
    List<TargetField> dates() {
        return switch (this) {
        case TRAFFIC -> List.of(TargetField.TRAFFIC_DATE);
        case ACTIVITY -> List.of(TargetField.DONE_DATE, TargetField.PLANNED_DATE);
        case CUSTOMERS -> List.of(TargetField.LAST_VISIT, TargetField.NEXT_SERVICE, TargetField.PURCHASE, TargetField.LAST_CALL);
        case CASES -> List.of(TargetField.RECEIVED);
        };
    }

    /** Fields that a report cannot do without and that these columns do not fill. */
    List<TargetField> missing(ColumnMap columns, ReadingRules rules) {
        Stream<TargetField> required = switch (this) {
        case TRAFFIC -> ofTraffic(columns, rules);
        case ACTIVITY -> ofActivities(columns, rules);
        case CUSTOMERS -> ofCustomers(columns, rules);
        case CASES -> ofCases(columns, rules);
        };
        return required.filter(field -> !columns.has(field)).toList();
    }

    /** Without a number nobody can be called; history of calls does without. */
    private static Stream<TargetField> ofCustomers(ColumnMap columns, ReadingRules rules) {
        List<TargetField> required = new ArrayList<>();
        if (!columns.has(TargetField.CUSTOMER_LAST_NAME) && rules.unnamedCustomer() == null) {
            required.add(TargetField.CUSTOMER_NAME);
        }
        if (!columns.has(TargetField.CALL_RESULT)) {
            required.add(TargetField.PHONE);
        }
        return required.stream();
    }

    /** Where no column holds what was put forward, its subject must say it. */
    private static Stream<TargetField> ofCases(ColumnMap columns, ReadingRules rules) {
        List<TargetField> required = new ArrayList<>(List.of(TargetField.RECEIVED));
        if (rules.cases().typeId() == null) {
            required.add(TargetField.CASE_TYPE);
        }
        if (rules.cases().channelId() == null) {
            required.add(TargetField.CASE_CHANNEL);
        }
        if (!columns.has(TargetField.CASE_SUBJECT)) {
            required.add(TargetField.CASE_TEXT);
        }
        return required.stream();
    }

    private static Stream<TargetField> ofTraffic(ColumnMap columns, ReadingRules rules) {
        List<TargetField> required = new ArrayList<>(List.of(TargetField.TRAFFIC_DATE));
        if (!columns.has(TargetField.CUSTOMER_LAST_NAME) && rules.unnamedCustomer() == null) {
            required.add(TargetField.CUSTOMER_NAME);
        }
        if (!columns.has(TargetField.EMAIL) && rules.unnamedCustomer() == null) {
            required.add(TargetField.PHONE);
        }
        if (rules.brandId() == null) {
            required.add(TargetField.BRAND);
        }
        if (rules.facilityId() == null) {
            required.add(TargetField.SITE);
        }
        return required.stream();
    }

    /** Whose an activity is, its adviser says or its prospect. */
    private static Stream<TargetField> ofActivities(ColumnMap columns, ReadingRules rules) {
        List<TargetField> required = new ArrayList<>();
        if (rules.activities().typeId() == null) {
            required.add(TargetField.TYPE);
        }
        if (!columns.has(TargetField.DONE_DATE)) {
            required.add(TargetField.PLANNED_DATE);
        }
        if (!columns.has(TargetField.PROSPECT_ID) && !columns.has(TargetField.PHONE) && !columns.has(TargetField.EMAIL)) {
            required.add(TargetField.ADVISER);
        }
        return required.stream();
    }
}

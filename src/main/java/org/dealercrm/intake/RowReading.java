package org.dealercrm.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns one data row into a prospect, or into every reason for which it is rejected. */
final class RowReading {
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[\\p{L}\\p{N}-]{2,}");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MAIL = 320;

    private final ReadingRules rules;
    private final Sheet sheet;
    private final ColumnMap columns;
    private final DateReading dates;
    private final PhoneReading phones;
    private List<RowProblem> problems;

    RowReading(ReadingRules rules, Sheet sheet, ColumnMap columns) {
        this.rules = rules;
        this.sheet = sheet;
        this.columns = columns;
        this.dates = new DateReading(rules.datePattern(), rules.dateLocale());
        this.phones = new PhoneReading(rules.phoneRegion());
    }

    void read(SheetRow row, TrafficReport report) {
        problems = new ArrayList<>();
        TrafficRow read = read(row);
        if (problems.isEmpty()) {
            report.accept(read);
        } else {
            report.reject(problems);
        }
    }

    private TrafficRow read(SheetRow row) {
        LocalDate date = date(row);
        String brandId = brand(row);
        String facilityId = site(row);
        String adviserName = text(row, TargetField.ADVISER, LONGEST_NAME);
        String adviserPartyId = adviser(row, adviserName, facilityId);
        Cell phoneCell = cell(row, TargetField.PHONE);
        Cell secondCell = cell(row, TargetField.SECOND_PHONE);
        List<PhoneReading.Phone> usable = phones.phones(phoneCell, secondCell);
        Cell mailCell = cell(row, TargetField.EMAIL);
        String mail = mail(mailCell);
        return new TrafficRow(row.number(), externalId(row), date, brandId, facilityId, adviserPartyId,
                adviserPartyId == null ? adviserName : null, customerName(row), usable, mail, text(row, TargetField.MODEL, LONGEST_NAME),
                text(row, TargetField.SOURCE, LONGEST_NAME), stage(row), cell(row, TargetField.COMMENTS).text(),
                unusable(usable.isEmpty() ? List.of(phoneCell, secondCell) : List.of(), mail == null ? mailCell : Cell.BLANK));
    }

    private LocalDate date(SheetRow row) {
        Cell cell = cell(row, TargetField.TRAFFIC_DATE);
        if (cell.blank()) {
            return refuse(row, TargetField.TRAFFIC_DATE, RowProblem.Reason.NO_DATE);
        }
        LocalDate date = dates.day(cell, sheet.from1904()).orElse(null);
        if (date == null) {
            return refuse(row, TargetField.TRAFFIC_DATE, RowProblem.Reason.BAD_DATE);
        }
        return date.isAfter(rules.today()) ? refuse(row, TargetField.TRAFFIC_DATE, RowProblem.Reason.FUTURE_DATE) : date;
    }

    private String brand(SheetRow row) {
        String name = cell(row, TargetField.BRAND).text();
        if (name.isEmpty()) {
            return rules.brandId() != null ? rules.brandId() : refuse(row, TargetField.BRAND, RowProblem.Reason.NO_BRAND);
        }
        return only(rules.names().brands(name), row, TargetField.BRAND, RowProblem.Reason.UNKNOWN_BRAND);
    }

    private String site(SheetRow row) {
        String name = cell(row, TargetField.SITE).text();
        if (name.isEmpty()) {
            return rules.facilityId() != null ? rules.facilityId() : refuse(row, TargetField.SITE, RowProblem.Reason.NO_SITE);
        }
        return only(rules.names().sites(name), row, TargetField.SITE, RowProblem.Reason.UNKNOWN_SITE);
    }

    private String adviser(SheetRow row, String name, String facilityId) {
        if (name == null) {
            return columns.has(TargetField.ADVISER) ? refuse(row, TargetField.ADVISER, RowProblem.Reason.NO_ADVISER) : null;
        }
        Set<String> found = rules.names().advisers(name, facilityId);
        if (found.isEmpty() && rules.createAdvisers()) {
            return null;
        }
        return only(found, row, TargetField.ADVISER,
                found.isEmpty() ? RowProblem.Reason.UNKNOWN_ADVISER : RowProblem.Reason.AMBIGUOUS_ADVISER);
    }

    private String customerName(SheetRow row) {
        String name = text(row, TargetField.CUSTOMER_NAME, LONGEST_NAME);
        String last = text(row, TargetField.CUSTOMER_LAST_NAME, LONGEST_NAME);
        String whole = Stream.of(name, last).filter(part -> part != null).collect(Collectors.joining(" "));
        if (whole.chars().noneMatch(Character::isLetter)) {
            return refuse(row, TargetField.CUSTOMER_NAME, RowProblem.Reason.NO_CUSTOMER_NAME);
        }
        return whole;
    }

    private String externalId(SheetRow row) {
        return text(row, TargetField.EXTERNAL_ID, LONGEST_ID);
    }

    private String stage(SheetRow row) {
        return rules.names().stages(cell(row, TargetField.STAGE).text()).stream().findFirst().orElse(null);
    }

    private static String mail(Cell cell) {
        return MAIL.matcher(cell.text()).results().map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(mail -> mail.length() <= LONGEST_MAIL).findFirst().orElse(null);
    }

    private static String unusable(List<Cell> phoneCells, Cell mailCell) {
        String notes = Stream.concat(phoneCells.stream(), Stream.of(mailCell)).filter(cell -> !cell.blank()).map(Cell::text)
                .collect(Collectors.joining(", "));
        return notes.isEmpty() ? null : notes;
    }

    private Cell cell(SheetRow row, TargetField field) {
        return columns.cell(sheet, row, field);
    }

    private String text(SheetRow row, TargetField field, int longest) {
        String text = cell(row, field).text().replaceAll("\\s+", " ");
        if (text.length() > longest) {
            return refuse(row, field, RowProblem.Reason.TOO_LONG);
        }
        return text.isEmpty() ? null : text;
    }

    private String only(Set<String> found, SheetRow row, TargetField field, RowProblem.Reason reason) {
        return found.size() == 1 ? found.iterator().next() : refuse(row, field, reason);
    }

    private <T> T refuse(SheetRow row, TargetField field, RowProblem.Reason reason) {
        problems.add(new RowProblem(row.number(), columns.headerText(field), reason, cell(row, field).text()));
        return null;
    }
}

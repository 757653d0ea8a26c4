package org.dealercrm.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of one row in our terms, as every kind of report needs them, and the reasons to reject the row. */
final class RowCells {
    static final int LONGEST_ID = 60;
    static final int LONGEST_NAME = 100;

    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[\\p{L}\\p{N}-]{2,}");
    private static final int LONGEST_MAIL = 320;

    private final ReportCells report;
    private final SheetRow row;
    private final List<RowProblem> problems = new ArrayList<>();
    private TargetField suppressed;

    RowCells(ReportCells report, SheetRow row) {
        this.report = report;
        this.row = row;
    }

    int number() {
        return row.number();
    }

    ReadingRules rules() {
        return report.rules();
    }

    List<RowProblem> problems() {
        return problems;
    }

    boolean has(TargetField field) {
        return report.columns().has(field);
    }

    Cell cell(TargetField field) {
        return report.columns().cell(report.sheet(), row, field);
    }

    String text(TargetField field, int longest) {
        String text = cell(field).text().replaceAll("\\s+", " ");
        if (text.length() > longest) {
            return refuse(field, RowProblem.Reason.TOO_LONG);
        }
        return text.isEmpty() ? null : text;
    }

    /** Day and time of a cell; one that is blank or unreadable rejects the row. */
    LocalDateTime moment(TargetField field) {
        if (cell(field).blank()) {
            return refuse(field, RowProblem.Reason.NO_DATE);
        }
        return report.dates().moment(cell(field), report.sheet().from1904()).orElseGet(() -> refuse(field, RowProblem.Reason.BAD_DATE));
    }

    /** The brand that the row names; without a name that of the profile, or null. */
    String brand() {
        String name = cell(TargetField.BRAND).text();
        return name.isEmpty() ? rules().brandId() : only(rules().names().brands(name), TargetField.BRAND, RowProblem.Reason.UNKNOWN_BRAND);
    }

    /** The site that the row names; without a name that of the profile, or null. */
    String site() {
        String name = cell(TargetField.SITE).text();
        return name.isEmpty() ? rules().facilityId() : only(rules().names().sites(name), TargetField.SITE, RowProblem.Reason.UNKNOWN_SITE);
    }

    /** The adviser of a name; null also for one who is to be created. */
    String adviser(String name, String facilityId) {
        Set<String> found = rules().names().advisers(name, facilityId);
        if (found.isEmpty() && rules().createAdvisers()) {
            return null;
        }
        return only(found, TargetField.ADVISER, found.isEmpty() ? RowProblem.Reason.UNKNOWN_ADVISER : RowProblem.Reason.AMBIGUOUS_ADVISER);
    }

    /** First and last name of the customer, or null when no letter is in them. */
    String customerName() {
        String name = Stream.of(text(TargetField.CUSTOMER_NAME, LONGEST_NAME), text(TargetField.CUSTOMER_LAST_NAME, LONGEST_NAME))
                .filter(part -> part != null).collect(Collectors.joining(" "));
        return name.chars().anyMatch(Character::isLetter) ? name : null;
    }

    List<PhoneReading.Phone> phones() {
        List<PhoneReading.Phone> phones = report.phones().phones(cell(TargetField.PHONE), cell(TargetField.SECOND_PHONE));
        return phones.stream().noneMatch(phone -> rules().names().isSuppressed(phone.e164())) ? phones
                : suppressed(TargetField.PHONE, phones, List.of());
    }

    String mail() {
        String mail = MAIL.matcher(cell(TargetField.EMAIL).text()).results().map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(found -> found.length() <= LONGEST_MAIL).findFirst().orElse(null);
        return rules().names().isSuppressed(mail) ? suppressed(TargetField.EMAIL, mail, null) : mail;
    }

    /** The id or the document of a person, unless the data of that person were suppressed. */
    String person(TargetField field, boolean ofSource) {
        String id = text(field, LONGEST_ID);
        boolean gone = id != null && rules().names().isSuppressed(ofSource ? KnownNames.OF_SOURCE + id : id);
        return gone ? suppressed(field, id, null) : id;
    }

    /** Nothing of the row is kept when its owner had the data suppressed, unless such people may come back with it. */
    private <T> T suppressed(TargetField field, T read, T left) {
        if (report.rules().kind() == ReportKind.CASES) {
            suppressed = field;
            return read;
        }
        problems.add(new RowProblem(row.number(), report.columns().headerText(field), RowProblem.Reason.SUPPRESSED, ""));
        return left;
    }

    /** The field by which somebody was recognised whose data were suppressed and who may come back with the row; null for everybody else. */
    TargetField suppressed() {
        return suppressed;
    }

    /** Every filled cell with its header, one a line: what a row says when nothing in it is a text. */
    String lines() {
        List<String> lines = new ArrayList<>();
        List<Cell> headers = report.columns().header().cells();
        for (int column = 0; column < headers.size(); column++) {
            if (!row.cell(column).blank() && !headers.get(column).blank()) {
                lines.add(headers.get(column).text().strip() + ": " + row.cell(column).text());
            }
        }
        return String.join("\n", lines);
    }

    private String only(Set<String> found, TargetField field, RowProblem.Reason reason) {
        return found.size() == 1 ? found.iterator().next() : refuse(field, reason);
    }

    <T> T refuse(TargetField field, RowProblem.Reason reason) {
        problems.add(new RowProblem(row.number(), report.columns().headerText(field), reason, cell(field).text()));
        return null;
    }
}

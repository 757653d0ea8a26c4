package org.dealercrm.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns one row of a report of customers to call into a customer with a vehicle, or into every reason for which it is rejected. */
final class CustomerRowReading implements RowReading<CustomerRow> {
    static final int LONGEST_PLATE = 20;

    @Override
    public CustomerRow read(RowCells cells) {
        List<PhoneReading.Phone> phones = cells.phones();
        CustomerRow.Vehicle vehicle = new CustomerRow.Vehicle(sign(cells, TargetField.PLATE, LONGEST_PLATE),
                sign(cells, TargetField.VIN, RowCells.LONGEST_ID), cells.text(TargetField.VEHICLE_MODEL, RowCells.LONGEST_NAME),
                number(cells, TargetField.MODEL_YEAR), number(cells, TargetField.KILOMETRES), past(cells, TargetField.LAST_VISIT),
                day(cells, TargetField.NEXT_SERVICE), past(cells, TargetField.PURCHASE));
        return new CustomerRow(cells.number(), cells.text(TargetField.CUSTOMER_ID, RowCells.LONGEST_ID),
                cells.person(TargetField.DOCUMENT, false), name(cells), phones, unusable(cells, phones), cells.mail(), vehicle,
                cells.brand(), cells.site(), history(cells));
    }

    private static String name(RowCells cells) {
        String name = cells.customerName();
        if (name == null && cells.rules().unnamedCustomer() != null) {
            String number = cells.cell(TargetField.CUSTOMER_ID).text();
            return cells.rules().unnamedCustomer() + ' ' + (number.isEmpty() ? Integer.toString(cells.number()) : number);
        }
        return name == null ? cells.refuse(TargetField.CUSTOMER_NAME, RowProblem.Reason.NO_CUSTOMER_NAME) : name;
    }

    /** Plates and VINs are kept in capitals without blanks or signs. */
    static String sign(RowCells cells, TargetField field, int longest) {
        String text = cells.cell(field).text().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (text.length() > longest) {
            return cells.refuse(field, RowProblem.Reason.TOO_LONG);
        }
        return text.isEmpty() ? null : text;
    }

    private static Long number(RowCells cells, TargetField field) {
        Cell cell = cells.cell(field);
        String digits = cell.text().replaceAll("(?i)\\s|km|[.,'](?=\\d{3}(\\D|$))", "");
        if (cell.blank()) {
            return null;
        }
        return digits.matches("\\d{1,9}") ? Long.valueOf(digits) : cells.refuse(field, RowProblem.Reason.BAD_NUMBER);
    }

    private static LocalDate day(RowCells cells, TargetField field) {
        LocalDateTime moment = cells.cell(field).blank() ? null : cells.moment(field);
        return moment == null ? null : moment.toLocalDate();
    }

    private static LocalDate past(RowCells cells, TargetField field) {
        LocalDate day = day(cells, field);
        return day != null && day.isAfter(cells.rules().today()) ? cells.refuse(field, RowProblem.Reason.FUTURE_DATE) : day;
    }

    /** A row that tells what its calls came to is history. */
    private static CustomerRow.History history(RowCells cells) {
        Cell cell = cells.cell(TargetField.CALL_RESULT);
        if (cell.blank()) {
            return null;
        }
        Set<String> outcomes = cells.rules().names().results(cell.text());
        Long calls = number(cells, TargetField.CALLS_MADE);
        if (outcomes.size() != 1) {
            return cells.refuse(TargetField.CALL_RESULT, RowProblem.Reason.UNKNOWN_RESULT);
        }
        String comments = cells.cell(TargetField.COMMENTS).text();
        return new CustomerRow.History(calls == null || calls == 0 ? 1 : calls, outcomes.iterator().next(), past(cells, TargetField.LAST_CALL),
                comments.isEmpty() ? null : comments);
    }

    private static String unusable(RowCells cells, List<PhoneReading.Phone> phones) {
        String text = Stream.of(TargetField.PHONE, TargetField.SECOND_PHONE).map(cells::cell).filter(cell -> !cell.blank()).map(Cell::text)
                .collect(Collectors.joining(", "));
        return !phones.isEmpty() || text.isEmpty() ? null : text;
    }
}

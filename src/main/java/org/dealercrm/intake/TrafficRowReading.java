package org.dealercrm.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns one row of a showroom-traffic report into a prospect, or into every reason for which it is rejected. */
final class TrafficRowReading implements RowReading<TrafficRow> {

    @Override
    public TrafficRow read(RowCells cells) {
        LocalDate date = date(cells);
        String brandId = present(cells, cells.brand(), TargetField.BRAND, RowProblem.Reason.NO_BRAND);
        String facilityId = present(cells, cells.site(), TargetField.SITE, RowProblem.Reason.NO_SITE);
        String adviserName = cells.text(TargetField.ADVISER, RowCells.LONGEST_NAME);
        String adviserPartyId = adviser(cells, adviserName, facilityId);
        List<PhoneReading.Phone> usable = cells.phones();
        String mail = cells.mail();
        return new TrafficRow(cells.number(), cells.person(TargetField.EXTERNAL_ID, true), date, brandId, facilityId, adviserPartyId,
                adviserPartyId == null ? adviserName : null, customerName(cells), usable, mail,
                cells.text(TargetField.MODEL, RowCells.LONGEST_NAME), cells.text(TargetField.SOURCE, RowCells.LONGEST_NAME),
                cells.rules().names().stages(cells.cell(TargetField.STAGE).text()).stream().findFirst().orElse(null),
                cells.cell(TargetField.COMMENTS).text(), unusable(cells, usable, mail));
    }

    private static LocalDate date(RowCells cells) {
        LocalDateTime moment = cells.moment(TargetField.TRAFFIC_DATE);
        LocalDate date = moment == null ? null : moment.toLocalDate();
        return date != null && date.isAfter(cells.rules().today()) ? cells.refuse(TargetField.TRAFFIC_DATE, RowProblem.Reason.FUTURE_DATE) : date;
    }

    private static String present(RowCells cells, String id, TargetField field, RowProblem.Reason reason) {
        return id == null && cells.cell(field).blank() ? cells.refuse(field, reason) : id;
    }

    private static String adviser(RowCells cells, String name, String facilityId) {
        if (name == null) {
            return cells.has(TargetField.ADVISER) ? cells.refuse(TargetField.ADVISER, RowProblem.Reason.NO_ADVISER) : null;
        }
        return cells.adviser(name, facilityId);
    }

    private static String customerName(RowCells cells) {
        String name = cells.customerName();
        if (name == null && cells.rules().unnamedCustomer() != null) {
            return cells.rules().unnamedCustomer() + ' ' + Stream.of(TargetField.CUSTOMER_NAME, TargetField.EXTERNAL_ID).map(cells::cell)
                    .filter(cell -> !cell.blank()).map(Cell::text).findFirst().orElse(Integer.toString(cells.number()));
        }
        return name == null ? cells.refuse(TargetField.CUSTOMER_NAME, RowProblem.Reason.NO_CUSTOMER_NAME) : name;
    }

    /** What was written for contacting the customer, where none of it can be used. */
    private static String unusable(RowCells cells, List<PhoneReading.Phone> usable, String mail) {
        List<Cell> phones = usable.isEmpty() ? List.of(cells.cell(TargetField.PHONE), cells.cell(TargetField.SECOND_PHONE)) : List.of();
        Stream<Cell> unread = Stream.concat(phones.stream(), Stream.of(mail == null ? cells.cell(TargetField.EMAIL) : Cell.BLANK));
        String notes = unread.filter(cell -> !cell.blank()).map(Cell::text).collect(Collectors.joining(", "));
        return notes.isEmpty() ? null : notes;
    }
}

package org.dealercrm.intake;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns one row of a report of visits done and not done into an activity, or into every reason for which it is rejected. */
final class ActivityRowReading implements RowReading<ActivityRow> {
    private static final int LONGEST_TEXT = 255;
    private static final int MINUTE = 60;

    @Override
    public ActivityRow read(RowCells cells) {
        String typeId = type(cells);
        LocalDateTime planned = moment(cells, TargetField.PLANNED_DATE);
        LocalDateTime done = moment(cells, TargetField.DONE_DATE);
        String statusId = state(cells, done);
        ActivityRow.Moments moments = moments(cells, statusId, planned, done);
        String facilityId = cells.site();
        String adviserName = cells.text(TargetField.ADVISER, RowCells.LONGEST_NAME);
        String adviserPartyId = adviserName == null ? null : cells.adviser(adviserName, facilityId);
        ActivityRow.Owner owner = new ActivityRow.Owner(adviserPartyId, adviserPartyId == null ? adviserName : null, cells.brand(), facilityId);
        List<PhoneReading.Phone> phones = cells.phones();
        ActivityRow.Customer customer = new ActivityRow.Customer(cells.person(TargetField.PROSPECT_ID, true), cells.customerName(),
                phones.isEmpty() ? null : phones.get(0).e164(), cells.mail());
        ActivityRow.Texts texts = texts(cells);
        return new ActivityRow(cells.number(), cells.text(TargetField.ACTIVITY_ID, RowCells.LONGEST_ID), typeId, statusId, moments, customer, owner,
                texts, duration(cells), said(cells, adviserName, planned == null ? done : planned, customer, texts));
    }

    private static String type(RowCells cells) {
        ActivityWords words = cells.rules().activities();
        Cell cell = cells.cell(TargetField.TYPE);
        if (cell.blank()) {
            return words.typeId() != null ? words.typeId() : cells.refuse(TargetField.TYPE, RowProblem.Reason.NO_TYPE);
        }
        Optional<String> known = words.types().in(cell.text());
        return known.isEmpty() && words.strictTypes() ? cells.refuse(TargetField.TYPE, RowProblem.Reason.UNKNOWN_TYPE)
                : known.orElse(ActivityWords.OTHER);
    }

    /** What the row says; where it says nothing, what its dates say. */
    private static String state(RowCells cells, LocalDateTime done) {
        Cell cell = cells.cell(TargetField.STATE);
        if (cell.blank()) {
            return done != null ? ActivityWords.DONE : ActivityWords.PLANNED;
        }
        return cells.rules().activities().states().in(cell.text())
                .orElseGet(() -> cells.refuse(TargetField.STATE, RowProblem.Reason.UNKNOWN_STATE));
    }

    private static LocalDateTime moment(RowCells cells, TargetField field) {
        return cells.cell(field).blank() ? null : cells.moment(field);
    }

    /** A report with one date means the done one of what is done, and the planned one of everything else. */
    private static ActivityRow.Moments moments(RowCells cells, String statusId, LocalDateTime planned, LocalDateTime done) {
        LocalDateTime entered = moment(cells, TargetField.ENTERED_DATE);
        boolean isDone = ActivityWords.DONE.equals(statusId);
        LocalDateTime held = isDone && done != null || planned == null ? done : planned;
        TargetField field = isDone && cells.has(TargetField.DONE_DATE) || !cells.has(TargetField.PLANNED_DATE)
                ? TargetField.DONE_DATE : TargetField.PLANNED_DATE;
        if (held == null) {
            if (cells.problems().stream().noneMatch(problem -> problem.reason() == RowProblem.Reason.BAD_DATE)) {
                cells.refuse(field, RowProblem.Reason.NO_DATE);
            }
            return null;
        }
        LocalDateTime timed = timed(cells, held);
        if (isDone && timed.toLocalDate().isAfter(cells.rules().today())) {
            cells.refuse(field, RowProblem.Reason.FUTURE_DATE);
        }
        return isDone ? new ActivityRow.Moments(planned, timed, entered) : new ActivityRow.Moments(timed, null, entered);
    }

    private static LocalDateTime timed(RowCells cells, LocalDateTime moment) {
        Cell cell = cells.cell(TargetField.TIME);
        Optional<LocalTime> time = cell.blank() ? Optional.empty() : TimeReading.of(cell);
        if (!cell.blank() && time.isEmpty()) {
            cells.refuse(TargetField.TIME, RowProblem.Reason.BAD_TIME);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.with(time.orElse(LocalTime.MIDNIGHT)) : moment;
    }

    /** The words of the type stand in for a subject: a type found among them, or none, must not lose the rest. */
    private static ActivityRow.Texts texts(RowCells cells) {
        TargetField subject = cells.has(TargetField.SUBJECT) ? TargetField.SUBJECT : TargetField.TYPE;
        String comments = cells.has(TargetField.COMMENTS) ? cells.cell(TargetField.COMMENTS).text() : null;
        return new ActivityRow.Texts(line(cells, subject), comments, line(cells, TargetField.RESULT), line(cells, TargetField.NEXT_STEP));
    }

    private static String line(RowCells cells, TargetField field) {
        String text = cells.text(field, LONGEST_TEXT);
        return text == null && cells.has(field) ? "" : text;
    }

    private static Long duration(RowCells cells) {
        TargetField field = cells.has(TargetField.DURATION_SECONDS) ? TargetField.DURATION_SECONDS : TargetField.DURATION_MINUTES;
        Cell cell = cells.cell(field);
        if (cell.blank()) {
            return null;
        }
        if (cell.text().matches("\\d{1,9}([.,]\\d{1,9})?")) {
            double number = Double.parseDouble(cell.text().replace(',', '.'));
            return Math.round(field == TargetField.DURATION_SECONDS ? number : number * MINUTE);
        }
        return TimeReading.of(cell).map(time -> (long) time.toSecondOfDay())
                .orElseGet(() -> cells.refuse(field, RowProblem.Reason.BAD_DURATION));
    }

    /** Without its state and its result, which change while it stays the same activity. */
    private static String said(RowCells cells, String adviser, LocalDateTime when, ActivityRow.Customer customer, ActivityRow.Texts texts) {
        String content = texts.subject() == null || texts.subject().isEmpty() ? texts.comments() : texts.subject();
        return Stream.of(adviser, when, cells.cell(TargetField.TYPE).text(), customer.prospectId(), customer.phone(), customer.mail(),
                customer.name(), content).map(part -> part == null ? "" : Words.plain(part.toString())).collect(Collectors.joining("|"));
    }
}

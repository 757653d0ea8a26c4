package org.dealercrm.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Turns one row of a report of cases into one case, or into every reason for which it is rejected. */
final class CaseRowReading implements RowReading<CaseRow> {
    private static final int LONGEST_LINE = 255;
    private static final KnownWords YES_NO = new KnownWords().word("Y", "si", "s", "yes", "y", "x", "verdadero", "true", "1", "urgente", "urgent",
            "alta", "high", "critica").word("N", "no", "n", "falso", "false", "0", "normal", "media", "medium", "baja", "low", "no urgente");

    @Override
    public CaseRow read(RowCells cells) {
        LocalDateTime received = received(cells);
        String facilityId = cells.site();
        CaseRow.Kind kind = new CaseRow.Kind(type(cells), channel(cells), area(cells), newArea(cells),
                yesNo(cells, TargetField.URGENT), yesNo(cells, TargetField.WANTS_ANSWER));
        CaseRow.Texts texts = new CaseRow.Texts(cells.text(TargetField.CASE_SUBJECT, LONGEST_LINE), description(cells),
                CustomerRowReading.sign(cells, TargetField.CASE_PLATE, CustomerRowReading.LONGEST_PLATE),
                cells.text(TargetField.ORDER, RowCells.LONGEST_ID));
        CaseRow.Person person = new CaseRow.Person(cells.customerName(), cells.person(TargetField.CASE_DOCUMENT, false), cells.phones(),
                cells.mail(), cells.text(TargetField.ADDRESS, LONGEST_LINE), cells.suppressed());
        CaseRow.State state = state(cells, received);
        return new CaseRow(cells.number(), id(cells, received), received, past(cells, TargetField.OCCURRED), cells.cell(TargetField.SITE).text(),
                cells.brand(), facilityId, kind, texts, person, state);
    }

    private static CaseWords words(RowCells cells) {
        return cells.rules().cases();
    }

    /** With its year where the numbers begin anew each year; a row without a number is known by all that it says. */
    private static String id(RowCells cells, LocalDateTime received) {
        String number = cells.text(TargetField.CASE_ID, RowCells.LONGEST_ID);
        String year = cells.text(TargetField.CASE_YEAR, RowCells.LONGEST_ID);
        if (number == null) {
            return "ROW-" + UUID.nameUUIDFromBytes((received + "\n" + cells.lines()).getBytes(StandardCharsets.UTF_8));
        }
        String id = year == null ? number : year + "-" + number;
        return id.length() > RowCells.LONGEST_ID ? cells.refuse(TargetField.CASE_ID, RowProblem.Reason.TOO_LONG) : id;
    }

    private static LocalDateTime received(RowCells cells) {
        LocalDateTime moment = cells.moment(TargetField.RECEIVED);
        Cell cell = cells.cell(TargetField.CASE_TIME);
        Optional<LocalTime> time = cell.blank() ? Optional.empty() : TimeReading.of(cell);
        if (!cell.blank() && time.isEmpty()) {
            return cells.refuse(TargetField.CASE_TIME, RowProblem.Reason.BAD_TIME);
        }
        if (moment != null && moment.toLocalDate().isAfter(cells.rules().today())) {
            return cells.refuse(TargetField.RECEIVED, RowProblem.Reason.FUTURE_DATE);
        }
        return moment != null && time.isPresent() && moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.with(time.get()) : moment;
    }

    private static LocalDate past(RowCells cells, TargetField field) {
        LocalDateTime moment = cells.cell(field).blank() ? null : cells.moment(field);
        return moment == null ? null : moment.toLocalDate().isAfter(cells.rules().today())
                ? cells.refuse(field, RowProblem.Reason.FUTURE_DATE) : moment.toLocalDate();
    }

    /** The type that the whole cell names; without a word that of the profile. What holds words of several types is not guessed at. */
    private static String type(RowCells cells) {
        Cell cell = cells.cell(TargetField.CASE_TYPE);
        CaseWords words = words(cells);
        if (cell.blank()) {
            return words.typeId() != null ? words.typeId() : cells.refuse(TargetField.CASE_TYPE, RowProblem.Reason.NO_TYPE);
        }
        return words.types().whole(cell.text()).orElseGet(() -> cells.refuse(TargetField.CASE_TYPE, words.types().all(cell.text()).size() > 1
                ? RowProblem.Reason.AMBIGUOUS_TYPE : RowProblem.Reason.UNKNOWN_TYPE));
    }

    /** The channel that a word of the row stands for; without a word that of the profile. */
    private static String channel(RowCells cells) {
        Cell cell = cells.cell(TargetField.CASE_CHANNEL);
        if (cell.blank()) {
            String constant = words(cells).channelId();
            return constant != null ? constant : cells.refuse(TargetField.CASE_CHANNEL, RowProblem.Reason.NO_CHANNEL);
        }
        return words(cells).channels().in(cell.text())
                .orElseGet(() -> cells.refuse(TargetField.CASE_CHANNEL, RowProblem.Reason.UNKNOWN_CHANNEL));
    }

    private static String area(RowCells cells) {
        Cell cell = cells.cell(TargetField.CASE_AREA);
        Optional<String> known = words(cells).areas().whole(cell.text());
        return cell.blank() || known.isPresent() || words(cells).createAreas() ? known.orElse(null)
                : cells.refuse(TargetField.CASE_AREA, RowProblem.Reason.UNKNOWN_AREA);
    }

    private static String newArea(RowCells cells) {
        String name = cells.text(TargetField.CASE_AREA, RowCells.LONGEST_NAME);
        return name == null || !words(cells).createAreas() || words(cells).areas().whole(name).isPresent() ? null : name;
    }

    private static String yesNo(RowCells cells, TargetField field) {
        Cell cell = cells.cell(field);
        return cell.blank() ? null : YES_NO.in(cell.text()).orElseGet(() -> cells.refuse(field, RowProblem.Reason.BAD_YES_NO));
    }

    /** Its text, or its subject; a report that has no column for it says it with all its cells. */
    private static String description(RowCells cells) {
        if (!cells.has(TargetField.CASE_TEXT)) {
            return cells.lines();
        }
        String text = cells.cell(TargetField.CASE_TEXT).text();
        String said = text.isBlank() ? cells.cell(TargetField.CASE_SUBJECT).text() : text;
        return said.isBlank() ? cells.refuse(TargetField.CASE_TEXT, RowProblem.Reason.NO_DESCRIPTION) : said;
    }

    /** What the row says; where it says nothing, what was answered is answered, and the rest is what the profile says. */
    private static CaseRow.State state(RowCells cells, LocalDateTime received) {
        Cell cell = cells.cell(TargetField.CASE_STATE);
        LocalDate answered = past(cells, TargetField.ANSWERED);
        String text = cells.cell(TargetField.ANSWER).text();
        String statusId = answered != null ? CaseWords.ANSWERED : words(cells).statusId();
        if (!cell.blank()) {
            statusId = words(cells).states().whole(cell.text())
                    .orElseGet(() -> cells.refuse(TargetField.CASE_STATE, RowProblem.Reason.UNKNOWN_STATE));
        }
        if (answered != null && received != null && answered.isBefore(received.toLocalDate())) {
            cells.refuse(TargetField.ANSWERED, RowProblem.Reason.ANSWERED_BEFORE);
        }
        if (CaseWords.ANSWERED.equals(statusId) && answered == null) {
            cells.refuse(TargetField.ANSWERED, RowProblem.Reason.NO_DATE);
        }
        if (CaseWords.RECEIVED.equals(statusId) && (answered != null || !text.isBlank())) {
            cells.refuse(answered != null ? TargetField.ANSWERED : TargetField.ANSWER, RowProblem.Reason.ANSWERED_YET_OPEN);
        }
        return new CaseRow.State(statusId, answered, text.isBlank() ? null : text);
    }
}

package org.dealercrm.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a row below the headers is; only data rows become prospects or are rejected. */
enum RowKind {
    DATA, BLANK, TITLE, REPEATED_HEADER, SUBTOTAL;

    private static final Pattern TOTAL = Pattern.compile("(sub ?total(es)?|total(es)?|suma|gran total|promedio)( .*)?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern PAGE = Pattern.compile("(pagina|pag|page|hoja) \\d+.*|(impreso|generado|emitido|printed).*");
    private static final int CELLS_OF_A_TITLE = 3;

    static RowKind of(SheetRow row, ReportKind kind, ColumnMap columns, Set<String> titles) {
        if (row.blank()) {
            return BLANK;
        }
        if (columns.repeatedBy(row)) {
            return REPEATED_HEADER;
        }
        List<String> texts = row.filled().stream().map(cell -> Words.plain(cell.text())).toList();
        boolean undated = kind.dates().stream().allMatch(date -> isTotal(columns.ownCell(row, date)));
        if (undated && texts.stream().anyMatch(text -> TOTAL.matcher(text).matches())) {
            return SUBTOTAL;
        }
        boolean title = texts.size() <= CELLS_OF_A_TITLE && texts.stream().allMatch(text -> titles.contains(text) || PAGE.matcher(text).matches());
        return title ? TITLE : DATA;
    }

    /** A row that bears a date is a row of the report, whatever the customer is called; a count in the date's column is no date. */
    private static boolean isTotal(Cell date) {
        return date.blank() || TOTAL.matcher(Words.plain(date.text())).matches() || COUNT.matcher(date.text()).matches();
    }
}

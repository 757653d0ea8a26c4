package org.dealercrm.pqrs.report;

import java.util.ArrayList;
import java.util.List;

import org.dealercrm.shared.Ratio;
import org.dealercrm.shared.workbook.FormColumn;
import org.dealercrm.shared.workbook.FormSheet;
import org.dealercrm.shared.workbook.FormWorkbook;

/** The figures of a month in GSC-FOR-04: each indicator beside its numerator and its denominator. */
final class FigureSheet {
    private final FormSheet sheet;

    FigureSheet(FormWorkbook workbook, CaseNames names) {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(FormColumn.text(names.label("Column_Cut"), 16));
        columns.add(FormColumn.text(names.label("Column_Name"), 30));
        for (Indicator indicator : Indicator.values()) {
            columns.add(FormColumn.integer(names.label("Figure_" + indicator.part())));
            columns.add(FormColumn.integer(names.label("Figure_" + indicator.whole())));
            columns.add(FormColumn.percent(names.label("Figure_" + indicator)));
        }
        columns.add(FormColumn.integer(names.label("Figure_LATE")));
        columns.add(FormColumn.integer(names.label("Figure_ANSWERED")));
        columns.add(FormColumn.decimal(names.label("Column_MeanDays")));
        columns.add(FormColumn.integer(names.label("Column_MostDays")));
        columns.add(FormColumn.decimal(names.label("Column_MeanScore")));
        columns.add(FormColumn.integer(names.label("Figure_BACKLOG")));
        columns.add(FormColumn.integer(names.label("Column_Overdue")));
        Backlog.ages().forEach(age -> columns.add(FormColumn.integer(names.label("Age_" + age))));
        sheet = workbook.sheet(names.label("SheetFigures"), columns);
    }

    void write(String cut, String name, PqrsFigures figures, Backlog backlog) {
        List<Object> cells = new ArrayList<>(List.of(cut, name));
        for (Indicator indicator : Indicator.values()) {
            Ratio ratio = figures.of(indicator);
            cells.add(ratio.numerator());
            cells.add(ratio.denominator());
            cells.add(orNone(ratio.value()));
        }
        cells.add(figures.count(Measure.LATE));
        cells.add(figures.count(Measure.ANSWERED));
        cells.add(orNone(figures.meanDays()));
        cells.add(orNone(figures.mostDays()));
        cells.add(orNone(figures.meanScore()));
        cells.add(backlog.count());
        cells.add(backlog.overdue());
        Backlog.ages().forEach(age -> cells.add(backlog.count(age)));
        sheet.row(cells.toArray());
    }

    /** A figure without denominator is none, never 0. */
    private static Object orNone(Object figure) {
        return figure == null ? "–" : figure;
    }
}

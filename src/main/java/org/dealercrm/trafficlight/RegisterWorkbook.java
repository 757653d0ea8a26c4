package org.dealercrm.trafficlight;

import java.io.IOException;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dealercrm.shared.ActivityTypeName;
import org.dealercrm.shared.LightColour;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.SiteDays;
import org.dealercrm.shared.workbook.FormChart;
import org.dealercrm.shared.workbook.FormColumn;
import org.dealercrm.shared.workbook.FormExport;
import org.dealercrm.shared.workbook.FormHeader;
import org.dealercrm.shared.workbook.FormSheet;
import org.dealercrm.shared.workbook.FormWorkbook;
import org.dealercrm.shared.workbook.Formula;

/**
 * GC-FOR-21, Registro Semáforo de Seguimiento (GC-PRO-05, step 02). The detail computes days and colour from its own dates and a
 * cell that holds today, so the file shows the colours of the day on which it is opened; the summaries are those of the board.
 */
final class RegisterWorkbook {

    static final String FORM_ID = "GC-FOR-21";
    private static final String LABELS = "DealercrmTrafficLightWorkbookUiLabels";
    private static final List<String> COUNTERS = List.of("call", "quote", "visit", "testDrive", "other");
    private static final List<String> COUNTER_LABELS = List.of("Calls", "Quotes", "Visits", "TestDrives", "Others");
    private static final int BASE = 20;
    private static final int YELLOW_FROM = 21;
    private static final int RED_FROM = 22;
    private static final int DAYS = 23;
    private static final int COLOUR = 24;
    private static final int NEXT_ACTION = 25;

    private final FormExport export;
    private final FormWorkbook workbook;
    private final Locale locale;

    RegisterWorkbook(FormExport export, FormHeader header, Locale locale) {
        this.export = export;
        this.workbook = new FormWorkbook(header, locale);
        this.locale = locale;
    }

    private String label(String key) {
        return UtilProperties.getMessage(LABELS, "DealercrmRegister" + key, locale);
    }

    private List<FormColumn> columns() {
        List<FormColumn> columns = new ArrayList<>(List.of(FormColumn.text(label("Site"), 22), FormColumn.text(label("Brand"), 16),
                FormColumn.text(label("Adviser"), 24), FormColumn.text(label("Customer"), 28), FormColumn.text(label("Phone"), 17),
                FormColumn.date(label("TrafficDate")), FormColumn.text(label("Stage"), 14), FormColumn.text(label("Source"), 18)));
        COUNTER_LABELS.forEach(counter -> columns.add(FormColumn.integer(label(counter) + " (" + label("Month") + ")")));
        COUNTER_LABELS.forEach(counter -> columns.add(FormColumn.integer(label(counter) + " (" + label("Total") + ")")));
        columns.addAll(List.of(FormColumn.dateTime(label("LastFollowUp")), FormColumn.text(label("LastType"), 16),
                FormColumn.date(label("Base")), FormColumn.date(label("YellowFrom")), FormColumn.date(label("RedFrom")),
                FormColumn.integer(label("Days")), FormColumn.text(label("Colour"), 12), FormColumn.dateTime(label("NextAction")),
                FormColumn.text(label("NextType"), 16)));
        return columns;
    }

    /** Writes the rows of ProspectListView with their lights. */
    void write(EntityListIterator prospects) throws GenericEntityException {
        FormSheet sheet = workbook.sheet(label("Sheet"), columns());
        SiteDays days = export.days();
        String today = sheet.above(label("Today"), FormColumn.Kind.DATE, new Formula("TODAY()", days.group()));
        GenericValue row = prospects.next();
        while (row != null) {
            sheet.row(cells(row, days.at(row.getString("facilityId")), today).toArray());
            row = prospects.next();
        }
        paint(sheet, today);
    }

    private List<Object> cells(GenericValue row, LocalDate today, String todayCell) throws GenericEntityException {
        List<Object> cells = new ArrayList<>();
        cells.add(row.get("facilityName"));
        cells.add(row.get("brandName"));
        cells.add(PersonName.of(row.getString("adviserFirstName"), row.getString("adviserLastName")));
        cells.add(row.get("customerName"));
        cells.add(row.get("phoneE164"));
        cells.add(FormExport.day(row.getDate("trafficDate")));
        cells.add(stage(row.getString("stageId")));
        cells.add(row.get("sourceName"));
        COUNTERS.forEach(counter -> cells.add(row.get(counter + "Count")));
        COUNTERS.forEach(counter -> cells.add(row.get(counter + "Total")));
        cells.add(export.local(row.getTimestamp("lastFollowUpDate")));
        cells.add(ActivityTypeName.of(row.getDelegator(), row.getString("lastActivityTypeId"), locale));
        Date yellow = row.getDate("yellowFromDate");
        Date red = row.getDate("redFromDate");
        LightColour colour = LightColour.on(today, yellow, red);
        cells.add(FormExport.day(row.getDate("baseDate")));
        cells.add(FormExport.day(yellow));
        cells.add(FormExport.day(red));
        cells.add(new Formula(daysFormula(todayCell), colour == LightColour.NONE ? null : LightColour.daysWithout(today, row.getDate("baseDate"))));
        cells.add(new Formula(colourFormula(todayCell), label("Colour_" + colour)));
        LocalDateTime next = export.local(row.getTimestamp("nextActionDate"));
        cells.add(next);
        cells.add(ActivityTypeName.of(row.getDelegator(), row.getString("nextActivityTypeId"), locale));
        return cells;
    }

    private String stage(String stageId) {
        return stageId == null ? null
                : UtilProperties.getMessage("DealercrmProspectUiLabels", "SalesOpportunityStage.description." + stageId, locale);
    }

    private static String ref(int column) {
        return "$" + FormSheet.letter(column) + "{row}";
    }

    private static String daysFormula(String today) {
        return "IF(" + ref(RED_FROM) + "=\"\",\"\",MAX(0," + today + "-" + ref(BASE) + "))";
    }

    private String colourFormula(String today) {
        return "IF(" + ref(RED_FROM) + "=\"\",\"" + label("Colour_NONE") + "\",IF(" + today + ">=" + ref(RED_FROM) + ",\"" + label("Colour_RED")
                + "\",IF(" + today + ">=" + ref(YELLOW_FROM) + ",\"" + label("Colour_YELLOW") + "\",\"" + label("Colour_GREEN") + "\")))";
    }

    /** The colours follow from the dates, not from the words. */
    private static void paint(FormSheet sheet, String today) {
        String row = String.valueOf(sheet.columnRange(COLOUR).getFirstRow() + 1);
        String yellow = ref(YELLOW_FROM).replace("{row}", row);
        String red = ref(RED_FROM).replace("{row}", row);
        String next = ref(NEXT_ACTION).replace("{row}", row);
        SheetConditionalFormatting formatting = sheet.sheet().getSheetConditionalFormatting();
        CellRangeAddress[] light = {sheet.columnRange(DAYS), sheet.columnRange(COLOUR)};
        for (ConditionalFormattingRule rule : List.of(
                rule(formatting, "AND(" + red + "<>\"\"," + today + ">=" + red + ")", IndexedColors.CORAL),
                rule(formatting, "AND(" + red + "<>\"\"," + today + ">=" + yellow + "," + today + "<" + red + ")", IndexedColors.LIGHT_YELLOW),
                rule(formatting, "AND(" + red + "<>\"\"," + today + "<" + yellow + ")", IndexedColors.LIGHT_GREEN))) {
            formatting.addConditionalFormatting(light, rule);
        }
        formatting.addConditionalFormatting(new CellRangeAddress[] {sheet.columnRange(NEXT_ACTION)},
                rule(formatting, "AND(" + next + "<>\"\"," + next + "<" + today + ")", IndexedColors.CORAL));
    }

    private static ConditionalFormattingRule rule(SheetConditionalFormatting formatting, String formula, IndexedColors fill) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(fill.getIndex());
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }

    /** Adds a sheet that counts the colours of each owner of a kind, with a chart. */
    void summarise(LightBoard board, OwnerNames names, String field) throws GenericEntityException {
        List<FormColumn> columns = new ArrayList<>(List.of(FormColumn.text(names.kind(field), 30)));
        for (LightColour colour : LightColour.values()) {
            columns.add(FormColumn.integer(label("Colour_" + colour)));
        }
        columns.addAll(List.of(FormColumn.integer(label("Open")), FormColumn.percent(label("RedShare"))));
        FormSheet sheet = workbook.sheet(label("By") + " " + names.kind(field).toLowerCase(locale), columns);
        List<BoardTables.Row> rows = new BoardTables(board, names, locale, Map.of()).rows(field);
        for (BoardTables.Row row : rows) {
            List<Object> cells = new ArrayList<>(List.of(row.name()));
            cells.addAll(row.counts());
            cells.add(row.open());
            cells.add(row.open() == 0 ? null : (double) row.count(LightColour.RED) / row.open());
            sheet.row(cells.toArray());
        }
        if (!rows.isEmpty()) {
            FormChart.stackedBars(sheet, label("Chart") + " " + names.kind(field).toLowerCase(locale),
                    rows.stream().map(BoardTables.Row::name).toList(),
                    List.of(part(rows, LightColour.RED, 0xB3261E), part(rows, LightColour.YELLOW, 0xE0A100), part(rows, LightColour.GREEN, 0x3FA35F)),
                    columns.size() + 1);
        }
    }

    private FormChart.Part part(List<BoardTables.Row> rows, LightColour colour, int rgb) {
        return new FormChart.Part(label("Colour_" + colour), 1 + colour.ordinal(), rows.stream().map(row -> row.count(colour)).toList(), rgb);
    }

    Map<String, Object> finish(String periodId) throws IOException, GenericEntityException {
        try (workbook) {
            return export.result(workbook, FORM_ID, periodId);
        }
    }
}

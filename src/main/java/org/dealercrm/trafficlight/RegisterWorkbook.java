package org.dealercrm.trafficlight;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dealercrm.shared.LightColour;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.SiteDays;
import org.dealercrm.shared.workbook.FormColumn;
import org.dealercrm.shared.workbook.FormExport;
import org.dealercrm.shared.workbook.FormHeader;
import org.dealercrm.shared.workbook.FormSheet;
import org.dealercrm.shared.workbook.FormWorkbook;

/** GC-FOR-21, Registro Semáforo de Seguimiento (GC-PRO-05, step 02): counts by type, last follow-up, days without it, colour. */
final class RegisterWorkbook {

    static final String FORM_ID = "GC-FOR-21";
    private static final String LABELS = "DealercrmTrafficLightWorkbookUiLabels";
    private static final int COLOUR_COLUMN = 13;

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

    /** Writes the rows of ProspectListView with their lights as of today. */
    void write(EntityListIterator prospects) throws GenericEntityException {
        FormSheet sheet = workbook.sheet(label("Sheet"), List.of(
                FormColumn.text(label("Site"), 22), FormColumn.text(label("Brand"), 16), FormColumn.text(label("Adviser"), 24),
                FormColumn.text(label("Customer"), 28), FormColumn.text(label("Phone"), 17), FormColumn.date(label("TrafficDate")),
                FormColumn.integer(label("Calls")), FormColumn.integer(label("Quotes")), FormColumn.integer(label("Visits")),
                FormColumn.integer(label("TestDrives")), FormColumn.integer(label("Others")), FormColumn.dateTime(label("LastFollowUp")),
                FormColumn.integer(label("Days")), FormColumn.text(label("Colour"), 12)));
        SiteDays days = export.days();
        GenericValue row = prospects.next();
        while (row != null) {
            LocalDate today = days.at(row.getString("facilityId"));
            sheet.row(row.get("facilityName"), row.get("brandName"),
                    PersonName.of(row.getString("adviserFirstName"), row.getString("adviserLastName")), row.get("customerName"),
                    row.get("phoneE164"), FormExport.day(row.getDate("trafficDate")), row.get("callCount"), row.get("quoteCount"),
                    row.get("visitCount"), row.get("testDriveCount"), row.get("otherCount"), export.local(row.getTimestamp("lastFollowUpDate")),
                    LightColour.daysWithout(today, row.getDate("baseDate")),
                    label("Colour_" + LightColour.on(today, row.getDate("yellowFromDate"), row.getDate("redFromDate"))));
            row = prospects.next();
        }
        paint(sheet);
    }

    private void paint(FormSheet sheet) {
        SheetConditionalFormatting formatting = sheet.sheet().getSheetConditionalFormatting();
        CellRangeAddress[] range = {sheet.columnRange(COLOUR_COLUMN)};
        formatting.addConditionalFormatting(range, new ConditionalFormattingRule[] {
                rule(formatting, "RED", IndexedColors.CORAL), rule(formatting, "YELLOW", IndexedColors.LIGHT_YELLOW),
                rule(formatting, "GREEN", IndexedColors.LIGHT_GREEN)});
    }

    private ConditionalFormattingRule rule(SheetConditionalFormatting formatting, String colour, IndexedColors fill) {
        String text = "\"" + label("Colour_" + colour) + "\"";
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, text);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(fill.getIndex());
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }

    Map<String, Object> finish(String periodId) throws IOException {
        try (workbook) {
            return FormExport.result(workbook, FORM_ID, periodId);
        }
    }
}

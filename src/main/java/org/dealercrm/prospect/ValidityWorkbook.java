package org.dealercrm.prospect;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.workbook.FormColumn;
import org.dealercrm.shared.workbook.FormExport;
import org.dealercrm.shared.workbook.FormHeader;
import org.dealercrm.shared.workbook.FormSheet;
import org.dealercrm.shared.workbook.FormWorkbook;

/** GC-FOR-06, Informe Validez de Prospectos (GC-PRO-05, step 01): one row per prospect and the summary by adviser. */
final class ValidityWorkbook {

    static final String FORM_ID = "GC-FOR-06";
    private static final String LABELS = "DealercrmProspectWorkbookUiLabels";

    private final FormExport export;
    private final FormWorkbook workbook;
    private final Locale locale;

    ValidityWorkbook(FormExport export, FormHeader header, Locale locale) {
        this.export = export;
        this.workbook = new FormWorkbook(header, locale);
        this.locale = locale;
    }

    private String label(String key) {
        return UtilProperties.getMessage(LABELS, "DealercrmValidity" + key, locale);
    }

    /** Writes the rows of ProspectListView. */
    void writeProspects(EntityListIterator prospects) throws GenericEntityException {
        FormSheet sheet = workbook.sheet(label("SheetProspects"), List.of(
                FormColumn.text(label("Site"), 22), FormColumn.text(label("Brand"), 16), FormColumn.text(label("Adviser"), 24),
                FormColumn.date(label("TrafficDate")), FormColumn.text(label("Customer"), 28), FormColumn.text(label("Phone"), 17),
                FormColumn.text(label("Email"), 28), FormColumn.text(label("Model"), 18), FormColumn.text(label("Source"), 18),
                FormColumn.text(label("Outcome"), 14), FormColumn.text(label("Verdict"), 34), FormColumn.text(label("Comments"), 44),
                FormColumn.integer(label("Attempts")), FormColumn.text(label("VerifiedBy"), 24), FormColumn.dateTime(label("VerdictDate"))));
        GenericValue row = prospects.next();
        while (row != null) {
            sheet.row(row.get("facilityName"), row.get("brandName"),
                    PersonName.of(row.getString("adviserFirstName"), row.getString("adviserLastName")),
                    FormExport.day(row.getDate("trafficDate")), row.get("customerName"), row.get("phoneE164"), row.get("emailAddress"),
                    row.get("modelName"), row.get("sourceName"), outcome(row.getString("outcomeId")), verdict(row),
                    row.get("verdictComments"), row.get("attemptCount"), export.personName(row.getString("verifiedByPartyId")),
                    export.local(row.getTimestamp("verdictDate")));
            row = prospects.next();
        }
    }

    private String outcome(String outcomeId) {
        return label("Outcome_" + (outcomeId == null ? "NONE" : outcomeId));
    }

    private String verdict(GenericValue row) throws GenericEntityException {
        if (row.get("verdictTypeId") == null) {
            return null;
        }
        GenericValue type = row.getDelegator().findOne("ProspectVerdictType", true, "verdictTypeId", row.get("verdictTypeId"));
        return type == null ? row.getString("verdictTypeId") : String.valueOf(type.get("description", locale));
    }

    /** Writes the figures by adviser as calculateProspectingFigures gives them. */
    void writeSummary(List<Map<String, Object>> advisers, Map<String, Object> total) {
        FormSheet sheet = workbook.sheet(label("SheetSummary"), List.of(FormColumn.text(label("Adviser"), 28),
                FormColumn.integer(label("Reported")), FormColumn.integer(label("Verified")), FormColumn.integer(label("Valid")),
                FormColumn.integer(label("Invalid")), FormColumn.integer(label("Goal")), FormColumn.percent(label("Attainment")),
                FormColumn.percent(label("ValidityRatio")), FormColumn.percent(label("Coverage"))));
        for (Map<String, Object> adviser : advisers) {
            summaryRow(sheet, adviser.get("name"), adviser);
        }
        summaryRow(sheet, label("Total"), total);
    }

    private static void summaryRow(FormSheet sheet, Object name, Map<String, Object> figures) {
        sheet.row(name, figures.get("reported"), figures.get("verified"), figures.get("valid"), figures.get("invalid"),
                figures.get("goal"), figures.get("attainment"), figures.get("validity"), figures.get("coverage"));
    }

    Map<String, Object> finish(String periodId) throws IOException, GenericEntityException {
        try (workbook) {
            return export.result(workbook, FORM_ID, periodId);
        }
    }
}

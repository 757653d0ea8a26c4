package org.dealercrm.activity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityListIterator;

import org.dealercrm.shared.ActivityTypeName;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.workbook.FormChart;
import org.dealercrm.shared.workbook.FormColumn;
import org.dealercrm.shared.workbook.FormExport;
import org.dealercrm.shared.workbook.FormHeader;
import org.dealercrm.shared.workbook.FormSheet;
import org.dealercrm.shared.workbook.FormWorkbook;

/** GC-FOR-05, Validez de Seguimiento de Actividades (GC-PRO-05, step 02a): one row per activity and the summary by collaborator. */
final class FollowUpWorkbook {
    static final String FORM_ID = "GC-FOR-05";
    private static final String LABELS = "DealercrmActivityWorkbookUiLabels";
    private static final int GREEN = 0x1E7D3C;
    private static final int RED = 0xB3261E;
    private static final int GREY = 0x9AA5B1;

    private final FormExport export;
    private final FormWorkbook workbook;
    private final ActivityDisplay display;
    private final Locale locale;

    FollowUpWorkbook(FormExport export, FormHeader header, ActivityDisplay display, Locale locale) {
        this.export = export;
        this.workbook = new FormWorkbook(header, locale);
        this.display = display;
        this.locale = locale;
    }

    private String label(String key) {
        return UtilProperties.getMessage(LABELS, "DealercrmFollowUp" + key, locale);
    }

    private String state(String statusId) {
        return UtilProperties.getMessage("DealercrmActivityUiLabels", "StatusItem.description." + statusId, locale);
    }

    /** Writes the rows of ActivityListView. */
    void writeActivities(EntityListIterator activities) throws GenericEntityException {
        FormSheet sheet = workbook.sheet(label("SheetActivities"), List.of(
                FormColumn.text(label("Site"), 22), FormColumn.text(label("Brand"), 16), FormColumn.text(label("Collaborator"), 24),
                FormColumn.dateTime(label("Planned")), FormColumn.dateTime(label("Done")), FormColumn.text(label("Type"), 18),
                FormColumn.text(label("Customer"), 28), FormColumn.text(label("Phone"), 17), FormColumn.text(label("State"), 14),
                FormColumn.text(label("Comments"), 50), FormColumn.text(label("Result"), 34), FormColumn.text(label("NextStep"), 28),
                FormColumn.text(label("Validity"), 14), FormColumn.text(label("Reason"), 34), FormColumn.text(label("RulingComments"), 34),
                FormColumn.text(label("RuledBy"), 24), FormColumn.dateTime(label("RuledAt")), FormColumn.text(label("Proposal"), 14),
                FormColumn.dateTime(label("Entered"))));
        GenericValue row = activities.next();
        while (row != null) {
            boolean ofProspect = row.get("salesOpportunityId") != null;
            sheet.row(row.get("facilityName"), row.get("brandName"),
                    PersonName.of(row.getString("adviserFirstName"), row.getString("adviserLastName")),
                    export.local(row.getTimestamp("plannedDate")), export.local(row.getTimestamp("doneDate")),
                    ActivityTypeName.of(row.getDelegator(), row.getString("activityTypeId"), locale),
                    row.get(ofProspect ? "prospectCustomerName" : "customerName"), row.get(ofProspect ? "prospectPhoneE164" : "phoneE164"),
                    state(row.getString("statusId")), row.get("comments"), row.get("resultText"), row.get("nextStep"),
                    display.validity(row.getString("validityId")), display.reason(row.getString("reasonEnumId")), row.get("rulingComments"),
                    export.personName(row.getString("ruledByPartyId")), export.local(row.getTimestamp("rulingDate")),
                    display.validity(row.getString("proposedValidityId")), export.local(row.getTimestamp("enteredDate")));
            row = activities.next();
        }
    }

    /** Writes the figures by name of the collaborator, and their total. */
    void writeSummary(Map<String, FollowUpFigures> collaborators, List<String> reasons) {
        List<FormColumn> columns = new ArrayList<>(List.of(FormColumn.text(label("Collaborator"), 28), FormColumn.integer(label("Open")),
                FormColumn.integer(label("CountDone")), FormColumn.integer(label("CountNotDone")), FormColumn.integer(label("CountValid")),
                FormColumn.integer(label("CountInvalid")), FormColumn.integer(label("CountUnruled")), FormColumn.integer(label("Goal")),
                FormColumn.percent(label("Attainment"))));
        reasons.forEach(reason -> columns.add(FormColumn.integer(display.reason(reason))));
        FormSheet sheet = workbook.sheet(label("SheetSummary"), columns);
        FollowUpFigures total = new FollowUpFigures();
        for (Map.Entry<String, FollowUpFigures> entry : collaborators.entrySet()) {
            sheet.row(cells(entry.getKey(), entry.getValue(), entry.getValue().attainment(), reasons));
            total.plus(entry.getValue());
        }
        List<FollowUpFigures> figures = List.copyOf(collaborators.values());
        if (!figures.isEmpty()) {
            FormChart.stackedBars(sheet, label("Chart"), List.copyOf(collaborators.keySet()), List.of(
                    new FormChart.Part(label("CountValid"), 4, figures.stream().map(FollowUpFigures::valid).toList(), GREEN),
                    new FormChart.Part(label("CountInvalid"), 5, figures.stream().map(FollowUpFigures::invalid).toList(), RED),
                    new FormChart.Part(label("CountUnruled"), 6, figures.stream().map(FollowUpFigures::unruled).toList(), GREY)), columns.size() + 1);
        }
        sheet.row(cells(label("Total"), total, total.totalAttainment(), reasons));
    }

    private Object[] cells(String name, FollowUpFigures figures, Double attainment, List<String> reasons) {
        Object[] cells = new Object[9 + reasons.size()];
        Arrays.setAll(cells, column -> switch (column) {
        case 0 -> name;
        case 1 -> figures.inState(ActivityRules.PLANNED);
        case 2 -> figures.inState(ActivityRules.DONE);
        case 3 -> figures.inState(ActivityRules.NOT_DONE);
        case 4 -> figures.valid();
        case 5 -> figures.invalid();
        case 6 -> figures.unruled();
        case 7 -> figures.goal() == null ? label("NoGoal") : figures.goal();
        case 8 -> attainment == null ? label("NoGoal") : attainment;
        default -> figures.invalidFor(reasons.get(column - 9));
        });
        return cells;
    }

    Map<String, Object> finish(String periodId) throws IOException, GenericEntityException {
        try (workbook) {
            return export.result(workbook, FORM_ID, periodId);
        }
    }
}

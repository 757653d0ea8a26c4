package org.dealercrm.pqrs.report;

import java.util.List;
import java.util.function.Predicate;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.shared.workbook.FormColumn;
import org.dealercrm.shared.workbook.FormExport;
import org.dealercrm.shared.workbook.FormSheet;
import org.dealercrm.shared.workbook.FormWorkbook;

/** The table of GSC-FOR-04: one row per case. Where who exports it must not see the person, "reserved" stands for what could tell. */
final class ControlSheet {
    private final FormSheet sheet;
    private final FormExport export;
    private final CaseNames names;
    private final Predicate<GenericValue> hidesPerson;

    ControlSheet(FormWorkbook workbook, FormExport export, CaseNames names, Predicate<GenericValue> hidesPerson) {
        this.export = export;
        this.names = names;
        this.hidesPerson = hidesPerson;
        this.sheet = workbook.sheet(names.label("SheetCases"), List.of(
                text("Number", 14), FormColumn.dateTime(title("Received")), text("Channel", 18), text("Site", 20), text("Brand", 16),
                text("Type", 24), text("PersonalData", 12), text("Customer", 28), text("DocumentType", 12), text("Document", 16),
                text("Phone", 17), text("Email", 26), text("Address", 28), text("Plate", 10), text("Order", 14), text("Subject", 28),
                text("Description", 60), text("Area", 18), text("Responsible", 24), FormColumn.dateTime(title("Acknowledged")),
                FormColumn.date(title("Due")), text("LegalBasis", 28), FormColumn.integer(title("ExtensionDays")),
                FormColumn.date(title("ExtensionNotice")), FormColumn.date(title("Answered")), text("AnswerChannel", 16),
                FormColumn.integer(title("UsedDays")), text("InTime", 12), FormColumn.date(title("Notified")), text("Cause", 26),
                text("CauseText", 40), text("Action", 40), text("Improvement", 40), FormColumn.date(title("ImprovementDone")),
                text("Effective", 12), FormColumn.date(title("Evaluated")), FormColumn.integer(title("Satisfaction")),
                FormColumn.date(title("Closed")), text("RepeatedOf", 14), FormColumn.integer(title("Reopened")), text("State", 20)));
    }

    private FormColumn text(String key, int width) {
        return FormColumn.text(title(key), width);
    }

    private String title(String key) {
        return names.label("Column_" + key);
    }

    void write(GenericValue row) throws GenericEntityException {
        boolean anonymous = "Y".equals(row.get("isAnonymous"));
        sheet.row(row.get("caseNumber"), export.local(row.getTimestamp("receivedDate")), names.of("pqrsChannelId", row),
                names.of("facilityId", row), names.of("brandId", row), names.of("pqrsTypeId", row), yes(names.isPersonalData(row)),
                anonymous ? names.label("Anonymous") : person(row, "customerName"), person(row, "documentTypeId"), person(row, "documentNumber"),
                person(row, "phoneNumber"), person(row, "emailAddress"), person(row, "addressText"), person(row, "plate"),
                row.get("orderNumber"), person(row, "subject"), person(row, "description"), names.of("pqrsAreaId", row),
                export.personName(row.getString("responsiblePartyId")), export.local(row.getTimestamp("acknowledgedDate")),
                FormExport.day(row.getDate(row.get("firstDueDate") == null ? "dueDate" : "firstDueDate")), row.get("legalBasis"),
                row.get("extendedDays"), "EXTEND".equals(row.get("untoldActionId")) ? null : FormExport.day(row.getDate("extensionDate")),
                FormExport.day(row.getDate("answeredDate")), names.answerChannel(row), row.get("usedDays"), said(row, "answeredInTime"),
                FormExport.day(row.getDate("notifiedDate")), names.of("pqrsCauseId", row), person(row, "causeText"), person(row, "effectText"),
                person(row, "improvementText"),
                FormExport.day(row.getDate("improvementDoneDate")),
                said(row, "isEffective"), FormExport.day(row.getDate("evaluatedDate")), row.get("satisfactionScore"),
                FormExport.day(row.getDate("closedDate")), row.get("repeatedNumber"), row.get("reopenedCount"),
                names.state(row.getString("statusId")));
    }

    private Object person(GenericValue row, String field) {
        return row.get(field) == null || !hidesPerson.test(row) ? row.get(field) : names.label("Reserved");
    }

    /** What nobody said yet stays empty. */
    private String said(GenericValue row, String field) {
        return row.get(field) == null ? null : yes("Y".equals(row.get(field)));
    }

    private String yes(boolean is) {
        return UtilProperties.getMessage("DealercrmUiLabels", is ? "DealercrmYes" : "DealercrmNo", names.locale());
    }
}

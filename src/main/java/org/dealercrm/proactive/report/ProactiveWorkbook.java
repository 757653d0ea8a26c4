package org.dealercrm.proactive.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.Catalogue;
import org.dealercrm.proactive.ProactiveDisplay;
import org.dealercrm.shared.workbook.FormColumn;
import org.dealercrm.shared.workbook.FormExport;
import org.dealercrm.shared.workbook.FormHeader;
import org.dealercrm.shared.workbook.FormSheet;
import org.dealercrm.shared.workbook.FormWorkbook;

/** GSC-FOR-09, Control de Contacto Proactivo: one row per call, and the cumulative report of the month. */
final class ProactiveWorkbook {
    static final String FORM_ID = "GSC-FOR-09";

    private final FormExport export;
    private final FormWorkbook workbook;
    private final Delegator delegator;
    private final ProactiveDisplay display;
    private final Catalogue catalogue;
    private final Locale locale;

    ProactiveWorkbook(FormExport export, FormHeader header, Delegator delegator, ProactiveDisplay display, Locale locale) {
        this.export = export;
        this.workbook = new FormWorkbook(header, locale);
        this.delegator = delegator;
        this.display = display;
        this.catalogue = new Catalogue(delegator, locale);
        this.locale = locale;
    }

    private String label(String key) {
        return UtilProperties.getMessage("DealercrmProactiveReportUiLabels", "DealercrmProactiveSheet" + key, locale);
    }

    /** Writes the rows of ProactiveControlRow, which come one by one from the database. */
    void writeContacts(EntityListIterator contacts) throws GenericEntityException {
        FormSheet sheet = workbook.sheet(label("Control"), List.of(FormColumn.dateTime(label("Date")), FormColumn.text(label("Campaign"), 30),
                FormColumn.text(label("Customer"), 30), FormColumn.text(label("Phone"), 17), FormColumn.text(label("Vehicle"), 26),
                FormColumn.text(label("Brand"), 16), FormColumn.text(label("Site"), 20), FormColumn.text(label("Agent"), 24),
                FormColumn.text(label("Channel"), 12), FormColumn.integer(label("Calls")), FormColumn.integer(label("Attempt")),
                FormColumn.text(label("Outcome"), 28), FormColumn.text(label("Contacted"), 12), FormColumn.text(label("Effective"), 12),
                FormColumn.text(label("Booked"), 12), FormColumn.text(label("NoContact"), 28), FormColumn.text(label("NoBooking"), 28),
                FormColumn.dateTime(label("Appointment")), FormColumn.text(label("Comments"), 50)));
        GenericValue row = contacts.next();
        while (row != null) {
            GenericValue reason = row.get("contactReasonId") == null ? null : EntityQuery.use(delegator).from("ProactiveContactReason")
                    .where("contactReasonId", row.get("contactReasonId")).cache().queryOne();
            boolean booking = reason != null && "NO_BOOKING".equals(reason.get("reasonKindId"));
            sheet.row(export.local(row.getTimestamp("contactDate")), row.get("campaignName"), row.get("customerName"),
                    row.get("phoneE164"), display.vehicle(row), display.brand(row.getString("brandId")),
                    display.site(row.getString("facilityId")), export.personName(row.getString("agentPartyId")),
                    label("Channel_" + row.get("channelId")), row.get("callCount"), row.get("attemptNum"),
                    catalogue.outcome(row.getString("proactiveOutcomeId")), yes(row.get("isRightPerson")), yes(row.get("isEffective")),
                    yes(row.get("isBooked")), booking ? null : catalogue.name(reason), booking ? catalogue.name(reason) : null,
                    "Y".equals(row.get("isBooked")) ? export.local(row.getTimestamp("appointmentDate")) : null, row.get("comments"));
            row = contacts.next();
        }
    }

    private String yes(Object indicator) {
        return UtilProperties.getMessage("DealercrmUiLabels", "Y".equals(indicator) ? "DealercrmYes" : "DealercrmNo", locale);
    }

    /** Writes the figures of a cut and their total; each ratio stands beside its numerator and denominator. */
    void writeFigures(String titleKey, Map<String, ProactiveFigures> figures, ProactiveFigures total) {
        FormSheet sheet = workbook.sheet(label(titleKey), List.of(FormColumn.text(label(titleKey), 32), FormColumn.integer(label("Calls")),
                FormColumn.integer(label("EffectiveCalls")), FormColumn.percent(label("Effectiveness")), FormColumn.integer(label("Worked")),
                FormColumn.integer(label("ContactedCustomers")), FormColumn.percent(label("Contactability")),
                FormColumn.integer(label("BookedCustomers")),
                FormColumn.percent(label("BookedOfContacted")), FormColumn.percent(label("BookedOfWorked")), FormColumn.integer(label("Messages")),
                FormColumn.integer(label("Due")), FormColumn.integer(label("Unresolved")), FormColumn.integer(label("Attended")),
                FormColumn.percent(label("Attendance"))));
        figures.forEach((name, each) -> sheet.row(cells(name, each)));
        sheet.row(cells(label("Total"), total));
    }

    private Object[] cells(String name, ProactiveFigures figures) {
        return new Object[] {name, figures.calls(), figures.effective(), ratio(figures.effectiveness()), figures.worked(), figures.contacted(),
            ratio(figures.contactability()), figures.booked(), ratio(figures.bookedOfContacted()), ratio(figures.bookedOfWorked()),
            figures.messages(), figures.due(), figures.unresolved(), figures.attended(), ratio(figures.attendance())};
    }

    /** A ratio without denominator is none, never 0 %. */
    private Object ratio(Double ratio) {
        return ratio == null ? "–" : ratio;
    }

    /** Writes how often each reason of a kind was given, and its share of them. */
    void writeReasons(String titleKey, Map<String, Long> reasons) throws GenericEntityException {
        FormSheet sheet = workbook.sheet(label(titleKey), List.of(FormColumn.text(label(titleKey), 40), FormColumn.integer(label("Count")),
                FormColumn.percent(label("Share"))));
        long all = reasons.values().stream().mapToLong(Long::longValue).sum();
        for (Map.Entry<String, Long> reason : reasons.entrySet()) {
            sheet.row(catalogue.contactReason(reason.getKey()), reason.getValue(), (double) reason.getValue() / all);
        }
        sheet.row(label("Total"), all, all == 0 ? "–" : Double.valueOf(1));
    }

    Map<String, Object> finish(String periodId) throws IOException, GenericEntityException {
        try (workbook) {
            return export.result(workbook, FORM_ID, periodId);
        }
    }
}

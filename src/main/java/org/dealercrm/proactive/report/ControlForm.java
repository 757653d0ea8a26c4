package org.dealercrm.proactive.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.ProactiveDisplay;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.workbook.FilterText;
import org.dealercrm.shared.workbook.FormExport;

/** GSC-FOR-09 of a period, the same for who downloads it and for who gets it by mail. */
final class ControlForm {
    private static final String LABELS = "DealercrmProactiveReportUiLabels";

    private ControlForm() { }

    /** Writes the workbook of the rows of a scope, cut by the filters of the context; answers file name and bytes. */
    static Map<String, Object> write(Delegator delegator, Map<String, ? extends Object> context, RowScope scope)
            throws GenericEntityException, IOException {
        Locale locale = (Locale) context.get("locale");
        TimeZone timeZone = (TimeZone) context.get("timeZone");
        FormExport export = new FormExport(delegator, context);
        EffectiveRule rule = EffectiveRule.of(delegator);
        ContactFilter filter = new ContactFilter(context, export.today(), rule);
        ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone == null ? Settings.zone(delegator) : timeZone.toZoneId());
        String period = filter.everyMonth()
                ? UtilProperties.getMessage(LABELS, "DealercrmProactiveEveryMonth", locale)
                : filter.month().label(locale);
        ProactiveWorkbook workbook = new ProactiveWorkbook(export, export.header(ProactiveWorkbook.FORM_ID, period,
                FilterText.of(delegator, context, locale)), delegator, display, locale);
        try (EntityListIterator contacts = EntityQuery.use(delegator).from("ProactiveControlRow")
                .where(EntityCondition.makeCondition(filter.conditions(scope), EntityOperator.AND))
                .orderBy("contactDate", "proactiveContactId").queryIterator()) {
            workbook.writeContacts(contacts);
        }
        FigureQuery query = new FigureQuery(delegator, scope, filter, rule);
        FigureNames names = new FigureNames(delegator, display, locale);
        ProactiveFigures total = query.total();
        for (FigureQuery.Cut cut : List.of(FigureQuery.Cut.AGENT, FigureQuery.Cut.CAMPAIGN, FigureQuery.Cut.BRAND, FigureQuery.Cut.SITE)) {
            Map<String, ProactiveFigures> named = new LinkedHashMap<>();
            for (Map.Entry<String, ProactiveFigures> each : query.by(cut).entrySet()) {
                String name = names.of(cut, each.getKey());
                named.put(named.containsKey(name) ? name + " (" + each.getKey() + ")" : name, each.getValue());
            }
            workbook.writeFigures("By_" + cut.name(), named, total);
        }
        Map<String, Long> reasons = query.reasons();
        workbook.writeReasons("NoContact", names.ofKind(reasons, "NO_CONTACT"));
        workbook.writeReasons("NoBooking", names.ofKind(reasons, "NO_BOOKING"));
        return workbook.finish(filter.everyMonth() ? ContactFilter.EVERY_MONTH : filter.month().id());
    }
}

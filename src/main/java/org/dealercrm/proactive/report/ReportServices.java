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
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.proactive.ProactiveDisplay;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.workbook.FilterText;
import org.dealercrm.shared.workbook.FormExport;

/** The figures of proactive contact, for other screens and as a controlled form. */
public final class ReportServices {

    private static final String LABELS = "DealercrmProactiveReportUiLabels";

    private ReportServices() { }

    /** The figures of a month, and the customers called of each brand. */
    public static Map<String, Object> calculate(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        EffectiveRule rule = EffectiveRule.of(delegator);
        FigureQuery query = new FigureQuery(delegator, RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin")),
                new ContactFilter(context, Settings.today(delegator), rule), rule);
        Map<String, Long> customers = new LinkedHashMap<>();
        query.by(FigureQuery.Cut.BRAND).forEach((brandId, figures) -> customers.put(brandId, figures.worked()));
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("figures", query.total());
        result.put("customersByBrand", customers);
        return result;
    }

    /** GSC-FOR-09 of a month, cumulative to today, for the rows of the user, cut by the filters of the screen. */
    public static Map<String, Object> export(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, IOException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        TimeZone timeZone = (TimeZone) context.get("timeZone");
        FormExport export = new FormExport(delegator, context);
        EffectiveRule rule = EffectiveRule.of(delegator);
        ContactFilter filter = new ContactFilter(context, export.today(), rule);
        RowScope scope = RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone == null ? Settings.zone(delegator) : timeZone.toZoneId());
        String period = filter.everyMonth()
                ? UtilProperties.getMessage(LABELS, "DealercrmProactiveEveryMonth", locale)
                : filter.month().label(locale);
        ProactiveWorkbook workbook = new ProactiveWorkbook(export, export.header(ProactiveWorkbook.FORM_ID, period,
                FilterText.of(delegator, context, locale)), delegator, display, locale);
        try (EntityListIterator contacts = EntityQuery.use(delegator).from("ProactiveContact")
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

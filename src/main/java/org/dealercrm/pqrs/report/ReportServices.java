package org.dealercrm.pqrs.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteDays;

/** The indicators of cases, and their control as a controlled form. */
public final class ReportServices {
    static final String LABELS = "DealercrmPqrsReportUiLabels";

    private ReportServices() { }

    /** The figures of the cases received in a month, and of what waits today. */
    public static Map<String, Object> calculate(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        FigureFilter filter = new FigureFilter(context);
        if (!filter.value("month").isEmpty() && filter.month().isEmpty()) {
            return wrongMonth(filter, locale);
        }
        MonthPeriod month = MonthPeriod.parse(context.get("month"), Settings.today(delegator));
        FigureQuery query = new FigureQuery(delegator, SiteDays.of(delegator), reach(dctx, context), filter.cuts());
        FigureBoard board = new FigureBoard(query, month, "Y".equals(context.get("byCut")) ? FigureFilter.CUTS : FigureFilter.CUTS.subList(0, 1));
        CaseNames names = new CaseNames(delegator, locale);
        FigureTexts texts = new FigureTexts(names, month, Target.of(delegator, ofOne(filter, "brandId"), ofOne(filter, "facilityId")));
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("month", month.id());
        result.put("total", board.total());
        result.put("backlog", board.backlog());
        result.put("tiles", texts.tiles(board.total(), board.backlog(), filter.query("")));
        result.put("tables", "Y".equals(context.get("byCut")) ? board.tables(texts, names, filter) : List.of());
        return result;
    }

    /** GSC-FOR-04 of the rows of a list. */
    public static Map<String, Object> export(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, IOException {
        FigureFilter filter = new FigureFilter(context);
        return !filter.value("month").isEmpty() && filter.month().isEmpty() ? wrongMonth(filter, (Locale) context.get("locale"))
                : new ControlForm(dctx, context).write();
    }

    static List<CaseRule> reach(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        PqrsReach reach = PqrsReach.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        return reach.rules();
    }

    private static String ofOne(FigureFilter filter, String name) {
        return filter.value(name).isEmpty() || FigureFilter.NONE.equals(filter.value(name)) ? null : filter.value(name);
    }

    private static Map<String, Object> wrongMonth(FigureFilter filter, Locale locale) {
        return ServiceUtil.returnError(UtilProperties.getMessage(LABELS, "DealercrmPqrsReportWrongMonth",
                UtilMisc.toMap("month", filter.value("month")), locale));
    }
}

package org.dealercrm.pqrs.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.CaseDays;
import org.dealercrm.pqrs.CaseFilter;
import org.dealercrm.pqrs.CaseMask;
import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.SiteDays;
import org.dealercrm.shared.workbook.FormExport;
import org.dealercrm.shared.workbook.FormWorkbook;

/** GSC-FOR-04, Control de PQRS: the cases of a list one by one from the database, and with a month its figures. */
final class ControlForm {
    private static final String FORM_ID = "GSC-FOR-04";
    private static final int FETCHED = 500;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final Map<String, ? extends Object> context;
    private final FigureFilter filter;
    private final FormExport export;
    private final CaseNames names;
    private final SiteDays days;
    private final GenericValue userLogin;
    private final CaseMask mask;

    ControlForm(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.context = context;
        this.filter = new FigureFilter(context);
        this.export = new FormExport(delegator, context);
        this.names = new CaseNames(delegator, (Locale) context.get("locale"));
        this.days = SiteDays.of(delegator);
        this.userLogin = (GenericValue) context.get("userLogin");
        this.mask = CaseMask.of(dctx.getSecurity(), userLogin);
    }

    /** The file and its name, and how many cases are in it. */
    Map<String, Object> write() throws GenericEntityException, IOException {
        String period = filter.month().map(month -> month.label(names.locale())).orElse(names.label("EveryMonth"));
        String filters = new FilterWords(names, delegator).of(context);
        try (FormWorkbook workbook = new FormWorkbook(export.header(FORM_ID, period, filters), names.locale())) {
            long count = cases(new ControlSheet(workbook, export, names, mask::hides));
            if (filter.month().isPresent()) {
                figures(workbook, filter.month().get());
            }
            Map<String, Object> result = export.result(workbook, FORM_ID, filter.month().map(MonthPeriod::id).orElse(export.today().toString()));
            result.put("rowCount", count);
            return result;
        }
    }

    private long cases(ControlSheet sheet) throws GenericEntityException {
        List<EntityCondition> conditions = new CaseFilter(context, mask.mayFindPeople())
                .conditions(PqrsReach.of(delegator, dctx.getSecurity(), userLogin), CaseDays.of(delegator));
        EntityQuery query = EntityQuery.use(delegator).from("PqrsControlRow").orderBy("caseYear", "caseSerial")
                .cursorForwardOnly().fetchSize(FETCHED);
        long count = 0;
        try (EntityListIterator rows = (conditions.isEmpty() ? query : query.where(conditions)).queryIterator()) {
            GenericValue row = rows.next();
            while (row != null) {
                sheet.write(row);
                count++;
                row = rows.next();
            }
        }
        return count;
    }

    private void figures(FormWorkbook workbook, MonthPeriod month) throws GenericEntityException {
        FigureQuery query = new FigureQuery(delegator, days, ReportServices.reach(dctx, context), filter.cuts());
        FigureBoard board = new FigureBoard(query, month, FigureFilter.CUTS);
        FigureSheet sheet = new FigureSheet(workbook, names);
        sheet.write(names.label("Total"), "", board.total(), board.backlog());
        for (String cut : FigureFilter.CUTS) {
            for (String id : board.ids(cut)) {
                sheet.write(names.label("By_" + cut), names.of(cut, id), board.by(cut, id), board.waitingBy(cut, id));
            }
        }
    }
}

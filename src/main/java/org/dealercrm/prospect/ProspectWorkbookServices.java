package org.dealercrm.prospect;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilGenerics;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.workbook.FilterText;
import org.dealercrm.shared.workbook.FormExport;

/** The export of the prospects' validity as a controlled form. */
public final class ProspectWorkbookServices {

    private ProspectWorkbookServices() { }

    /** GC-FOR-06 of a month, for the rows of the user, cut by brand, site and adviser when given. */
    public static Map<String, Object> exportProspectValidity(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, GenericServiceException, IOException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        FormExport export = new FormExport(delegator, context);
        MonthPeriod period = MonthPeriod.parse(context.get("month"), export.today());

        Map<String, Object> request = new HashMap<>();
        for (String filter : List.of("brandId", "facilityId", "adviserPartyId")) {
            request.put(filter, context.get(filter));
        }
        request.put("periodId", period.id());
        request.put("userLogin", context.get("userLogin"));
        request.put("locale", locale);
        Map<String, Object> figures = dctx.getDispatcher().runSync("calculateProspectingFigures", request);
        if (!ServiceUtil.isSuccess(figures)) {
            return figures;
        }

        ValidityWorkbook workbook = new ValidityWorkbook(export, export.header(ValidityWorkbook.FORM_ID, period.label(locale),
                FilterText.of(delegator, context, locale)), locale);
        try (EntityListIterator prospects = EntityQuery.use(delegator).from("ProspectListView")
                .where(export.prospects(dctx.getSecurity(), context, period))
                .orderBy("facilityName", "brandName", "adviserLastName", "trafficDate", "salesOpportunityId").queryIterator()) {
            workbook.writeProspects(prospects);
        }
        workbook.writeSummary(UtilGenerics.cast(figures.get("advisers")), UtilGenerics.cast(figures.get("total")));
        return workbook.finish(period.id());
    }
}

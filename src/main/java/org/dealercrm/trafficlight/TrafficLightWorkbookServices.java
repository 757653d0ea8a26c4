package org.dealercrm.trafficlight;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.workbook.FilterText;
import org.dealercrm.shared.workbook.FormExport;

/** The export of the traffic lights as a controlled form. */
public final class TrafficLightWorkbookServices {

    private TrafficLightWorkbookServices() { }

    /** GC-FOR-21 of the prospects of a month, for the rows of the user, cut by brand, site and adviser when given. */
    public static Map<String, Object> exportTrafficLightRegister(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, IOException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        FormExport export = new FormExport(delegator, context);
        MonthPeriod period = MonthPeriod.parse(context.get("month"), export.today());
        RegisterWorkbook workbook = new RegisterWorkbook(export, export.header(RegisterWorkbook.FORM_ID, period.label(locale),
                FilterText.of(delegator, context, locale)), locale);
        try (EntityListIterator prospects = EntityQuery.use(delegator).from("ProspectListView")
                .where(export.prospects(dctx.getSecurity(), context, period))
                .orderBy("facilityName", "brandName", "adviserLastName", "redFromDate", "salesOpportunityId").queryIterator()) {
            workbook.write(prospects);
        }
        return workbook.finish(period.id());
    }
}

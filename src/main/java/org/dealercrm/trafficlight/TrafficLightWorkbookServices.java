package org.dealercrm.trafficlight;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.workbook.FilterText;
import org.dealercrm.shared.workbook.FormExport;

/** The export of the traffic lights as a controlled form. */
public final class TrafficLightWorkbookServices {

    private TrafficLightWorkbookServices() { }

    /** GC-FOR-21 of the prospects of a month, for the user's rows, cut by brand, site and adviser when given, and the board of the same rows. */
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
        Map<String, Object> filters = new HashMap<>(context);
        filters.put("month", period.id());
        LightBoard board = LightBoard.of(delegator, RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin")),
                filters, export.days());
        OwnerNames names = new OwnerNames(delegator, locale);
        for (String field : List.of("adviserPartyId", "facilityId", "brandId")) {
            workbook.summarise(board, names, field);
        }
        return workbook.finish(period.id());
    }
}

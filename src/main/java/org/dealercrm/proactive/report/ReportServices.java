package org.dealercrm.proactive.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;

/** The figures of proactive contact, for other screens and as a controlled form. */
public final class ReportServices {

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
        return ControlForm.write(dctx.getDelegator(), context,
                RowScope.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin")));
    }
}

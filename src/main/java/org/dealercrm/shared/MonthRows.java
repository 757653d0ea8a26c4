package org.dealercrm.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.service.DispatchContext;

/** The prospects of a month that a user may see, cut by brand, site and adviser: the rows behind figures and workbooks. */
public final class MonthRows {

    /** The filters a request may carry besides the month. */
    public static final List<String> FILTERS = List.of("brandId", "facilityId", "adviserPartyId");

    private MonthRows() { }

    /** The condition on a view with the fields trafficDate, brandId, facilityId and adviserPartyId. */
    public static EntityCondition condition(DispatchContext dctx, Map<String, ? extends Object> context, MonthPeriod period)
            throws GenericEntityException {
        RowScope scope = RowScope.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        List<EntityCondition> conditions = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
        conditions.add(EntityCondition.makeCondition("trafficDate", EntityOperator.GREATER_THAN_EQUAL_TO, period.firstDay()));
        conditions.add(EntityCondition.makeCondition("trafficDate", EntityOperator.LESS_THAN_EQUAL_TO, period.lastDay()));
        for (String filter : FILTERS) {
            if (context.get(filter) != null) {
                conditions.add(EntityCondition.makeCondition(filter, context.get(filter)));
            }
        }
        return EntityCondition.makeCondition(conditions, EntityOperator.AND);
    }
}

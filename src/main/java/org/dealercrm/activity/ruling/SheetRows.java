package org.dealercrm.activity.ruling;

import java.util.List;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.activity.sheet.WeeklySheets;

/** A sheet without name, signature and date proves nothing (PAD-7.2-05), so its rows are not valid before it is. */
final class SheetRows {
    private SheetRows() { }

    /** The label of the reason why a decision cannot be made on these activities, if one of them stands on a sheet that is not valid. */
    static Optional<String> refusal(Delegator delegator, RulingDecision decision, List<GenericValue> activities) throws GenericEntityException {
        List<String> sheets = activities.stream().map(activity -> activity.getString("weeklySheetId")).filter(id -> id != null).distinct().toList();
        boolean unproven = RulingProposal.VALID.equals(decision.validityId()) && !sheets.isEmpty() && EntityQuery.use(delegator).from("WeeklySheet")
                .where(EntityCondition.makeCondition("weeklySheetId", EntityOperator.IN, sheets),
                        EntityCondition.makeCondition("statusId", EntityOperator.NOT_EQUAL, WeeklySheets.VALID)).queryCount() > 0;
        return unproven ? Optional.of("DealercrmRulingSheetNotValid") : Optional.empty();
    }
}

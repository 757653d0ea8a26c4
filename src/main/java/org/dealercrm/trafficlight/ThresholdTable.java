package org.dealercrm.trafficlight;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** Reads and writes the limits of the light; a new row ends the one before it, which stays as history. */
final class ThresholdTable {
    private final Delegator delegator;

    ThresholdTable(Delegator delegator) {
        this.delegator = delegator;
    }

    /** The limits in force at a moment. */
    Thresholds at(Timestamp moment) throws GenericEntityException {
        List<Thresholds.Threshold> rows = new ArrayList<>();
        for (GenericValue row : EntityQuery.use(delegator).from("TrafficLightThreshold").filterByDate(moment).orderBy("-fromDate").queryList()) {
            rows.add(new Thresholds.Threshold(row.getString("brandId"), row.getString("stageId"),
                    row.getLong("greenMaxDays").intValue(), row.getLong("yellowMaxDays").intValue()));
        }
        return new Thresholds(rows);
    }

    /** Puts new limits in force from a moment on. */
    void put(Thresholds.Threshold limits, Timestamp from) throws GenericEntityException {
        end(limits.brandId(), limits.stageId(), from);
        delegator.create("TrafficLightThreshold", "brandId", limits.brandId(), "stageId", limits.stageId(), "fromDate", from,
                "greenMaxDays", (long) limits.greenMaxDays(), "yellowMaxDays", (long) limits.yellowMaxDays());
    }

    /** Ends the limits of a brand and stage; wider ones take their place. */
    void end(String brandId, String stageId, Timestamp moment) throws GenericEntityException {
        for (GenericValue row : EntityQuery.use(delegator).from("TrafficLightThreshold")
                .where("brandId", brandId, "stageId", stageId).filterByDate(moment).queryList()) {
            row.set("thruDate", moment);
            row.store();
        }
    }
}

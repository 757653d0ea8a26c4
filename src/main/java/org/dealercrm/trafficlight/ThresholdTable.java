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
        for (GenericValue row : EntityQuery.use(delegator).from("TrafficLightThreshold").filterByDate(moment).orderBy("fromDate").queryList()) {
            rows.add(new Thresholds.Threshold(
                    Thresholds.Kind.of(row.getString("brandId"), row.getString("stageId"), row.getString("sourceName")),
                    row.getLong("greenMaxDays").intValue(), row.getLong("yellowMaxDays").intValue()));
        }
        return new Thresholds(rows);
    }

    /** Puts new limits in force from a moment on. */
    void put(Thresholds.Threshold limits, Timestamp from) throws GenericEntityException {
        Thresholds.Kind kind = limits.kind();
        end(kind, from);
        delegator.create("TrafficLightThreshold", "brandId", kind.brandId(), "stageId", kind.stageId(), "sourceName", kind.sourceName(),
                "fromDate", from, "greenMaxDays", (long) limits.greenMaxDays(), "yellowMaxDays", (long) limits.yellowMaxDays());
    }

    /** Ends the limits of a kind of prospects; wider ones take their place. */
    void end(Thresholds.Kind kind, Timestamp moment) throws GenericEntityException {
        for (GenericValue row : EntityQuery.use(delegator).from("TrafficLightThreshold").where("brandId", kind.brandId(),
                "stageId", kind.stageId(), "sourceName", kind.sourceName()).filterByDate(moment).queryList()) {
            row.set("thruDate", moment);
            row.store();
        }
    }
}

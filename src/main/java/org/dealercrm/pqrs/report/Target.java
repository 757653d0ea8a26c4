package org.dealercrm.pqrs.report;

import java.math.BigDecimal;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

import org.dealercrm.shared.Ratio;
import org.dealercrm.shared.Settings;

/**
 * Which part of the cases that were received must be attended, in percent.
 *
 * @param goal  what is aimed at
 * @param floor below which it is not acceptable
 */
record Target(long goal, long floor) {
    private static final long USUAL_GOAL = 90;
    private static final long USUAL_FLOOR = 85;

    /** How a ratio stands to the target. */
    enum Level { NONE, MET, BELOW_GOAL, BELOW_FLOOR }

    /** The target in force for a brand and a site; either may be null. */
    static Target of(Delegator delegator, String brandId, String facilityId) throws GenericEntityException {
        return new Target(setting(delegator, "pqrs.attendedGoal", USUAL_GOAL, brandId, facilityId),
                setting(delegator, "pqrs.attendedFloor", USUAL_FLOOR, brandId, facilityId));
    }

    private static long setting(Delegator delegator, String key, long otherwise, String brandId, String facilityId) throws GenericEntityException {
        Optional<String> value = Settings.of(delegator, key).inForce(brandId, facilityId).map(Settings.InForce::value);
        return value.filter(text -> text.matches("\\d{1,3}")).map(Long::valueOf).orElse(otherwise);
    }

    Level level(Ratio ratio) {
        BigDecimal value = ratio.value();
        if (value == null) {
            return Level.NONE;
        }
        BigDecimal percent = value.movePointRight(2);
        return percent.compareTo(BigDecimal.valueOf(goal)) >= 0 ? Level.MET
                : percent.compareTo(BigDecimal.valueOf(floor)) >= 0 ? Level.BELOW_GOAL : Level.BELOW_FLOOR;
    }
}

package org.dealercrm.trafficlight;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which prospects a rebuild is about, as a restriction on PROSPECT P, and, for named prospects, as one on TRAFFIC_LIGHT T; a wide scope
 * follows from rules, not from activities.
 */
record LightScope(SqlPart restriction, SqlPart lights, boolean wide) {

    static LightScope of(Collection<String> salesOpportunityIds) {
        return new LightScope(SqlPart.of(" AND {}", SqlPart.among("P.SALES_OPPORTUNITY_ID", salesOpportunityIds)),
                SqlPart.of(" WHERE {}", SqlPart.among("T.SALES_OPPORTUNITY_ID", salesOpportunityIds)), false);
    }

    /** The prospects that a change of limits or of a setting can touch; what is null or ALL restricts nothing. */
    static LightScope of(Thresholds.Kind kind, String facilityId) {
        List<SqlPart> all = new ArrayList<>();
        Map.of("P.BRAND_ID", kind.brandId(), "P.STAGE_ID", kind.stageId(), "P.SOURCE_NAME", kind.sourceName(),
                "P.FACILITY_ID", facilityId == null ? Thresholds.ALL : facilityId).forEach((column, id) -> {
            if (!Thresholds.ALL.equals(id)) {
                all.add(SqlPart.of(" AND " + column + " = {}", id));
            }
        });
        return new LightScope(SqlPart.join("", all), SqlPart.NOTHING, true);
    }

    /** The open prospects whose days without follow-up, up to red, run over one of the days. */
    static LightScope running(UnaryOperator<String> tables, Date first, Date last) {
        return new LightScope(SqlPart.of(" AND P.SALES_OPPORTUNITY_ID IN (SELECT X.SALES_OPPORTUNITY_ID FROM " + tables.apply("TrafficLight")
                + " X WHERE X.RED_FROM_DATE >= {} AND X.BASE_DATE < {})", first, last), SqlPart.NOTHING, true);
    }

    boolean everything() {
        return restriction.text().isEmpty();
    }
}

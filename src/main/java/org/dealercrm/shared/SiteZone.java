package org.dealercrm.shared;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** The days of a site: its own time zone, else the group's. */
public record SiteZone(ZoneId zone) {

    /** The zone of a site; the site may be null or say nothing. */
    public static SiteZone of(Delegator delegator, String facilityId) throws GenericEntityException {
        GenericValue site = facilityId == null ? null
                : EntityQuery.use(delegator).from("DealershipSite").where("facilityId", facilityId).cache().queryOne();
        String zoneId = site == null ? null : site.getString("timeZoneId");
        try {
            return new SiteZone(zoneId == null ? Settings.zone(delegator) : ZoneId.of(zoneId));
        } catch (DateTimeException unknownZone) {
            return new SiteZone(Settings.zone(delegator));
        }
    }

    /** The day at the site of a moment; null has none. */
    public Date day(Timestamp moment) {
        return moment == null ? null : Date.valueOf(LocalDate.ofInstant(moment.toInstant(), zone));
    }
}

package org.dealercrm.dealership;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Services of sites and settings where more than one row or a rule is at stake; the rest is entity-auto. */
public final class DealershipServices {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private DealershipServices() { }

    /** Creates a site together with the Facility that it is. */
    public static Map<String, Object> createDealershipSite(DispatchContext dctx, Map<String, ? extends Object> context) {
        Delegator delegator = dctx.getDelegator();
        String complaint = complaint(context);
        if (complaint != null) {
            return Answers.error(complaint, context);
        }
        try {
            String given = (String) context.get("facilityId");
            String facilityId = given == null || given.isBlank() ? delegator.getNextSeqId("Facility") : given.strip();
            if (!facilityId.matches("[A-Za-z0-9_-]{1,20}")
                    || EntityQuery.use(delegator).from("Facility").where("facilityId", facilityId).queryCount() > 0) {
                return Answers.error("DealercrmDealershipBadId", context);
            }
            delegator.create("Facility", "facilityId", facilityId, "facilityTypeId", "RETAIL_STORE", "facilityName", context.get("facilityName"));
            GenericValue site = delegator.makeValue("DealershipSite", "facilityId", facilityId);
            site.setNonPKFields(context);
            delegator.create(site);
            return Answers.saved("facilityId", facilityId, context);
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    /** Changes a site and the name of its Facility. */
    public static Map<String, Object> updateDealershipSite(DispatchContext dctx, Map<String, ? extends Object> context) {
        Delegator delegator = dctx.getDelegator();
        String complaint = complaint(context);
        if (complaint != null) {
            return Answers.error(complaint, context);
        }
        try {
            String facilityId = (String) context.get("facilityId");
            GenericValue site = EntityQuery.use(delegator).from("DealershipSite").where("facilityId", facilityId).queryOne();
            if (site == null) {
                return Answers.error("DealercrmDealershipNoSite", context);
            }
            site.setNonPKFields(context);
            site.store();
            GenericValue facility = site.getRelatedOne("Facility", false);
            facility.set("facilityName", context.get("facilityName"));
            facility.store();
            return Answers.saved("facilityId", facilityId, context);
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    private static String complaint(Map<String, ? extends Object> context) {
        if (!isZone((String) context.get("timeZoneId"))) {
            return "DealercrmDealershipBadZone";
        }
        return COUNTRIES.contains(context.get("countryCode")) ? null : "DealercrmDealershipBadCountry";
    }

    /** Puts a value in force from now on in a scope; the earlier rows stay as its history. */
    public static Map<String, Object> setDealercrmSetting(DispatchContext dctx, Map<String, ? extends Object> context) {
        Delegator delegator = dctx.getDelegator();
        try {
            SettingChange change = SettingChange.of(delegator, context);
            if (change.complaint() != null) {
                return Answers.error(change.complaint(), context);
            }
            change.write(delegator, (GenericValue) context.get("userLogin"));
            return ServiceUtil.returnSuccess(Answers.text("DealercrmDealershipSettingSaved", context));
        } catch (GenericEntityException e) {
            return Answers.broken(e, context);
        }
    }

    /** Whether Java knows a time zone. */
    static boolean isZone(String zoneId) {
        try {
            return zoneId != null && ZoneId.of(zoneId) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

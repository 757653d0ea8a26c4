package org.dealercrm.trafficlight;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.ProspectFilter;

/** How boards, workbooks and mails name the owners of lights: brands, sites and advisers. */
public final class OwnerNames {

    /** The label of each kind of owner, in the order of screens. */
    public static final Map<String, String> LABELS = Map.of("brandId", "DealercrmBrand", "facilityId", "DealercrmSite",
            "adviserPartyId", "DealercrmAdviser");

    private final Delegator delegator;
    private final Locale locale;
    private final Map<String, String> known = new HashMap<>();

    public OwnerNames(Delegator delegator, Locale locale) throws GenericEntityException {
        this.delegator = delegator;
        this.locale = locale;
        for (GenericValue brand : EntityQuery.use(delegator).from("DealershipBrand").cache().queryList()) {
            known.put("brandId " + brand.getString("brandId"), brand.getString("brandName"));
        }
        for (GenericValue site : EntityQuery.use(delegator).from("DealershipSiteView").queryList()) {
            known.put("facilityId " + site.getString("facilityId"), site.getString("facilityName"));
        }
    }

    /** The name of an owner; its id when it has none. */
    public String name(String field, String id) throws GenericEntityException {
        if (ProspectFilter.NOBODY.equals(id)) {
            return UtilProperties.getMessage("DealercrmUiLabels", "DealercrmUnassigned", locale);
        }
        return "adviserPartyId".equals(field) ? PersonName.of(delegator, id) : known.getOrDefault(field + " " + id, id);
    }

    /** What a kind of owner is called. */
    public String kind(String field) {
        return UtilProperties.getMessage("DealercrmUiLabels", LABELS.get(field), locale);
    }
}

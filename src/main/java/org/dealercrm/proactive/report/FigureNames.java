package org.dealercrm.proactive.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.ProactiveDisplay;
import org.dealercrm.shared.PersonName;

/** What the ids by which figures are cut are called. */
public final class FigureNames {
    private final Delegator delegator;
    private final ProactiveDisplay display;
    private final Locale locale;

    public FigureNames(Delegator delegator, ProactiveDisplay display, Locale locale) {
        this.delegator = delegator;
        this.display = display;
        this.locale = locale;
    }

    /** The name of an agent, campaign, brand or site. */
    public String of(FigureQuery.Cut cut, String id) throws GenericEntityException {
        if (FigureQuery.NONE.equals(id)) {
            return UtilProperties.getMessage("DealercrmProactiveReportUiLabels", "DealercrmProactiveNone_" + cut.name(), locale);
        }
        String name = switch (cut) {
        case AGENT -> PersonName.of(delegator, id);
        case CAMPAIGN -> campaign(id);
        case BRAND -> display.brand(id);
        case SITE -> display.site(id);
        default -> id;
        };
        return name.isEmpty() ? id : name;
    }

    private String campaign(String id) throws GenericEntityException {
        GenericValue campaign = EntityQuery.use(delegator).from("ProactiveCampaign").where("marketingCampaignId", id).cache().queryOne();
        return campaign == null ? id : campaign.getString("campaignName");
    }

    /** The counts of the reasons of a kind. */
    public Map<String, Long> ofKind(Map<String, Long> reasons, String kindId) throws GenericEntityException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (Map.Entry<String, Long> reason : reasons.entrySet()) {
            GenericValue row = EntityQuery.use(delegator).from("ProactiveContactReason").where("contactReasonId", reason.getKey()).cache().queryOne();
            if (row != null && kindId.equals(row.get("reasonKindId"))) {
                found.put(reason.getKey(), reason.getValue());
            }
        }
        return found;
    }
}

package org.dealercrm.proactive.whatsapp;

import java.net.URI;
import java.sql.Date;
import java.util.List;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Settings;

/** The number from which a brand or site writes. */
record Account(String id, String phoneNumberId, String apiVersion, String graphAddress, String secretName) {

    static Account of(GenericValue row) {
        return new Account(row.getString("whatsAppAccountId"), row.getString("phoneNumberId"), row.getString("apiVersion"),
                row.getString("graphAddress"), row.getString("secretName"));
    }

    /** The number in force today: that of the site, else of the brand, else of the group; none where that row is switched off. */
    static Optional<Account> inForce(Delegator delegator, String brandId, String facilityId) throws GenericEntityException {
        Date today = Date.valueOf(Settings.today(delegator));
        List<GenericValue> rows = EntityQuery.use(delegator).from("WhatsAppAccount").orderBy("-fromDate").cache().queryList();
        for (String[] scope : new String[][] {{"SITE", facilityId}, {"BRAND", brandId}, {"GROUP", Settings.WHOLE_GROUP}}) {
            for (GenericValue row : rows) {
                if (scope[0].equals(row.get("scopeTypeId")) && row.get("scopeId").equals(scope[1]) && !row.getDate("fromDate").after(today)) {
                    return "Y".equals(row.get("enabled")) ? Optional.of(of(row)) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Where messages are handed over. */
    URI messages() {
        return URI.create(graphAddress + (graphAddress.endsWith("/") ? "" : "/") + apiVersion + "/" + phoneNumberId + "/messages");
    }
}

package org.dealercrm.pqrs.form;

import java.util.Map;

import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.SystemCall;

/** Where the receipt of a case goes: the e-mail that was given with it, else the customer's; imported history gets none. */
final class ReceiptAddress {

    private ReceiptAddress() { }

    static String of(DispatchContext dctx, GenericValue row) throws GenericEntityException {
        if ("IMPORT".equals(row.get("sourceTypeId"))) {
            return null;
        }
        String given = row.getString("emailAddress");
        String address = given != null || row.get("partyId") == null ? given
                : (String) SystemCall.run(dctx, "getPartyEmail", Map.of("partyId", row.get("partyId"))).get("emailAddress");
        return address != null && UtilValidate.isEmail(address) ? address : null;
    }
}

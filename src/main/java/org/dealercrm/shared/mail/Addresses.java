package org.dealercrm.shared.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.SystemCall;

/** The e-mail addresses of parties, in their order, and who has none. */
record Addresses(List<String> present, List<String> partiesWithout) {

    static Addresses of(DispatchContext dctx, Collection<String> partyIds) throws GenericEntityException {
        List<String> present = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String partyId : partyIds) {
            String address = address(dctx, partyId);
            if (address == null || address.isBlank()) {
                without.add(partyId);
            } else if (!present.contains(address)) {
                present.add(address);
            }
        }
        return new Addresses(present, without);
    }

    private static String address(DispatchContext dctx, String partyId) throws GenericEntityException {
        return (String) SystemCall.answer(dctx, "getPartyEmail", Map.of("partyId", partyId)).get("emailAddress");
    }

    /** As one text, separated by commas; null when there is none. */
    String text() {
        return present.isEmpty() ? null : String.join(",", present);
    }
}

package org.dealercrm.pqrs.term;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.SystemCall;

/** Where the customer of a case is told something: the e-mail that was given with it, else that of the person. */
final class CustomerAddress {

    private CustomerAddress() { }

    static Optional<String> of(DispatchContext dctx, GenericValue row) throws GenericEntityException {
        String given = row.getString("emailAddress");
        String address = given != null || row.get("partyId") == null ? given
                : (String) SystemCall.run(dctx, "getPartyEmail", Map.of("partyId", row.get("partyId"))).get("emailAddress");
        return Optional.ofNullable(address).filter(UtilValidate::isEmail);
    }

    /** Whether no way to the customer is known, so that there is nobody to be told. */
    static boolean none(GenericValue row) {
        return row.get("partyId") == null && Stream.of("emailAddress", "phoneNumber", "addressText").allMatch(name -> row.get(name) == null);
    }
}

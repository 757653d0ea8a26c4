package org.dealercrm.proactive.call;

import java.util.Optional;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.ContactRecord;

/** The contact with a customer as everybody sees it: begun when the agent dials, finished with what it came to. */
final class Contacts {
    private final DispatchContext dctx;
    private final GenericValue userLogin;

    Contacts(DispatchContext dctx, GenericValue userLogin) {
        this.dctx = dctx;
        this.userLogin = userLogin;
    }

    /** Finishes the contact that was begun, else writes one that nobody announced; answers its id. */
    Optional<String> finish(GenericValue record, String channelId, boolean answered, String note) throws GenericEntityException {
        return Optional.ofNullable(ContactRecord.write(dctx, "DCRM_CM_" + channelId, userLogin, record.getString("partyId"), note));
    }
}

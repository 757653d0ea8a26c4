package org.dealercrm.pqrs.form;

import java.security.SecureRandom;
import java.util.Base64;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/** The key of the public form, which lives in the database alone; the first who needs it makes it. */
final class FormKey {
    private static final String ID = "PUBLIC_FORM";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormKey() { }

    /** Digests with the key. Two servers that make it at once: the key of the row refuses the second, who asks again. */
    static Digest digest(Delegator delegator) throws GenericEntityException {
        GenericValue row = row(delegator);
        if (row == null) {
            String text = Base64.getEncoder().encodeToString(random(BYTES));
            row = delegator.create("PqrsFormKey", "keyId", ID, "keyText", text, "createdDate", Clock.now());
        }
        return new Digest(Base64.getDecoder().decode(row.getString("keyText")));
    }

    static boolean exists(Delegator delegator) throws GenericEntityException {
        return row(delegator) != null;
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static GenericValue row(Delegator delegator) throws GenericEntityException {
        return EntityQuery.use(delegator).from("PqrsFormKey").where("keyId", ID).queryOne();
    }
}

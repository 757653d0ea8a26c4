package org.dealercrm.proactive.whatsapp;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.shared.Settings;

/** What an administrator may know of a number: where WhatsApp reports to, and which secrets are there; never what they are. */
public record AccountState(String webhook, boolean maySend, boolean mayReceive) {

    /** The state of a row of WhatsAppAccount. */
    public static AccountState of(Delegator delegator, GenericValue row) throws GenericEntityException {
        Secrets secrets = Secrets.of(delegator, row.getString("secretName"));
        String base = Settings.of(delegator, "mail.baseUrl").inForce(null, null).map(Settings.InForce::value).orElse("");
        return new AccountState(base + "/dealercrm/whatsapp/" + row.getString("secretName"), secrets.maySend(), secrets.mayReceive());
    }

    /** Which secrets are there, in words. */
    public String secrets(Locale locale) {
        String key = maySend && mayReceive ? "All" : maySend ? "NoReceiving" : mayReceive ? "NoSending" : "None";
        return Calls.text("DealercrmWhatsAppSecrets_" + key, Map.of(), locale);
    }
}
